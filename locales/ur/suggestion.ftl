### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 کیا آپ کے ذہن میں کوئی اور جواب ہے؟ 💡 دبائیں۔
suggestion-came = گروپ کی تجویزیں: { $shown }۔
suggestion-became = جواب بن گئیں: { $shown }۔
suggestion-new = نیا: جواب نمبر { $answers }۔
suggestion-foreign = اس زبان میں لکھا ہے: { $language }۔ جواب نمبر { $answers }۔
suggestion-same = وہی بات جو جواب نمبر { $answers } میں ہے: { $shown }۔
suggestion-undecided = رائے شماری بند ہونے تک فیصلہ نہیں ہوا: { $shown }۔
suggestion-declined = شامل نہیں کی گئیں: { $shown }۔
suggestion-reasons = اس کی وجہ:

## Writing one, in private

suggestion-button = میری ایک اور تجویز ہے
suggestion-write = اور کیا جواب ہو سکتا ہے؟ مجھے ایک ہی پیغام میں لکھیں، کسی بھی زبان میں۔ مختصر لکھیں: زیادہ سے زیادہ { $most } کیریکٹر۔
suggestion-secret = کسی کو نظر نہیں آتا کہ یہ آپ نے لکھا ہے۔
suggestion-nothing-button = منسوخ کریں
suggestion-nothing = ٹھیک ہے۔ کچھ نہیں بھیجا گیا۔
suggestion-in-private = براہِ کرم اپنی تجویز ہماری نجی چیٹ میں لکھیں۔
suggestion-thanks = شکریہ! منتظمین آپ کی تجویز دیکھیں گے۔ جو فیصلہ ہو گا، آپ کو ہماری نجی چیٹ میں بتا دیا جائے گا۔

## To who had the idea, in private: what came of it

heard-idea = آپ کی تجویز: { $idea }
heard-accepted = یہ اب ایک جواب ہے۔ اس کا نمبر { $answer } ہے۔
heard-same = اس میں وہی بات ہے جو اس جواب میں ہے: { $answer }
heard-declined = منتظمین نے اسے شامل نہیں کیا۔ انھوں نے یہ وجہ بتائی ہے:
heard-silenced = یہ تجویز الگ رکھ دی گئی ہے۔ منتظمین اس رائے شماری کے لیے آپ سے مزید تجویزیں نہیں لے رہے۔ اب بھی ان سے بات کی جا سکتی ہے، اور جواب بھی دیا جا سکتا ہے۔
heard-late = منتظمین کے فیصلے سے پہلے ہی رائے شماری بند ہو گئی۔
heard-thanks = ہمارے ساتھ سوچنے کا شکریہ!

## To organisers, in private

notice-suggestion = گروپ “{ $group }” میں کسی نے اس رائے شماری کے لیے ایک اور جواب تجویز کیا ہے:
suggestion-language = تجویز نیچے ہے۔ زبان: { $language }۔
suggestion-accept-button = اسے جواب بنائیں
suggestion-same-button = یہ ایک جواب جیسی ہی ہے
suggestion-decline-button = شامل نہ کریں
suggestion-silence-button = اس فرد سے اور نہیں
suggestion-silence-sure-button = جی ہاں، اور نہیں
suggestion-waiting-button = فیصلے کی منتظر تجویزیں
suggestion-same-which = کس جواب میں یہی بات ہے؟
suggestion-reason-write = کیوں نہیں؟ وجہ ایک ہی پیغام میں لکھیں، زیادہ سے زیادہ { $most } کیریکٹر۔ تجویز دینے والے فرد کو یہ آپ ہی کے لفظوں میں ملے گی۔ رائے شماری بند ہونے پر سب اسے پڑھ سکیں گے۔
suggestion-silence-ask = کیا اس رائے شماری میں اس فرد سے مزید تجویزیں نہ لی جائیں؟ ان کی جو تجویزیں انتظار میں ہیں وہ الگ رکھ دی جائیں گی۔ کسی کو پتا نہیں چلے گا کہ یہ کون ہے۔ جواب دینا ان کے لیے اب بھی ممکن ہو گا۔
suggestion-decided = محفوظ ہو گیا۔ تجویز دینے والے فرد کو بتا دیا جائے گا۔
suggestion-none-waits = اس وقت کوئی تجویز انتظار میں نہیں ہے۔

## Every "no": what happened, and what to do

refusal-suggestion-closed = یہ رائے شماری بند ہے، اس لیے اب تجویزیں نہیں لی جا سکتیں۔ براہِ کرم اپنی تجویز کسی منتظم کو بتائیں۔
refusal-suggestions-off = اس رائے شماری میں دوسرے جوابوں کی تجویزیں نہیں لی جاتیں۔ براہِ کرم اپنی تجویز کسی منتظم کو بتائیں۔
refusal-suggestions-silenced = منتظمین اس رائے شماری کے لیے آپ سے مزید تجویزیں نہیں لے رہے۔ اب بھی ان سے بات کی جا سکتی ہے، اور جواب بھی دیا جا سکتا ہے۔
refusal-suggestions-many = اس رائے شماری کے لیے آپ کی { $most } تجویزیں آ چکی ہیں۔ اس سے زیادہ نہیں بھیجی جا سکتیں۔ شکریہ! کچھ اور ہو تو براہِ کرم کسی منتظم کو بتائیں۔
refusal-suggestions-waiting = منتظمین کو ابھی آپ کی { $most } تجویزیں دیکھنی ہیں۔ ان کے فیصلے کے بعد براہِ کرم اگلی بھیجیں۔
refusal-suggestion-empty = اس میں کوئی لفظ نظر نہیں آتا۔ براہِ کرم اپنی تجویز چند لفظوں میں لکھیں۔
refusal-suggestion-long = یہ جواب کے لیے زیادہ لمبا ہے۔ اس میں { $shown } کیریکٹر ہیں۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ براہِ کرم مختصر لکھیں۔
refusal-suggestion-known = یہ رائے شماری میں پہلے سے ہے۔ یہ جواب نمبر { $answer } ہے۔
refusal-suggestion-twice = یہ تجویز پہلے آ چکی ہے۔ منتظمین اسے دیکھیں گے۔
refusal-words-only = براہِ کرم لکھ کر بھیجیں۔ تصویر، اسٹیکر یا ریکارڈنگ یہاں نہیں لی جا سکتی۔
refusal-suggestion-decided = اس تجویز پر فیصلہ ہو چکا ہے۔
refusal-suggestion-late = یہ رائے شماری بند ہے، اس لیے اب اس کی تجویزوں پر فیصلہ نہیں ہو سکتا۔
refusal-options-full = اس رائے شماری میں { $most } جواب ہیں، اس سے زیادہ نہیں ہو سکتے۔ کیا تجویز ان میں سے کسی جیسی ہے؟ اگر نہیں، تو براہِ کرم بتائیں کہ اسے شامل نہیں کیا جا سکتا۔

## Help and privacy

help-family-suggest = کیا آپ کے ذہن میں کوئی اور جواب ہے؟ 💡 دبائیں اور مجھے لکھیں۔ یا گروپ میں رائے شماری کے پیغام پر ریپلائی کریں، یا مجھے /suggest اور رائے شماری کا کوڈ لکھیں۔ فیصلہ منتظمین کرتے ہیں، اور آپ کو بتا دیا جاتا ہے کہ کیا ہوا۔
privacy-suggestion = اگر آپ کوئی جواب تجویز کریں تو منتظمین کے فیصلے تک آپ کا متن، اور یہ کہ آپ کون ہیں، خفیہ شکل میں رکھا جاتا ہے۔ منتظمین کو پتا نہیں چلتا کہ آپ کون ہیں۔ پھر دونوں مٹا دیے جاتے ہیں، اور آپ کے نام کی جگہ یوں ہی چنا ہوا ایک نمبر رہ جاتا ہے۔ جو تجویز جواب بن جائے، اسے سب پڑھ سکتے ہیں۔
