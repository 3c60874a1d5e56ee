### The log: what was done to the polls of a group, for its members to read.

log-title = اس گروپ کی رائے شماریوں کے ساتھ کیا کیا گیا
log-none = یہاں ابھی کچھ نہیں کیا گیا۔
log-poll = رائے شماری { $code }:
log-how = ہر نتیجے کے آخر میں جانچ کا ایک کوڈ ہوتا ہے۔ اسے سنبھال کر رکھیں تو ثابت کیا جا سکتا ہے کہ وہاں تک یہ فہرست کسی نے نہیں بدلی: اس بوٹ کے ذمہ داروں سے جانچنے کو کہیں۔
log-mark = جانچ کا کوڈ، /log کے لیے: { $mark }
log-older-button = پرانے
log-newer-button = نئے

## What was done

log-opened = کھولی گئی۔
log-opened-again = کھولی گئی۔ یہ { $code } کی جگہ لیتی ہے۔
log-reworded = دوسرے لفظوں میں دوبارہ پوچھی گئی۔ نیا کوڈ: { $code }۔
log-extended = بند ہونے کا وقت طے ہوا: { $when }۔
log-extended-open = یہ تب بند ہو گی جب کوئی منتظم اسے بند کرے۔
log-translated = اس زبان میں نئے الفاظ یا ریکارڈنگ: { $language }۔
log-translation-removed = اس زبان میں جو تھا وہ ہٹا دیا گیا: { $language }۔
log-option-added = ایک تجویز جواب { $number } بن گئی۔
log-closed = بند کی گئی۔ جواب دینے والے لوگ: { $people }۔
log-result-posted = نتیجہ بتایا گیا۔
log-decided = رائے شماری کے بعد فیصلہ ہوا: { $codes }۔
log-decided-without = فیصلہ ہوا۔ اس کے ساتھ کوئی رائے شماری درج نہیں۔
log-outcome = کیا ایسا ہوا؟ { $outcome }
log-exported = ایک منتظم نے جواب فائل میں لیے ({ $form })۔
log-deleted = مٹائی گئی۔
log-key-destroyed = خفیہ چابی تلف کر دی گئی۔ اب کسی کو پتا نہیں چل سکتا کہ کس نے کیا جواب دیا۔
log-moved = یہ گروپ سپر گروپ بن گیا۔ اس کی رائے شماریاں ساتھ آئیں۔
log-erased = یہاں جو لکھا تھا، وہ مٹا دیا گیا ہے۔
log-unreadable = یہاں جو لکھا ہے، وہ پڑھا نہیں جا سکتا۔
