### The report: what a group did in a period, for organisers to give to those who pay.

report-which = گزارش را برای کدام گروه می‌خواهید؟
report-none = گروهی نمی‌شناسم که شما مسئولش باشید. در گروه خود بنویسید /report.
report-span = گزارش گروه «{ $group }» نشان می‌دهد شما چه پرسیدید، مردم چه گفتند و نتیجه چه شد. گزارش کدام دوره را می‌خواهید؟
report-quarter-button = سه ماه گذشته
report-year-button = دوازده ماه گذشته
report-all-button = از اول تا امروز
report-in-private = گزارش را در گفتگوی خصوصی می‌فرستم.
report-caption = گزارش آماده است: یک صفحه برای خواندن و چاپ، و یک فایل جدول با همان عددها. نام هیچ‌کس در آن نیست.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = نظرسنجی‌ها
sheet-languages = زبان‌ها
sheet-suggestions = پیشنهادها
sheet-barriers = نیازهای مردم

## The page

report-title = خانواده‌ها در گروه «{ $group }» چه گفتند و نتیجه چه شد
report-period = از { $from } تا { $until }
report-period-all = تا { $until }
report-numbers = عددها
report-polls = نظرسنجی‌های بسته
report-still-open = نظرسنجی‌هایی که هنوز باز است
report-answers = تعداد همهٔ جواب‌ها
report-most-people = تعداد افراد در نظرسنجی‌ای که بیشترین جواب را داشت
report-decisions = تصمیم‌ها
report-shaped = تصمیم‌هایی که بر اساس نظرسنجی گرفته شد
report-days = تعداد روزها از اولین سؤال تا تصمیم
report-days-between = از { $fewest } تا { $most }
report-asked = چه پرسیده شد
report-came = چه تصمیمی گرفته شد
report-no-polls = در این دوره هیچ نظرسنجی‌ای بسته نشد.
report-no-decisions = در این دوره تصمیمی گرفته نشد.
report-languages = زبان‌های کسانی که جواب دادند
report-most-in-one-poll = بیشترین تعداد افراد در یک نظرسنجی
report-no-languages = در هیچ نظرسنجی‌ای، تعداد کسانی که به یک زبان جواب دادند آن‌قدر نبود که نشان داده شود.
report-suggestions = مردم چه پیشنهاد کردند
report-no-suggestions = در این دوره کسی پیشنهادی نداد.
report-put-to-vote = به رأی گذاشته شد
report-reasons = دلیل‌هایی که مسئولان گروه گفتند
report-barriers = مردم برای شرکت کردن چه لازم دارند
report-no-barriers = در هیچ نظرسنجی‌ای پرسیده نشد مردم برای شرکت کردن چه لازم دارند.
report-not-done = چه چیزی انجام نشد و چرا
report-none-not-done = در هیچ تصمیمی از کاری که انجام نمی‌شود نام برده نشده است.
report-happened = آیا انجام شد؟
report-behind = بر اساس این نظرسنجی‌ها
report-unshaped = این تصمیم بر اساس هیچ نظرسنجی‌ای نیست.
report-note-people = شاید یک نفر در بیش از یک نظرسنجی جواب داده باشد. هر نظرسنجی مخفی است. برای همین نمی‌توانیم ببینیم دو جواب از یک نفر است یا نه. این گزارش نمی‌تواند بگوید روی هم چند نفر شرکت کردند.
report-note-groups = نظرسنجی‌ای که در چند گروه پرسیده شده، با همهٔ جواب‌هایش شمرده می‌شود.
