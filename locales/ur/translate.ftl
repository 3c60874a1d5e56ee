### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = آپ کی رائے شماری: { $question }
gap-ask =
    { $count ->
        [one] آپ کے گروپ میں ایک اور زبان بھی پڑھی جاتی ہے: { $languages }۔ رائے شماری ابھی اس زبان میں نہیں ہے۔
       *[other] آپ کے گروپ میں کچھ اور زبانیں بھی پڑھی جاتی ہیں: { $languages }۔ رائے شماری ابھی ان زبانوں میں نہیں ہے۔
    }
gap-what = رائے شماری ابھی کھولی جائے، یا پہلے ترجمہ ہو؟ زبانیں بعد میں بھی شامل کی جا سکتی ہیں۔
gap-open-button = ابھی کھولیں
gap-translate-button = پہلے ترجمہ کریں
gap-machine-button = مشین سے ترجمہ
gap-opened = رائے شماری کھل گئی ہے۔ اب یہ آپ کے گروپ میں ہے۔
gap-opened-before = یہ رائے شماری پہلے ہی کھل چکی ہے۔
gap-machine-working = مشینی ترجمہ ہو رہا ہے۔ ایک منٹ لگ سکتا ہے۔ متن یہیں نظر آئے گا۔
gap-machine-failed = مشینی ترجمہ ابھی نہیں ہو سکا۔ رائے شماری ترجمے کے بغیر کھل گئی ہے۔ زبانیں اب بھی شامل کی جا سکتی ہیں۔

## The editor: the list of languages

editor-title = دوسری زبانوں میں متن
editor-how = متن پڑھنے، لکھنے یا جانچنے کے لیے کسی زبان کا بٹن دبائیں۔
editor-signs =
    ✅ ہو گیا
    🤖 مشینی ترجمہ، ابھی جانچا نہیں گیا
    👀 جانچ کا انتظار
    ➕ ابھی کچھ متن لکھنا باقی ہے
editor-done-button = ہو گیا
editor-done = مدد کا شکریہ!

## The editor: one language

editor-language = اس زبان میں متن: { $language }
editor-source = اصل متن، اس زبان میں: { $language }
editor-now = ابھی یہ لکھا ہے:
editor-waiting = جانچ کا انتظار ہے:
editor-waiting-voice = ایک ریکارڈنگ کی جانچ باقی ہے۔
editor-write = متن لکھنے یا بدلنے کے لیے اب مجھے ایک پیغام بھیجیں۔ پہلی لائن میں سوال لکھیں، پھر ہر جواب الگ لائن میں، اسی ترتیب سے۔
editor-write-question = سوال لکھنے یا بدلنے کے لیے اب مجھے ایک پیغام بھیجیں۔
editor-answers-there = جواب پہلے سے موجود ہیں۔
editor-record =
    { $minutes ->
        [one] صوتی پیغام میں رائے شماری پڑھ کر سنائی بھی جا سکتی ہے۔ وہ زیادہ سے زیادہ { $shown } منٹ کا ہو سکتا ہے۔
       *[other] صوتی پیغام میں رائے شماری پڑھ کر سنائی بھی جا سکتی ہے۔ وہ زیادہ سے زیادہ { $shown } منٹ کا ہو سکتا ہے۔
    }
editor-right-button = یہ ٹھیک ہے
editor-remove-button = ہٹا دیں
editor-all-button = سب زبانیں
editor-saved = محفوظ ہو گیا۔ اب یہ سب کو نظر آئے گا یا سنائی دے گا۔
editor-thanks = شکریہ! پہلے کوئی منتظم، یا یہ زبان پڑھنے والا کوئی اور فرد، اسے جانچے گا۔ پھر یہ سب کو نظر آئے گا یا سنائی دے گا۔
editor-thanks-organisers = شکریہ! پہلے کوئی منتظم اسے جانچے گا۔ پھر یہ سب کو نظر آئے گا یا سنائی دے گا۔
editor-checked = شکریہ! اب یہ سب کو نظر آئے گا یا سنائی دے گا۔
editor-removed = ہٹا دیا گیا ہے۔

## Notes to organisers, in private

notice-waiting = گروپ “{ $group }” میں کسی نے ایک رائے شماری کا اس زبان میں ترجمہ کیا ہے: { $language }۔ براہِ کرم اسے جانچ لیں، تاکہ سب اسے دیکھ سکیں۔
notice-check-button = جانچیں
notice-language = گروپ “{ $group }” میں { $fewest } یا زیادہ لوگوں نے اس زبان میں جواب دیا ہے: { $language }۔ یہ زبان ابھی گروپ کی فہرست میں نہیں ہے۔ شامل کرنے کے لیے گروپ میں /settings لکھیں۔
notice-concerns = گروپ “{ $group }” میں کچھ لوگوں کو اس سوال میں مشکل ہے: { $question }
notice-concerns-what = بہتر ہو سکتا ہے کہ دوسرے لفظوں میں پوچھا جائے۔ تب یہ رائے شماری بند ہو جائے گی اور نئی اس کی جگہ لے گی۔ کسی کو نظر نہیں آتا کہ کس نے کیا کہا۔
