### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = ہاں
answer-no = نہیں
answer-not-sure = ابھی پتا نہیں
answer-strongly-agree = پوری طرح متفق
answer-agree = متفق
answer-in-the-middle = درمیان میں
answer-disagree = متفق نہیں
answer-strongly-disagree = بالکل متفق نہیں
answer-monday = پیر
answer-tuesday = منگل
answer-wednesday = بدھ
answer-thursday = جمعرات
answer-friday = جمعہ
answer-saturday = ہفتہ
answer-sunday = اتوار
answer-morning = صبح
answer-afternoon = سہ پہر
answer-evening = شام

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] ابھی تک کسی نے جواب نہیں دیا۔
        [one] { $shown } شخص نے جواب دیا ہے۔
       *[other] { $shown } افراد نے جواب دیا ہے۔
    }
card-how = جواب دینے کے لیے کوئی نمبر دبائیں۔ آپ کا چنا ہوا جواب کسی کو نظر نہیں آتا۔
card-languages = 🌐 آپ کی زبان میں: { $languages }
card-code = رائے شماری کا کوڈ: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = محفوظ ہو گیا: { $option }
press-secret = آپ کا چنا ہوا جواب کسی کو نظر نہیں آتا۔ منتظمین کو بھی نہیں۔ رائے شماری بند ہونے تک اسے بدلا جا سکتا ہے۔
press-changed = جواب بدل گیا ہے۔ اب آپ کا جواب یہ ہے: { $option }
press-same = آپ کا جواب پہلے سے یہی ہے: { $option }۔ کچھ نہیں بدلا۔
press-withdrawn = آپ کا جواب واپس لے لیا گیا ہے۔ رائے شماری بند ہونے تک دوبارہ جواب دیا جا سکتا ہے۔
press-nothing-to-withdraw = یہاں آپ کا کوئی جواب نہیں جو واپس لیا جا سکے۔

## The ballot, seen by one person

ballot-chosen = آپ کا جواب: { $option }
ballot-not-chosen = آپ نے ابھی تک جواب نہیں دیا۔
ballot-how = جواب دینے کے لیے کوئی بٹن دبائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-withdraw-button = میرا جواب واپس لیں
ballot-written-in = یہ رائے شماری ابھی آپ کی زبان میں نہیں ہے۔ یہ اس زبان میں لکھی گئی ہے: { $language }۔
ballot-waiting = کسی نے اس رائے شماری کا ترجمہ آپ کی زبان میں کر دیا ہے۔ براہِ کرم متن جانچنے میں مدد کریں۔
ballot-listen-button = سنیں
ballot-more-button = مزید
ballot-back-button = واپس
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = کچھ لوگوں کو اس سوال میں مشکل ہے۔ اسے دیکھا جا رہا ہے۔
concern-unclear-button = یہ سوال سمجھ میں نہیں آیا
concern-wrong-button = یہ صحیح سوال نہیں ہے
concern-how = کیا آپ کو سوال میں کوئی مشکل ہے؟ بتانے کے لیے ❓ والا بٹن دبائیں۔ واپس لینے کے لیے دوبارہ دبائیں۔ کسی کو نظر نہیں آتا کہ یہ آپ نے کہا ہے۔ منتظمین کو صرف تعداد نظر آتی ہے، اور وہ بھی صرف تب جب کم از کم { $fewest } افراد ہوں۔ نتیجے میں بھی یہی تعداد ہوتی ہے۔
concern-saved = شکریہ۔ آپ کی بات آپ کے نام کے بغیر گن لی گئی ہے۔
concern-taken-back = واپس لے لیا گیا ہے۔ اب یہ گنتی میں نہیں ہے۔
concern-unclear =
    { $count ->
        [one] { $shown } شخص کو سوال سمجھ میں نہیں آیا۔
       *[other] { $shown } افراد کو سوال سمجھ میں نہیں آیا۔
    }
concern-wrong =
    { $count ->
        [one] { $shown } شخص کے خیال میں یہ صحیح سوال نہیں ہے۔
       *[other] { $shown } افراد کے خیال میں یہ صحیح سوال نہیں ہے۔
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = ترجمہ ایک منتظم نے کیا ہے۔
words-by-member = ترجمہ گروپ کے کسی رکن نے کیا ہے۔
words-by-machine = یہ مشینی ترجمہ ہے۔ ابھی کسی نے اسے جانچا نہیں۔

## A recording of a poll, sent as a voice message

voice-caption = رائے شماری اس زبان میں پڑھ کر سنائی گئی ہے: { $language }۔
voice-by-member = ریکارڈنگ گروپ کے کسی رکن نے کی ہے۔
voice-gone = یہ ریکارڈنگ اب سنی نہیں جا سکتی۔ رائے شماری اب بھی پڑھی جا سکتی ہے۔

## The result

result-title = یہ رائے شماری بند ہو چکی ہے۔
result-closed = بند ہونے کا وقت: { $when }
result-answered =
    { $count ->
        [0] کسی نے جواب نہیں دیا۔
        [one] { $shown } شخص نے جواب دیا۔
       *[other] { $shown } افراد نے جواب دیا۔
    }
result-option =
    { $count ->
        [one] { $shown } شخص ({ $percent }%)
       *[other] { $shown } افراد ({ $percent }%)
    }
result-announced = یہ رائے شماری بند ہو گئی ہے۔ نتیجہ اوپر والے پیغام میں ہے۔ آپ سب کے جوابات کا شکریہ!
result-picture = تصویر میں بھی یہی نتیجہ ہے۔
result-still-open =
    { $count ->
        [0] یہ رائے شماری ابھی کھلی ہے۔ ابھی تک کسی نے جواب نہیں دیا۔ نتیجہ رائے شماری بند ہونے پر نظر آئے گا۔
        [one] یہ رائے شماری ابھی کھلی ہے۔ { $shown } شخص نے جواب دیا ہے۔ نتیجہ رائے شماری بند ہونے پر نظر آئے گا۔
       *[other] یہ رائے شماری ابھی کھلی ہے۔ { $shown } افراد نے جواب دیا ہے۔ نتیجہ رائے شماری بند ہونے پر نظر آئے گا۔
    }
close-done = رائے شماری بند کر دی گئی ہے۔
