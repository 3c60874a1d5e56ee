### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = فیصلہ کس بات کا ہے: { $text }
context-who = فیصلہ کس کا ہو گا: { $text }
context-when = کب تک: { $text }
context-fixed = جو بدل نہیں سکتا: { $text }
context-more = اس سوال کے بارے میں مزید پڑھنے کے لیے 🌐 دبائیں۔

## An organiser writes the lines in private

context-button = بتائیں کہ سوال کس بارے میں ہے
context-ask = یہ سوال کس بارے میں ہے؟
context-write = مزید جاننے سے خاندانوں کو مدد ملتی ہے۔ اب اس زبان میں مجھے ایک پیغام بھیجیں: { $language }۔ صرف وہی لائنیں لکھیں جو آپ چاہیں۔
context-marks =
    { $deciding }: فیصلہ کس بات کا ہے
    { $who }: فیصلہ کس کا ہو گا
    { $when }: کب تک
    { $fixed }: جو بدل نہیں سکتا
context-saved = محفوظ ہو گیا۔ رائے شماری کے نیچے 🌐 دبانے پر خاندان اسے پڑھ سکیں گے۔
context-editor = لائن کے شروع میں # کے بعد والا لفظ ویسا ہی رہنے دیں اور اس کے بعد والے حصے کا ترجمہ کریں۔
refusal-context-unreadable = براہِ کرم ہر لائن { $deciding }، { $who }، { $when } یا { $fixed } سے شروع کریں۔
refusal-context-long = آپ کی { $mark } والی لائن زیادہ لمبی ہے۔ اس میں { $shown } کیریکٹر ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
