### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = آپ جو جو جواب چنیں، ان کے نمبر دبائیں۔ جتنے چاہیں چنیں۔ ہٹانے کے لیے نمبر دوبارہ دبائیں۔ آپ کے چنے ہوئے جواب کسی کو نظر نہیں آتے۔
card-several-most = آپ جو جو جواب چنیں، ان کے نمبر دبائیں۔ زیادہ سے زیادہ { $most } چنے جا سکتے ہیں۔ ہٹانے کے لیے نمبر دوبارہ دبائیں۔ آپ کے چنے ہوئے جواب کسی کو نظر نہیں آتے۔
card-order = جوابوں کو ترتیب دیں: پہلے وہ جواب دبائیں جو سب سے اچھا لگے، پھر وہ جو اس کے بعد اچھا لگے، اور اسی طرح آگے۔ جب چاہیں رک جائیں۔ آخری جواب واپس لینے کے لیے 🌐 دبائیں۔ آپ کے چنے ہوئے جواب کسی کو نظر نہیں آتے۔

## The ballot, seen by one person

ballot-several = جتنے چاہیں چنیں۔ ہٹانے کے لیے دوبارہ دبائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-several-most = زیادہ سے زیادہ { $most } چنیں۔ ہٹانے کے لیے دوبارہ دبائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-order-how = پہلے وہ جواب دبائیں جو سب سے اچھا لگے، پھر وہ جو اس کے بعد اچھا لگے، اور اسی طرح آگے۔ جب چاہیں رک جائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-order = آپ کی ترتیب: { $options }
ballot-undo-button = آخری جواب واپس لیں

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = محفوظ ہو گیا۔ اب آپ کی ترتیب یہ ہے: { $options }
press-order-same = کچھ نہیں بدلا۔ آپ کی ترتیب یہ ہے: { $options }
refusal-most-chosen = زیادہ سے زیادہ { $most } جواب چنے جا سکتے ہیں۔ براہِ کرم پہلے ایک جواب ہٹا دیں۔

## The result

result-several = ایک سے زیادہ جواب چنے جا سکتے تھے۔ اس لیے سب فیصد مل کر 100% سے زیادہ ہو سکتے ہیں۔
result-order = پہلی پوزیشن کے پوائنٹ: { $most }۔ ہر اگلی پوزیشن پر ایک پوائنٹ کم۔ جو جواب چھوڑ دیا گیا، اسے کوئی پوائنٹ نہیں ملا۔
result-points =
    { $count ->
        [one] { $shown } پوائنٹ
       *[other] { $shown } پوائنٹ
    }
result-place = پوزیشن { $place }
result-place-shared = مشترکہ پوزیشن { $place }
result-spread = سب ملا کر: “متفق” کی طرف { $agree }، درمیان میں { $middle }، “متفق نہیں” کی طرف { $disagree }۔
result-picture-points = پٹیوں کے ساتھ لکھے اعداد پوائنٹ ہیں۔

## For organisers

help-organiser-kinds = ایک سے زیادہ جواب چننے کا موقع دینے کے لیے الگ لائن میں #several لکھیں۔ اگر #several 3 لکھیں تو زیادہ سے زیادہ 3 چنے جا سکتے ہیں۔ اگر #order لکھیں تو جوابوں کو ترتیب دی جاتی ہے۔
refusal-most-unreadable = مجھے #several والی لائن سمجھ میں نہیں آئی۔ براہِ کرم صرف #several لکھیں، یا عدد کے ساتھ، اس طرح: #several 3
