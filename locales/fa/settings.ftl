### A group's settings, shown to an organiser alone.

settings-title = تنظیمات گروه «{ $group }»
settings-which = تنظیمات کدام گروه را می‌خواهید؟
settings-none = گروهی نمی‌شناسم که شما مسئولش باشید. مرا به گروه خود اضافه کنید و آنجا بنویسید /settings.
settings-languages = زبان‌ها: { $languages }
settings-zone = ساعت محلی: به وقت { $city }
settings-quiet = ساعت‌های بی‌صدا: از { $from } تا { $to }
settings-quiet-none = ساعت‌های بی‌صدا: ندارد
settings-concerns = اعلام مشکل با سؤال: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = زبان‌ها
settings-zone-button = ساعت محلی
settings-quiet-button = ساعت‌های بی‌صدا
settings-concerns-button = مشکل با سؤال
settings-saved = ذخیره شد.
# The parts of the world, as buttons.
zone-where = گروه شما کجاست؟
zone-africa-button = آفریقا
zone-america-button = آمریکا
zone-asia-button = آسیا
zone-australia-button = استرالیا و اقیانوس آرام
zone-europe-button = اروپا
zone-city = ساعت گروه شما با ساعت کدام شهر یکی است؟
quiet-ask = در ساعت‌های بی‌صدا، پیام‌های من در گروه صدا نمی‌دهند. چه وقت بی‌صدا باشم؟
quiet-none-button = بدون ساعت بی‌صدا
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = مردم می‌توانند بگویند که سؤال را نمی‌فهمند، یا سؤال باید چیز دیگری باشد. وقتی عدهٔ زیادی همین را بگویند، نظرسنجی آن را نشان می‌دهد. به مسئولان گروه هم خبر می‌دهم. چند نفر از کسانی که جواب داده‌اند باید همین را بگویند؟ این تعداد هیچ‌وقت کمتر از { $fewest } نفر نیست.
# Buttons, which also stand in settings-concerns.
concerns-off-button = هرگز
concerns-tenth-button = از ۱ نفر در هر ۱۰ نفر
concerns-quarter-button = از ۱ نفر در هر ۴ نفر
concerns-half-button = از ۱ نفر در هر ۲ نفر
