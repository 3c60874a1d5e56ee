### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = یہ فیصلہ ہوا ہے:
decided-written-in = یہ ابھی آپ کی زبان میں نہیں ہے۔ یہ اس زبان میں لکھا گیا ہے: { $language }۔
decided-asked = ہم نے آپ سے پوچھا تھا (رائے شماری { $code }): { $question }
decided-without = اس فیصلے میں خاندانوں کی رائے شامل نہیں: اس سے پہلے کوئی رائے شماری نہیں ہوئی۔
context-cannot = جو ہم نہیں کر سکتے، اور کیوں: { $text }
context-responsible = اس کی ذمہ داری کس کی ہے: { $text }
decided-review = ہم اسے دوبارہ کب دیکھیں گے: { $when }
decided-done = کیا ایسا ہوا؟ جی ہاں۔
decided-partly = کیا ایسا ہوا؟ صرف کچھ حد تک۔
decided-not = کیا ایسا ہوا؟ جی نہیں۔
decided-code = کوڈ: { $code }
decided-looked = آپ کے منتظمین نے اوپر والے فیصلے کو دوبارہ دیکھا ہے۔
result-decided = کیا فیصلہ ہوا: { $code } دیکھیں، یا /decisions لکھیں۔

## An organiser writes it, step by step

decide-choose = اپنے گروپ کو بتائیں کہ کیا فیصلہ ہوا۔ ہم اسے مل کر اپنی نجی چیٹ میں لکھیں گے۔ جب تک آپ اسے شائع نہ کریں، گروپ میں کسی کو کچھ نظر نہیں آئے گا۔
decide-write-button = لکھیں
decide-what = آپ لوگ کیا کریں گے؟ اب چھوٹے جملوں میں لکھیں۔
decide-now = اب فیصلہ یہ ہے: { $decision }
decide-cannot = آپ لوگ کیا نہیں کر سکتے، اور کیوں؟ اب لکھیں۔ یہ صاف بتانے سے خاندانوں کا اعتماد بڑھتا ہے۔
decide-responsible = اس کی ذمہ داری کس کی ہے؟ لکھیں کہ وہ کون ہے، تاکہ خاندان پوچھ سکیں۔
decide-nothing-button = اسے چھوڑ دیں
decide-review = آپ لوگ اسے دوبارہ کب دیکھیں گے؟ اس دن آپ سے پوچھا جائے گا کہ ایسا ہوا یا نہیں، اور گروپ کو بتایا جائے گا۔ کوئی بٹن دبائیں، یا تاریخ اس طرح لکھیں: { $example }
decide-month-button = ایک مہینے بعد
decide-months-button = { $months } مہینے بعد
decide-never-button = دوبارہ نہیں
decide-cites = یہ فیصلہ کن رائے شماریوں کی بنیاد پر ہوا؟ کوئی رائے شماری شامل کرنے یا ہٹانے کے لیے اس کا بٹن دبائیں۔
decide-no-polls = آپ کے گروپوں میں ابھی کوئی بند رائے شماری نہیں ہے۔
decide-post-button = شائع کریں
decide-cites-button = اس کے پیچھے کی رائے شماریاں
decide-what-button = ہم کیا کریں گے
decide-cannot-button = ہم کیا نہیں کر سکتے
decide-responsible-button = ذمہ داری کس کی ہے
decide-review-button = دوبارہ کب دیکھیں گے
decide-posted-in = گروپ جہاں یہ شائع ہو گا: { $groups }
decide-groups = یہ کن گروپوں میں شائع کیا جائے؟ کوئی گروپ شامل کرنے یا ہٹانے کے لیے اس کا بٹن دبائیں۔
decide-source = یہ کس زبان میں لکھا گیا ہے؟
decide-away = یہ ایک طرف رکھ دیا گیا ہے، اور کسی نے اسے نہیں دیکھا۔ یہ 90 دن تک محفوظ رہے گا۔
decide-unfinished = آپ کا ایک فیصلہ ابھی شائع نہیں ہوا: { $decision }
decide-posted = شائع ہو گیا۔ اب یہ آپ کے گروپ میں ہے۔ کیا اسے مزید زبانوں میں لکھنے میں بھی آپ کی مدد مل سکتی ہے؟
decide-editor = اسے اس زبان میں لکھنے یا بدلنے کے لیے اب مجھے ایک پیغام بھیجیں۔

## On the day: to each organiser alone

review-ask = آج آپ لوگوں کو گروپ “{ $group }” کے اس فیصلے کو دوبارہ دیکھنا تھا: { $decision }
review-how = کیا ایسا ہوا؟ آپ کا جواب گروپ کو بتایا جائے گا۔
review-done-button = جی ہاں
review-partly-button = صرف کچھ حد تک
review-not-button = جی نہیں
review-later-button = ایک ہفتے بعد دوبارہ پوچھیں
review-put-off = ایک ہفتے بعد آپ سے دوبارہ پوچھا جائے گا۔
review-more = گروپ کو اس کے بارے میں اور کیا جاننا چاہیے؟
review-write = اب ایک ہی لائن مجھے بھیجیں۔ گروپ کو آپ ہی کے لفظ نظر آئیں گے۔ زیادہ سے زیادہ { $most } کیریکٹر ہو سکتے ہیں۔
review-nothing-button = اور کچھ نہیں
review-told = شکریہ! آپ کے گروپ کو بتا دیا گیا ہے۔

## What a group has decided, for any member

decisions-title = اس گروپ میں کیا فیصلے ہوئے
decisions-none = یہاں ابھی کوئی فیصلہ نہیں ہوا۔
decisions-how = کوئی فیصلہ پورا پڑھنے کے لیے /results اور اس کا کوڈ لکھیں۔

## What stands in the way

refusal-day-unreadable = مجھے یہ تاریخ سمجھ میں نہیں آئی۔ براہِ کرم اس طرح لکھیں: { $example }
refusal-review-done = آپ کے گروپ کو پہلے ہی بتایا جا چکا ہے کہ اس کا کیا ہوا۔ شکریہ!
refusal-day-far = یہ دن بہت دور ہے۔ براہِ کرم اگلے 12 مہینوں میں سے کوئی دن چنیں۔
refusal-is-decision = یہ فیصلہ ہے، رائے شماری نہیں۔ اس لیے یہ یہاں کام نہیں کرتا۔
refusal-cited-open = رائے شماری { $code } ابھی کھلی ہے۔ پہلے اسے بند کریں۔ پھر بتایا جا سکتا ہے کہ کیا فیصلہ ہوا۔
refusal-cited-many = ایک فیصلے میں زیادہ سے زیادہ { $most } رائے شماریاں شامل ہو سکتی ہیں۔ براہِ کرم پہلے ایک ہٹا دیں۔
refusal-decide-anonymous = براہِ کرم یہ گروپ کے نام سے نہیں، اپنے نام سے لکھیں۔ پھر ہماری نجی چیٹ میں آپ کی مدد ہو سکے گی۔
refusal-decision-empty = یہاں کوئی لفظ پڑھنے میں نہیں آیا۔ براہِ کرم لکھیں کہ آپ لوگ کیا کریں گے۔
refusal-decision-long = یہ زیادہ لمبا ہے۔ اس میں { $shown } کیریکٹر ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
