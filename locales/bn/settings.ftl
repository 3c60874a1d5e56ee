### A group's settings, shown to an organiser alone.

settings-title = ‘{ $group }’ গ্রুপের সেটিংস
settings-which = কোন গ্রুপের সেটিংস বদলাতে চান?
settings-none = আপনি আয়োজক, এমন কোনো গ্রুপ আমার জানা নেই। আপনার গ্রুপে আমাকে যোগ করুন, আর সেখানে /settings লিখুন।
settings-languages = ভাষা: { $languages }
settings-zone = স্থানীয় সময় এই শহরের মতো: { $city }
settings-quiet = নীরব সময়: { $from } থেকে { $to } পর্যন্ত
settings-quiet-none = নীরব সময়: নেই
settings-concerns = প্রশ্ন নিয়ে অসুবিধা জানানো হয়: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = ভাষা
settings-zone-button = স্থানীয় সময়
settings-quiet-button = নীরব সময়
settings-concerns-button = প্রশ্ন নিয়ে অসুবিধা
settings-saved = সেভ হয়েছে।
# The parts of the world, as buttons.
zone-where = আপনার গ্রুপ পৃথিবীর কোন অঞ্চলে?
zone-africa-button = আফ্রিকা
zone-america-button = উত্তর ও দক্ষিণ আমেরিকা
zone-asia-button = এশিয়া
zone-australia-button = অস্ট্রেলিয়া ও প্রশান্ত মহাসাগর
zone-europe-button = ইউরোপ
zone-city = আপনার গ্রুপের সময় কোন শহরের সময়ের সাথে মেলে?
quiet-ask = নীরব সময়ে গ্রুপে আমার মেসেজ এলে কোনো শব্দ হয় না। আমি কখন নীরব থাকব?
quiet-none-button = নীরব সময় লাগবে না
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = মানুষ জানাতে পারেন যে প্রশ্নটি বুঝতে পারছেন না, বা এটি ঠিক প্রশ্ন নয়। অনেকে একই কথা বললে জরিপে তা দেখানো হয়। আয়োজকদেরও আমি জানাই। যাঁরা উত্তর দিয়েছেন, তাঁদের মধ্যে কতজন বললে তা দেখানো ও জানানো হবে? সংখ্যাটি কখনো { $fewest }-এর কম হয় না।
# Buttons, which also stand in settings-concerns.
concerns-off-button = কখনো নয়
concerns-tenth-button = প্রতি ১০ জনে অন্তত ১ জন বললে
concerns-quarter-button = প্রতি ৪ জনে অন্তত ১ জন বললে
concerns-half-button = প্রতি ২ জনে অন্তত ১ জন বললে
