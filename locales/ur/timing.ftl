### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = رائے شماری بند ہونے پر سب کو نظر آتا ہے کہ ہر جواب کتنے لوگوں نے چنا۔ { $fewest } سے کم افراد کے بارے میں اس کے سوا کچھ نہیں دکھایا جاتا۔
few-answers = { $fewest } سے کم افراد نے جواب دیا۔ اس سے زیادہ دکھانے کے لیے یہ تعداد کم ہے۔
few-concerns = سوال میں مشکل: دکھانے کے لیے افراد بہت کم ہیں۔

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = یہ وقت سے پہلے کیوں بند ہو رہی ہے؟
reason-ask-change = بند ہونے کا وقت کیوں بدل رہا ہے؟
reason-seen = گروپ کو وجہ آپ ہی کے لفظوں میں نظر آئے گی۔
reason-write = اب وجہ ایک ہی لائن میں مجھے بھیجیں۔ زیادہ سے زیادہ { $most } کیریکٹر ہو سکتے ہیں۔
reason-write-button = وجہ لکھیں
reason-without-button = وجہ بتائے بغیر
reason-keep-button = ایسے ہی رہنے دیں
refusal-reason-empty = یہاں کوئی وجہ نظر نہیں آتی۔ براہِ کرم اسے لفظوں میں، ایک لائن میں لکھیں۔
refusal-reason-long = یہ وجہ زیادہ لمبی ہے۔ اس میں { $shown } کیریکٹر ہیں (حروف، نشان اور خالی جگہیں)۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔

## The group is told of it, in a reply to the card

closed-early = اسے طے شدہ وقت سے پہلے بند کیا گیا ہے۔
end-changed = یہ رائے شماری اب کسی اور وقت بند ہو گی۔ رائے شماری اوپر والے پیغام میں ہے۔
end-taken-away = یہ رائے شماری اب تب تک کھلی رہے گی جب تک کوئی منتظم اسے بند نہ کرے۔ رائے شماری اوپر والے پیغام میں ہے۔
reason-follows = وجہ نیچے ایک منتظم کے لفظوں میں ہے۔

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = مجھے اس رائے شماری کی خبریں بھیجیں
bell-options = نیا جواب شامل ہونے پر آپ کو نجی چیٹ میں پیغام ملے گا۔
bell-end = اگر ختم ہونے سے چند گھنٹے پہلے تک آپ کا جواب نہ آیا تو یاد دہانی آئے گی۔
bell-again = واپس لینے کے لیے دوبارہ دبائیں۔
bell-off = واپس لے لیا گیا۔ اس رائے شماری کی مزید خبریں نہیں آئیں گی۔
bell-reminder = آپ نے اس رائے شماری کی خبریں مانگی تھیں۔ یہ جلد ختم ہونے والی ہے اور آپ کا جواب ابھی نہیں آیا:
bell-option = آپ نے اس رائے شماری کی خبریں مانگی تھیں۔ اس میں ایک نیا جواب شامل ہوا ہے:
bell-open-button = رائے شماری کھولیں
refusal-no-news = اس رائے شماری کی اب کوئی نئی خبر نہیں آئے گی۔ جواب ابھی بھی دیا جا سکتا ہے۔
privacy-news = اگر آپ کسی رائے شماری کی خبریں مانگیں تو خفیہ شکل میں محفوظ کیا جاتا ہے کہ خبریں کس Telegram اکاؤنٹ پر بھیجنی ہیں۔ یہ درخواست واپس لینے پر یا رائے شماری بند ہونے پر اسے مٹا دیا جاتا ہے۔
