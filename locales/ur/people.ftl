### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = اپنی معلومات کے بارے میں کوئی سوال ہے؟ یہاں پوچھیں: { $contact }۔
privacy-basis-consent = قانون یہ سب رکھنے کی اجازت دیتا ہے، کیونکہ ہر بار بٹن دبانے سے آپ کی رضامندی ملتی ہے۔ یہ رضامندی کسی بھی وقت واپس لی جا سکتی ہے۔
privacy-basis-public-task = قانون یہ سب رکھنے کی اجازت دیتا ہے، کیونکہ خاندانوں سے پوچھنا اس بوٹ کے ذمہ داروں کے عوامی کام کا حصہ ہے۔
privacy-basis-legitimate-interests = قانون یہ سب رکھنے کی اجازت دیتا ہے، کیونکہ اس کی ایک جائز وجہ ہے: یہ جاننا کہ خاندان کیا چاہتے ہیں۔ اس سے کسی کا نقصان نہیں ہوتا۔
privacy-days =
    { $count ->
        [one] { $shown } دن
       *[other] { $shown } دن
    }
privacy-keys = رائے شماری بند ہونے کے { $days } بعد اس کی خفیہ چابی تلف کر دی جاتی ہے۔ پھر کسی کو پتا نہیں چل سکتا کہ کون سا جواب آپ کا تھا، اس بوٹ کو بھی نہیں۔ کل تعداد باقی رہتی ہے۔
privacy-left-groups = گروپ سے { -brand } کے نکلنے کے { $days } بعد اس گروپ کی محفوظ معلومات مٹا دی جاتی ہیں۔
privacy-log = منتظمین رائے شماریوں کے ساتھ جو کرتے ہیں وہ لکھا جاتا ہے تاکہ گروپ میں سب پڑھ سکیں: /log۔ وہاں کسی کا نام نہیں ہوتا۔
privacy-rights = آپ کے بارے میں جو کچھ محفوظ ہے، وہ سب دیکھنے کے لیے لکھیں /mydata۔ اسے مٹانے کے لیے لکھیں /forgetme۔
privacy-adults = یہ بوٹ { -brand } صرف بالغوں کے لیے ہے۔ براہِ کرم اسے صرف اسی صورت میں استعمال کریں کہ آپ کی عمر 18 سال یا زیادہ ہو۔

## Commands and help

command-mydata = آپ کے بارے میں جو کچھ محفوظ ہے، سب دیکھیں
command-forgetme = آپ کے بارے میں جو کچھ محفوظ ہے، مٹا دیں
help-family-data =
    /mydata – آپ کے بارے میں جو کچھ محفوظ ہے، سب دیکھیں
    /forgetme – اسے مٹا دیں

## The file with all that is held

mydata-caption = آپ کے بارے میں { -brand } میں جو کچھ محفوظ ہے، سب اس فائل میں ہے۔ پڑھنے کے لیے فائل کھولیں۔ اس میں آپ کا انتخاب نظر آتا ہے، اس لیے اسے اپنے پاس ہی رکھیں۔
mydata-title = آپ کے بارے میں { -brand } میں جو کچھ محفوظ ہے
mydata-made = اس فائل کا دن: { $day }۔
mydata-nothing = آپ کے بارے میں کچھ محفوظ نہیں ہے۔
mydata-destroyed = پرانی رائے شماریوں کی خفیہ چابیاں تلف کی جا چکی ہیں۔ کسی کو پتا نہیں چل سکتا کہ ان میں آپ کا جواب ہے یا نہیں، اس لیے وہ اس فائل میں نہیں ہیں۔
mydata-you-title = آپ کے بارے میں
mydata-account = آپ کے Telegram اکاؤنٹ کا نمبر (خفیہ شکل میں محفوظ): { $number }۔ یہ آپ کا فون نمبر نہیں ہے۔
mydata-language = آپ کی چنی ہوئی زبان (خفیہ شکل میں محفوظ): { $language }
mydata-chat-open = بوٹ { -brand } کے ساتھ آپ کی نجی چیٹ کھلی ہے۔
mydata-chat-closed = بوٹ { -brand } کے ساتھ آپ کی نجی چیٹ بند ہے۔
mydata-awaited = اس رائے شماری کے بارے میں آپ کے پیغام کا انتظار ہے: { $code }
mydata-promise = ابھی گروپ چننا باقی ہے۔ آپ نے اپنے گروپ کے لیے یہ لکھا (خفیہ شکل میں محفوظ): { $text }
mydata-groups-title = وہ گروپ جن میں آپ کے جواب ہیں
mydata-polls-title = رائے شماریاں
mydata-day-heading = دن
mydata-event-heading = کیا ہوا
mydata-language-heading = زبان
mydata-group-heading = گروپ
mydata-place-heading = کہاں
mydata-cast = آپ کا جواب: { $answer }
mydata-changed = آپ کا نیا جواب: { $answer }
mydata-withdrawn = آپ کا جواب واپس لیا گیا
mydata-on-card = رائے شماری کے نیچے
mydata-on-ballot = رائے شماری کے اس صفحے پر جو صرف آپ کو نظر آتا ہے
mydata-in-private = نجی چیٹ میں
mydata-concern = سوال کے بارے میں آپ کی بات: { $concern }
mydata-idea = آپ کی تجویز (خفیہ شکل میں محفوظ): { $idea }
mydata-idea-settled = آپ کی تجویز کا دن: { $day }۔ منتظمین اس پر فیصلہ کر چکے ہیں۔ اب یہ محفوظ نہیں ہے کہ اس کے لفظ آپ کے تھے۔
mydata-silenced = اس رائے شماری میں منتظمین آپ سے مزید تجویزیں نہیں لیتے۔
mydata-follower = آپ نے اس رائے شماری کی خبریں مانگی ہیں۔
mydata-opened = یہ رائے شماری آپ نے ابھی ابھی دیکھی ہے۔
mydata-translation = اس رائے شماری کا متن آپ نے لکھا ہے۔ زبان: { $language }۔ دن: { $day }۔
mydata-recording = یہ رائے شماری آپ نے پڑھ کر سنائی ہے۔ زبان: { $language }۔ دن: { $day }۔
mydata-sketches-title = آپ کی رائے شماریاں جو ابھی لکھی جا رہی ہیں (خفیہ شکل میں محفوظ)
mydata-letters-title = وہ پیغام جو آپ کے انتظار میں ہیں (خفیہ شکل میں محفوظ)

## Being forgotten

forgetme-ask-title = کیا آپ کے بارے میں محفوظ معلومات مٹا دی جائیں؟
forgetme-ask =
    کھلی رائے شماریاں: آپ کے جواب، آپ کی تجویزیں اور سوال کے بارے میں آپ کی باتیں، سب واپس لے لی جاتی ہیں۔
    بند رائے شماریاں: کل تعداد باقی رہتی ہے۔ کسی کو پتا نہیں چل سکتا کہ کون سا جواب آپ کا تھا۔
    آپ کی زبان، یاد دہانیاں، ریکارڈنگ اور وہ رائے شماریاں جو آپ کی طرف سے ابھی لکھی جا رہی ہیں، سب مٹا دی جاتی ہیں۔ جو پیغام آپ کے انتظار میں ہیں، وہ بھی مٹا دیے جاتے ہیں۔
forgetme-ask-stays = آپ کا جو متن گروپ میں پڑھا جا سکتا ہے، وہ باقی رہتا ہے۔ اگر کسی کھلی رائے شماری میں منتظمین آپ سے مزید تجویزیں نہیں لیتے، تو یہ پابندی بھی باقی رہتی ہے۔ رائے شماری بند ہونے پر یہ پابندی ختم ہو جاتی ہے۔
forgetme-ask-again = اس کے بعد { -brand } کو پھر سے استعمال کیا جا سکتا ہے، جیسے سب کرتے ہیں۔
forgetme-yes-button = جی ہاں، مٹا دیں
forgetme-no-button = جی نہیں، رہنے دیں
forgetme-kept = کچھ نہیں مٹایا گیا۔ سب ویسا ہی ہے۔
forgetme-done-title = ہو گیا۔
forgetme-nothing = مٹانے کو کچھ باقی نہیں تھا۔
forgetme-withdrawn = کھلی رائے شماریوں سے واپس لیے گئے جواب: { $number }
forgetme-untied = بند رائے شماریوں کے وہ جواب جن کا اب پتا نہیں چل سکتا کہ آپ کے ہیں: { $number }
forgetme-concerns = سوالوں کے بارے میں آپ کی باتیں جو واپس لی گئیں یا اب آپ سے جڑی ہوئی نہیں: { $number }
forgetme-ideas = تجویزیں جو واپس لی گئیں یا اب آپ سے جڑی ہوئی نہیں: { $number }
forgetme-translations = ترجمے اور ریکارڈنگ جو مٹا دیے گئے یا اب آپ سے جڑے ہوئے نہیں: { $number }
forgetme-reminders = وہ رائے شماریاں جن کی خبریں اب نہیں آئیں گی: { $number }
forgetme-sketches = مٹائی گئی رائے شماریاں جو لکھی جا رہی تھیں: { $number }
forgetme-letters = مٹائے گئے پیغام جو آپ کے منتظر تھے: { $number }
forgetme-settings = آپ کی زبان اور نجی چیٹ کی معلومات مٹا دی گئی ہیں۔
