### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = آپ جو جو جواب چنیں، ان کے نمبر دبائیں۔ جتنے چاہیں چنیں۔ ہٹانے کے لیے نمبر دوبارہ دبائیں۔ آپ کے چنے ہوئے جواب کسی کو نظر نہیں آتے۔
card-several-most = آپ جو جو جواب چنیں، ان کے نمبر دبائیں۔ زیادہ سے زیادہ { $most } چنے جا سکتے ہیں۔ ہٹانے کے لیے نمبر دوبارہ دبائیں۔ آپ کے چنے ہوئے جواب کسی کو نظر نہیں آتے۔
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = جوابوں کو ترتیب دیں: پہلے وہ جواب دبائیں جو سب سے اچھا لگے، پھر وہ جو اس کے بعد اچھا لگے، اور اسی طرح آگے۔ جب چاہیں رک جائیں۔ آخری جواب واپس لینے کے لیے 🌐 دبائیں۔ آپ کے چنے ہوئے جواب کسی کو نظر نہیں آتے۔

## The ballot, seen by one person

ballot-several = جتنے چاہیں چنیں۔ ہٹانے کے لیے دوبارہ دبائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-several-most = زیادہ سے زیادہ { $most } چنیں۔ ہٹانے کے لیے دوبارہ دبائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-order-how = پہلے وہ جواب دبائیں جو سب سے اچھا لگے، پھر وہ جو اس کے بعد اچھا لگے، اور اسی طرح آگے۔ جب چاہیں رک جائیں۔ یہ صرف آپ کو نظر آ رہا ہے۔
ballot-order = آپ کی ترتیب: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = آخری جواب واپس لیں

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = محفوظ ہو گیا۔ اب آپ کی ترتیب یہ ہے: { $options }
# An answer was pressed that is in the order already.
press-order-same = کچھ نہیں بدلا۔ آپ کی ترتیب یہ ہے: { $options }
refusal-most-chosen = زیادہ سے زیادہ { $most } جواب چنے جا سکتے ہیں۔ براہِ کرم پہلے ایک جواب ہٹا دیں۔

## The result

result-several = ایک سے زیادہ جواب چنے جا سکتے تھے۔ اس لیے سب فیصد مل کر 100% سے زیادہ ہو سکتے ہیں۔
# How points are counted; the number of points is also the number of answers.
result-order = پہلی پوزیشن کے پوائنٹ: { $most }۔ ہر اگلی پوزیشن پر ایک پوائنٹ کم۔ جو جواب چھوڑ دیا گیا، اسے کوئی پوائنٹ نہیں ملا۔
result-points =
    { $count ->
        [one] { $shown } پوائنٹ
       *[other] { $shown } پوائنٹ
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = پوزیشن { $place }
# The same where other answers have as many points.
result-place-shared = مشترکہ پوزیشن { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = سب ملا کر: “متفق” کی طرف { $agree }، درمیان میں { $middle }، “متفق نہیں” کی طرف { $disagree }۔
# Follows result-picture where answers were put in order.
result-picture-points = پٹیوں کے ساتھ لکھے اعداد پوائنٹ ہیں۔

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = ایک سے زیادہ جواب چننے کا موقع دینے کے لیے الگ لائن میں #several لکھیں۔ اگر #several 3 لکھیں تو زیادہ سے زیادہ 3 چنے جا سکتے ہیں۔ اگر #order لکھیں تو جوابوں کو ترتیب دی جاتی ہے۔
# The line with #several has something else than a number after it.
refusal-most-unreadable = مجھے #several والی لائن سمجھ میں نہیں آئی۔ براہِ کرم صرف #several لکھیں، یا عدد کے ساتھ، اس طرح: #several 3
