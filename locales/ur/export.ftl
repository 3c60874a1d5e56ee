### The files of a closed poll, as organisers take them away.

export-caption = رائے شماری { $code } میں لوگوں نے جو کہا وہ یہ ہے۔ فائل اسپریڈشیٹ کے پروگرام میں کھل جاتی ہے۔ اس میں کسی کا نام نہیں ہے۔
export-more = کیا کسی اور قسم کی فائل چاہیے؟ یہاں سے چنیں۔
export-choose = کون سی رائے شماری چاہیے؟ اس کا کوڈ دبائیں، یا /export اور کوڈ لکھیں۔
export-none = آپ کے گروپوں میں ابھی تک کوئی رائے شماری بند نہیں ہوئی۔

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = خلاصہ
sheet-options = جوابات کی فہرست
sheet-answers = لوگوں کے جواب
sheet-reach = کن تک پہنچا
sheet-texts = متن
sheet-log = کیا کیا گیا

## The columns of sheets

column-number = نمبر
column-option = جواب
column-people = لوگ
column-points = پوائنٹس
column-share = فیصد
column-by = کس لحاظ سے
column-language = زبان
column-day = دن
column-group = گروپ
column-question = سوال
column-words-by = کس کے الفاظ
column-checked-by = کس نے جانچا
column-state = اب
column-since = کب سے
column-done = کیا کیا گیا

## The summary, one label a line

summary-code = کوڈ
summary-asked-in = کس زبان میں پوچھا گیا
summary-opened = کھلنے کا دن
summary-closed = بند ہونے کا دن
summary-answered = جواب دینے والے لوگ
summary-suggested = تجویزیں
summary-became-options = جواب بن گئیں
summary-same = کسی جواب جیسی تھیں
summary-declined = جواب نہیں بنیں
summary-undecided = فیصلہ نہیں ہوا
summary-replaces = اس رائے شماری کی جگہ پوچھی گئی
summary-replaced-by = اس کوڈ سے دوبارہ پوچھی گئی
summary-nobody = شیٹ “لوگوں کے جواب” میں ہر قطار ایک فرد ہے۔ اس میں صرف یہ ہے کہ کیا چنا گیا، اور کچھ نہیں۔ قطاریں چنے گئے جواب کے حساب سے رکھی گئی ہیں، اس لیے پتا نہیں چلتا کہ پہلے کس نے جواب دیا۔
summary-few = جو تعداد { $fewest } سے کم افراد کی ہو، وہ نہیں دکھائی جاتی۔ کبھی اس کے ساتھ ایک اور تعداد بھی چھوڑ دی جاتی ہے تاکہ پہلی کا حساب نہ لگایا جا سکے۔ کل تعداد ہمیشہ دکھائی جاتی ہے۔

## Where a text comes from, who checked it, and what became of it

text-organiser = ایک منتظم
text-member = گروپ میں سے کوئی
text-reader = یہ زبان پڑھنے والا کوئی فرد
text-machine = مشین
text-ready = بوٹ
text-live = نظر آتا ہے
text-replaced = بدل دیا گیا
text-removed = ہٹا دیا گیا
text-recording = (ریکارڈنگ)
