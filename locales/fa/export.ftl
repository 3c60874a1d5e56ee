### The files of a closed poll, as organisers take them away.

export-caption = این فایل می‌گوید مردم در نظرسنجی { $code } چه جواب دادند. می‌توانید آن را در یک برنامهٔ جدول مثل اکسل باز کنید. نام هیچ‌کس در آن نیست.
export-more = نوع دیگری از فایل لازم دارید؟ از اینجا انتخاب کنید.
export-choose = کدام نظرسنجی را می‌خواهید؟ کد آن را بزنید، یا بنویسید /export و بعد کد را.
export-none = هنوز هیچ نظرسنجی‌ای در گروه‌های شما بسته نشده است.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = خلاصه
sheet-options = گزینه‌ها
sheet-answers = جواب‌ها
sheet-reach = چند نفر جواب دادند
sheet-texts = متن‌ها
sheet-log = سابقهٔ نظرسنجی‌ها

## The columns of sheets

column-number = شماره
column-option = جواب
column-people = تعداد افراد
column-points = امتیاز
column-share = سهم
column-by = شمارش بر اساس
column-language = زبان
column-day = روز
column-group = گروه
column-question = سؤال
column-words-by = نویسندهٔ متن
column-checked-by = بررسی‌کننده
column-state = وضعیت
column-since = از تاریخ
column-done = چه کاری انجام شد

## The summary, one label a line

summary-code = کد
summary-asked-in = زبان سؤال
summary-opened = وقت باز شدن
summary-closed = وقت بسته شدن
summary-answered = تعداد کسانی که جواب دادند
summary-suggested = پیشنهادها
summary-became-options = به جواب‌ها اضافه شدند
summary-same = مثل یک جواب دیگر بودند
summary-declined = به جواب‌ها اضافه نشدند
summary-undecided = درباره‌شان تصمیم گرفته نشد
summary-replaces = به جای نظرسنجی
summary-replaced-by = دوباره پرسیده شد در نظرسنجی
summary-nobody = در برگهٔ «جواب‌ها» هر ردیف یک نفر است. آن ردیف نشان می‌دهد او چه انتخاب کرده، و نه چیز دیگری. ردیف‌ها بر اساس جواب‌ها مرتب شده‌اند. پس معلوم نیست چه کسی زودتر جواب داده است.
summary-few = هر عددی را که کمتر از { $fewest } نفر باشد نمی‌نویسیم. گاهی یک عدد دیگر را هم نمی‌نویسیم تا کسی نتواند عدد اول را حساب کند. جمع کل را همیشه نشان می‌دهیم.

## Where a text comes from, who checked it, and what became of it

text-organiser = یکی از مسئولان گروه
text-member = یکی از اعضای گروه
text-reader = کسی که این زبان را می‌خواند
text-machine = کامپیوتر
text-ready = این ربات
text-live = نشان داده می‌شود
text-replaced = عوض شد
text-removed = حذف شد
text-recording = (صدای ضبط‌شده)
