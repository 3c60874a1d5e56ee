### The report: what a group did in a period, for organisers to give to those who pay.

report-which = کس گروپ کی رپورٹ چاہیے؟
report-none = مجھے ایسا کوئی گروپ معلوم نہیں جس کے منتظم آپ ہوں۔ اپنے گروپ میں /report لکھیں۔
report-span = گروپ “{ $group }” کی رپورٹ بتاتی ہے کہ کیا پوچھا گیا، لوگوں نے کیا کہا اور اس سے کیا ہوا۔ آپ کو کس مدت کی رپورٹ چاہیے؟
report-quarter-button = پچھلے تین مہینے
report-year-button = پچھلے بارہ مہینے
report-all-button = پوری مدت
report-in-private = رپورٹ ہماری نجی چیٹ میں بھیجی جاتی ہے۔
report-caption = یہ رپورٹ ہے: پڑھنے اور چھاپنے کے لیے ایک صفحہ، اور انہی اعداد کی ایک اسپریڈشیٹ۔ اس میں کسی کا نام نہیں ہے۔

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = رائے شماریاں
sheet-languages = زبانیں
sheet-suggestions = تجویزیں
sheet-barriers = لوگوں کی ضرورتیں

## The page

report-title = گروپ “{ $group }” کے خاندانوں نے کیا کہا، اور اس سے کیا ہوا
report-period = { $from } سے { $until } تک
report-period-all = { $until } تک
report-numbers = اعداد میں
report-polls = بند رائے شماریاں
report-still-open = کھلی رائے شماریاں
report-answers = کل جواب
report-most-people = سب سے زیادہ جوابوں والی رائے شماری میں لوگ
report-decisions = فیصلے
report-shaped = رائے شماری سے بنے فیصلے
report-days = پہلے سوال سے فیصلے تک دن
report-days-between = { $fewest } سے { $most }
report-asked = کیا پوچھا گیا
report-came = کیا فیصلہ ہوا
report-no-polls = اس مدت میں کوئی رائے شماری بند نہیں ہوئی۔
report-no-decisions = اس مدت میں کوئی فیصلہ نہیں ہوا۔
report-languages = جواب دینے والوں کی زبانیں
report-most-in-one-poll = ایک رائے شماری میں سب سے زیادہ لوگ
report-no-languages = کسی زبان میں ایک رائے شماری میں اتنے لوگوں نے جواب نہیں دیا کہ اسے دکھایا جا سکے۔
report-suggestions = لوگوں نے کیا تجویز کیا
report-no-suggestions = اس مدت میں کسی نے کچھ تجویز نہیں کیا۔
report-put-to-vote = ووٹ کے لیے پیش کی گئیں
report-reasons = منتظمین کی بتائی ہوئی وجوہات
report-barriers = شامل ہونے کے لیے لوگوں کو کیا چاہیے
report-no-barriers = کسی رائے شماری میں یہ نہیں پوچھا گیا کہ شامل ہونے کے لیے لوگوں کو کیا چاہیے۔
report-not-done = کیا نہیں کیا گیا، اور کیوں
report-none-not-done = کسی فیصلے میں ایسی کوئی بات نہیں بتائی گئی جو نہیں کی جائے گی۔
report-happened = کیا ایسا ہوا؟
report-behind = اس کے پیچھے رائے شماری
report-unshaped = اس فیصلے کے پیچھے کوئی رائے شماری نہیں ہے۔
report-note-people = ہو سکتا ہے کہ ایک ہی فرد نے کئی رائے شماریوں میں جواب دیا ہو۔ ہر رائے شماری خفیہ ہے، اس لیے نظر نہیں آتا کہ دو جواب ایک ہی فرد کے ہیں یا نہیں۔ یہ رپورٹ نہیں بتا سکتی کہ کل کتنے لوگ شامل ہوئے۔
report-note-groups = جو رائے شماری کئی گروپوں میں کی گئی، وہ اپنے تمام جوابوں کے ساتھ گنی گئی ہے۔
