### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = آپ کو کیا پوچھنا ہے؟ کوئی ایسا سوال چنیں جو ہر زبان میں تیار ہے۔ یا اپنا سوال ہماری نجی چیٹ میں لکھیں۔ جب تک آپ رائے شماری نہ کھولیں، گروپ میں کسی کو کچھ نظر نہیں آئے گا۔
builder-write-button = اپنا سوال لکھیں

## The steps

builder-question = آپ کو کیا پوچھنا ہے؟ اب اپنا سوال لکھیں۔ یا کوئی ایسا سوال چنیں جو ہر زبان میں تیار ہے:
builder-question-now = اب آپ کا سوال یہ ہے: { $question }
builder-answers = لوگ کن جوابوں میں سے چن سکیں؟ ہر جواب الگ لائن میں لکھیں۔ یا یہاں سے چنیں:
builder-keep-button = ایسے ہی رہنے دیں
builder-preview = آپ کے گروپ میں رائے شماری اس طرح نظر آئے گی:
builder-asked-in = گروپ جہاں رائے شماری ہو گی: { $groups }
builder-lacks = ان زبانوں میں ابھی کچھ متن لکھنا باقی ہے: { $languages }۔ متن لکھنے کے لیے “زبانیں” دبائیں۔ بعد میں گروپ کے دوسرے لوگ بھی مدد کر سکتے ہیں۔
builder-open-button = کھولیں
builder-cancel-button = منسوخ کریں
builder-more = کیا بدلنا ہے؟
builder-change-question-button = سوال
builder-change-answers-button = جوابات
builder-change-groups-button = گروپ
builder-change-kind-button = جواب دینے کا طریقہ
builder-suggestions-button = دوسرے جوابوں کی تجویزیں لیں
builder-no-suggestions-button = دوسرے جوابوں کی تجویزیں نہ لیں
builder-kind = لوگ کیسے جواب دیں؟
builder-one-button = ایک جواب چنیں
builder-several-button = جتنے چاہیں جواب چنیں
builder-most-button = زیادہ سے زیادہ { $most }
builder-order-button = جوابوں کو ترتیب دیں
builder-groups = یہ سوال کن گروپوں میں پوچھا جائے؟ کوئی گروپ شامل کرنے یا ہٹانے کے لیے اس کا بٹن دبائیں۔
builder-write-sign = ✍ کا مطلب یہ ہے: اس زبان میں ابھی کچھ متن لکھنا باقی ہے۔ لکھنے کے لیے زبان کا بٹن دبائیں۔
builder-source-button = اصل زبان: { $language }
builder-source = رائے شماری کس زبان میں لکھی گئی ہے؟

## To open it later

builder-later-button = بعد میں کھولیں
builder-tomorrow-button = کل صبح 9:00 بجے
builder-at-once-button = جب میں “کھولیں” دباؤں
builder-schedule-button = اس وقت کھولیں
builder-later = رائے شماری کب کھلے؟
builder-opens = کھلے گی: { $when }
builder-scheduled = رائے شماری تیار ہے اور خود کھل جائے گی۔ اس سے پہلے کسی کو نظر نہیں آئے گی۔
builder-not-opened = آپ کی رائے شماری نہیں کھل سکی۔ یا تو اب آپ اس گروپ کے منتظم نہیں، یا یہ بوٹ اس میں نہیں ہے۔ رائے شماری محفوظ ہے۔ وہ یہ ہے: { $question }

## A poll that is not open yet

builder-away = رائے شماری ایک طرف رکھ دی گئی ہے، اور کسی نے اسے نہیں دیکھا۔ یہ 90 دن تک محفوظ رہے گی۔
builder-back-again-button = واپس لائیں
builder-unfinished = آپ کی ایک رائے شماری ابھی کھولی نہیں گئی: { $question }
builder-go-on-button = اس پر کام جاری رکھیں
builder-new-button = نئی رائے شماری لکھیں

## What stands in the way

refusal-sketch-buttons = سب تیار ہے۔ براہِ کرم نیچے کوئی بٹن دبائیں۔ متن بدلنے کے لیے “واپس” دبائیں۔
refusal-sketch-group = براہِ کرم پہلے کوئی گروپ چنیں۔
refusal-sketch-gone = یہ پہلے ہی آپ کے گروپ میں ہے، یا اب موجود نہیں ہے۔ نئی رائے شماری شروع کرنے کے لیے /poll لکھیں۔

## In help and in what is kept about people

help-builder = اپنے گروپ میں صرف /poll لکھیں، قدم بہ قدم مدد ملے گی۔ جب تک آپ رائے شماری نہ کھولیں، کسی کو نظر نہیں آتی۔ یا سب کچھ ایک ساتھ لکھیں:
privacy-builder = اگر آپ قدم بہ قدم رائے شماری لکھیں تو کھولنے تک اسے خفیہ شکل میں رکھا جاتا ہے۔ اگر آپ اسے نہ کھولیں تو 90 دن بعد اسے مٹا دیا جاتا ہے۔
