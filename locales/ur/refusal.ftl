### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = یہ کام صرف اس گروپ کے منتظمین کر سکتے ہیں۔ وہ Telegram میں گروپ کے ایڈمن ہیں۔ اگر آپ کے ذہن میں رائے شماری کے لیے کوئی سوال ہو تو براہِ کرم ان میں سے کسی کو بتائیں۔
refusal-group-only = یہ صرف آپ کے گروپ میں کام کرتا ہے۔ براہِ کرم وہیں لکھیں۔
refusal-no-such-poll = اس کوڈ کی کوئی رائے شماری یہاں نہیں ہے۔ کوڈ رائے شماری کے پیغام کے آخر میں ہوتا ہے۔
refusal-which-poll = کون سی رائے شماری؟ اس کے پیغام پر ریپلائی کریں، یا کمانڈ کے بعد اس کا کوڈ لکھیں۔
refusal-poll-closed = یہ رائے شماری بند ہو چکی ہے، اس لیے اب جواب بدلے نہیں جا سکتے۔
# The press of a concern after the close.
refusal-concern-closed = یہ رائے شماری بند ہے، اس لیے اب کچھ نہیں گنا جاتا۔ اگر سوال میں کوئی مشکل ہے تو براہِ کرم کسی منتظم کو بتائیں۔
refusal-already-closed = یہ رائے شماری پہلے ہی بند ہو چکی ہے۔
refusal-poll-open = یہ رائے شماری ابھی کھلی ہے۔ پہلے اسے بند کریں، پھر فائل لیں۔ کھلی رائے شماری کی فائل سے پتا چل سکتا ہے کہ کس نے کب جواب دیا۔
refusal-not-member = یہ صرف اُن لوگوں کو نظر آتا ہے جو اس رائے شماری کے گروپ میں ہیں۔
refusal-link-expired = اس لنک کا وقت ختم ہو گیا ہے، یا یہ کسی اور کے لیے بنا تھا۔ براہِ کرم اپنے گروپ میں رائے شماری کے نیچے 🌐 دبائیں۔
refusal-button-outdated = یہ بٹن اب کام نہیں کرتا۔ براہِ کرم اس سے نیا پیغام استعمال کریں۔
refusal-unknown-command = مجھے یہ سمجھ نہیں آیا۔ مجھے کیا کیا آتا ہے، یہ دیکھنے کے لیے /help لکھیں۔
refusal-unknown-language = مجھے “{ $tag }” نام کی زبان معلوم نہیں۔ براہِ کرم چھوٹا نام لکھیں، جیسے en، pl یا ur۔
refusal-language-twice = اس زبان میں متن دو بار ہے: { $language }۔ براہِ کرم ایک ہٹا دیں۔
refusal-options-differ = زبان: { $language }۔ یہاں جواب: { $found }۔ رائے شماری میں جواب: { $shown }۔ براہِ کرم وہی جواب اسی ترتیب سے لکھیں، ہر ایک الگ لائن میں۔
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = اس رائے شماری کے جواب اس زبان میں پہلے سے موجود ہیں: { $language }۔ براہِ کرم صرف سوال لکھیں۔
# The poll is closed.
refusal-words-fixed = یہ رائے شماری بند ہو چکی ہے، اس لیے اس کا متن ایسا ہی رہے گا۔
refusal-voice-long =
    { $minutes ->
        [one] یہ ریکارڈنگ بہت لمبی ہے۔ زیادہ سے زیادہ { $shown } منٹ کی ہو سکتی ہے۔ براہِ کرم چھوٹی ریکارڈنگ بھیجیں۔
       *[other] یہ ریکارڈنگ بہت لمبی ہے۔ زیادہ سے زیادہ { $shown } منٹ کی ہو سکتی ہے۔ براہِ کرم چھوٹی ریکارڈنگ بھیجیں۔
    }
refusal-voice-nowhere = رائے شماری میں ریکارڈنگ شامل کرنے کے لیے اپنے گروپ میں رائے شماری کے نیچے 🌐 دبائیں۔ پھر “{ -help-translate }” دبائیں۔
refusal-own-words = یہ آپ ہی نے بھیجا ہے، اس لیے اسے کسی اور کو جانچنا ہو گا۔ شکریہ!
refusal-not-checker = اسے آپ کے گروپ کے کسی منتظم کو جانچنا ہو گا۔ مدد کا شکریہ!
refusal-enough-waiting = اس زبان میں کافی متن جانچ کے انتظار میں ہے۔ براہِ کرم جانچ کے بعد دوبارہ کوشش کریں۔

## A poll that could not be read. The person's own text follows.

refusal-poll-how = پہلی لائن میں سوال لکھیں، پھر ہر جواب الگ لائن میں۔ مزید زبانوں کے لیے ہر حصہ ایک مختصر نام سے شروع کریں، جیسے [en]۔
refusal-question-empty = رائے شماری میں ابھی کوئی سوال نہیں ہے۔
refusal-question-long =
    { $count ->
        [one] سوال میں { $shown } کیریکٹر ہے (حروف، نشان اور خالی جگہیں)۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
       *[other] سوال میں { $shown } کیریکٹر ہیں (حروف، نشان اور خالی جگہیں)۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
    }
refusal-option-empty = جواب نمبر { $number } خالی ہے۔ براہِ کرم وہاں کچھ لکھیں، یا اسے نکال دیں۔
refusal-option-long = جواب نمبر { $number } زیادہ لمبا ہے۔ اس میں { $shown } کیریکٹر ہیں (حروف، نشان اور خالی جگہیں)۔ زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
refusal-option-twice = جواب نمبر { $first } اور { $second } ایک جیسے ہیں۔ براہِ کرم ایک کو بدلیں یا نکال دیں۔
refusal-options-few = رائے شماری کے لیے کم از کم 2 جواب چاہییں۔ اگر کوئی جواب نہ لکھا جائے تو لوگ “ہاں”، “نہیں” یا “ابھی پتا نہیں” میں سے چن سکتے ہیں۔
refusal-options-many = آپ نے { $shown } جواب لکھے ہیں۔ رائے شماری میں زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
refusal-your-text = کچھ بھی ضائع نہیں ہوا۔ آپ کا لکھا ہوا نیچے ہے، تاکہ اسے کاپی کر کے دوبارہ کوشش کی جا سکے:

## When something went wrong on our side

sorry-failed = معذرت، ہماری طرف کوئی خرابی ہو گئی ہے۔ آپ سے کوئی غلطی نہیں ہوئی۔ براہِ کرم ایک منٹ بعد دوبارہ کوشش کریں۔
# An answer to a command given in the group that waits in the private chat.
private-waiting = ایک بات صرف آپ کو بتانی ہے۔ اسے ہماری نجی چیٹ میں پڑھنے کے لیے بٹن دبائیں۔
private-open-button = ہماری نجی چیٹ کھولیں
