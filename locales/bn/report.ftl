### The report: what a group did in a period, for organisers to give to those who pay.

report-which = কোন গ্রুপের প্রতিবেদন চান?
report-none = আপনি আয়োজক, এমন কোনো গ্রুপ আমার জানা নেই। আপনার গ্রুপে /report লিখুন।
report-span = ‘{ $group }’ গ্রুপের প্রতিবেদনে থাকে কী জিজ্ঞাসা করা হয়েছে, মানুষ কী বলেছেন আর তার ফলে কী হয়েছে। কোন সময়ের চান?
report-quarter-button = গত তিন মাস
report-year-button = গত বারো মাস
report-all-button = পুরো সময়
report-in-private = প্রতিবেদনটি আমি আমাদের ব্যক্তিগত চ্যাটে পাঠাই।
report-caption = এই যে প্রতিবেদন: পড়া ও ছাপানোর জন্য একটি পাতা, আর একই সংখ্যাগুলো নিয়ে একটি স্প্রেডশিট। এতে কারও নাম নেই।

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = জরিপ
sheet-languages = ভাষা
sheet-suggestions = প্রস্তাব
sheet-barriers = মানুষের যা দরকার

## The page

report-title = ‘{ $group }’ গ্রুপের পরিবারগুলো কী বলেছে, আর তার ফলে কী হয়েছে
report-period = { $from } থেকে { $until } পর্যন্ত
report-period-all = { $until } পর্যন্ত
report-numbers = সংখ্যায়
report-polls = বন্ধ হওয়া জরিপ
report-still-open = এখনো খোলা জরিপ
report-answers = মোট উত্তর
report-most-people = সবচেয়ে বেশি উত্তর পাওয়া জরিপে কতজন
report-decisions = সিদ্ধান্ত
report-shaped = জরিপ থেকে আসা সিদ্ধান্ত
report-days = প্রথম প্রশ্ন থেকে সিদ্ধান্ত পর্যন্ত দিন
report-days-between = { $fewest } থেকে { $most }
report-asked = কী জিজ্ঞাসা করা হয়েছে
report-came = কী সিদ্ধান্ত হয়েছে
report-no-polls = এই সময়ে কোনো জরিপ বন্ধ হয়নি।
report-no-decisions = এই সময়ে কোনো সিদ্ধান্ত হয়নি।
report-languages = যাঁরা উত্তর দিয়েছেন তাঁদের ভাষা
report-most-in-one-poll = একটি জরিপে সবচেয়ে বেশি মানুষ
report-no-languages = কোনো ভাষায় একটি জরিপে এত মানুষ উত্তর দেননি যে সংখ্যাটি দেখানো যায়।
report-suggestions = মানুষ কী প্রস্তাব করেছেন
report-no-suggestions = এই সময়ে কেউ কিছু প্রস্তাব করেননি।
report-put-to-vote = ভোটে দেওয়া হয়েছে
report-reasons = আয়োজকেরা যে কারণ জানিয়েছেন
report-barriers = অংশ নিতে মানুষের যা দরকার
report-no-barriers = অংশ নিতে মানুষের কী দরকার, তা কোনো জরিপে জিজ্ঞাসা করা হয়নি।
report-not-done = কী করা হয়নি, আর কেন
report-none-not-done = কোনো সিদ্ধান্তে এমন কিছুর কথা বলা হয়নি, যা করা হবে না।
report-happened = এটি কি হয়েছে?
report-behind = এর পেছনের জরিপ
report-unshaped = এই সিদ্ধান্তের পেছনে কোনো জরিপ নেই।
report-note-people = একজন মানুষ একাধিক জরিপে উত্তর দিয়ে থাকতে পারেন। প্রতিটি জরিপ গোপন, তাই দুটি উত্তর একই মানুষের কি না তা দেখা যায় না। মোট কতজন অংশ নিয়েছেন, এই প্রতিবেদন তা বলতে পারে না।
report-note-groups = কয়েকটি গ্রুপে করা জরিপ তার সব উত্তর নিয়ে গোনা হয়।
