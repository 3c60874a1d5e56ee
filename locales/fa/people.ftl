### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = دربارهٔ اطلاعات خود سؤالی دارید؟ اینجا بپرسید: { $contact }.
privacy-basis-consent = قانون اجازه می‌دهد این‌ها را نگه داریم، چون شما با زدن هر دکمه به آن رضایت می‌دهید. هر وقت بخواهید، می‌توانید نظرتان را عوض کنید.
privacy-basis-public-task = قانون اجازه می‌دهد این‌ها را نگه داریم، چون پرسیدن از خانواده‌ها بخشی از وظیفهٔ عمومی اداره‌کنندهٔ این ربات است.
privacy-basis-legitimate-interests = قانون اجازه می‌دهد این‌ها را نگه داریم، چون دلیل منصفانه‌ای دارد: شنیدن اینکه خانواده‌ها چه می‌خواهند. این به کسی زیان نمی‌رساند.
# A time span, as it stands in the next two messages.
privacy-days =
    { $count ->
        [one] { $shown } روز
       *[other] { $shown } روز
    }
privacy-keys = کلید هر نظرسنجی را { $days } پس از بسته شدنش نابود می‌کنیم. بعد از آن دیگر کسی نمی‌تواند بفهمد کدام جواب از شما بوده است، حتی این ربات. فقط جمع جواب‌ها می‌ماند.
privacy-left-groups = وقتی { -brand } از یک گروه برود، هر چه را دربارهٔ آن گروه داریم { $days } بعد پاک می‌کنیم.
privacy-log = کارهایی که مسئولان گروه با نظرسنجی‌ها می‌کنند ثبت می‌شود تا همهٔ گروه بتوانند آن را بخوانند: /log. نام کسی در آن نیست.
privacy-rights = می‌توانید همهٔ آنچه را دربارهٔ شما نگه می‌داریم ببینید: بنویسید /mydata. می‌توانید بخواهید پاک شود: بنویسید /forgetme.
privacy-adults = ربات { -brand } فقط برای بزرگسالان است. لطفاً فقط اگر ۱۸ سال یا بیشتر دارید از آن استفاده کنید.

## Commands and help

command-mydata = دیدن همهٔ آنچه دربارهٔ شما نگه داشته می‌شود
command-forgetme = پاک کردن آنچه دربارهٔ شما نگه داشته می‌شود
# The names after the slashes are typed as they are.
help-family-data =
    /mydata – دیدن همهٔ آنچه دربارهٔ شما نگه داشته می‌شود
    /forgetme – پاک کردن آن

## The file with all that is held

mydata-caption = این همهٔ چیزی است که { -brand } دربارهٔ شما نگه می‌دارد. برای خواندن، فایل را باز کنید. فایل نشان می‌دهد شما چه انتخاب کرده‌اید، پس آن را پیش خودتان نگه دارید.
mydata-title = همهٔ آنچه { -brand } دربارهٔ شما نگه می‌دارد
mydata-made = تاریخ این فایل: { $day }.
mydata-nothing = ما هیچ چیز دربارهٔ شما نگه نمی‌داریم.
mydata-destroyed = کلید نظرسنجی‌های قدیمی نابود شده است. دیگر کسی نمی‌تواند بفهمد که شما به آن‌ها جواب داده‌اید یا نه. برای همین در این فایل نیستند.
mydata-you-title = دربارهٔ شما
mydata-account = شمارهٔ حساب تلگرام شما، قفل‌شده: { $number }. این شمارهٔ تلفن شما نیست.
mydata-language = زبانی که انتخاب کرده‌اید، قفل‌شده: { $language }
mydata-chat-open = گفتگوی خصوصی با { -brand } را باز کرده‌اید.
mydata-chat-closed = گفتگوی خصوصی با { -brand } را بسته‌اید.
mydata-awaited = منتظر پیامی از شما دربارهٔ این نظرسنجی هستیم: { $code }
mydata-promise = این را برای گروه خود نوشته‌اید و ما آن را قفل‌شده نگه می‌داریم. منتظریم گروه را انتخاب کنید: { $text }
mydata-groups-title = گروه‌هایی که در آن‌ها جواب داده‌اید
mydata-polls-title = نظرسنجی‌ها
mydata-day-heading = روز
mydata-event-heading = چه کردید
mydata-language-heading = زبان
mydata-group-heading = گروه
mydata-place-heading = کجا
mydata-cast = جواب شما: { $answer }
mydata-changed = جواب تازهٔ شما: { $answer }
mydata-withdrawn = جواب خود را پس گرفتید
mydata-on-card = زیر نظرسنجی
mydata-on-ballot = در صفحهٔ نظرسنجی که فقط شما می‌بینید
mydata-in-private = در گفتگوی خصوصی
mydata-concern = شما گفتید: { $concern }
mydata-idea = پیشنهاد شما، قفل‌شده: { $idea }
mydata-idea-settled = تاریخ فرستادن پیشنهاد شما: { $day }. مسئولان گروه به آن رسیدگی کرده‌اند. از این پس در اطلاعات ما معلوم نیست که آن پیشنهاد از شماست.
mydata-silenced = در این نظرسنجی مسئولان گروه دیگر از شما پیشنهاد نمی‌گیرند.
mydata-follower = خواسته‌اید خبرهای این نظرسنجی برایتان فرستاده شود.
mydata-opened = همین چند لحظه پیش این نظرسنجی را باز کردید.
mydata-translation = متن این نظرسنجی را شما نوشته‌اید. زبان: { $language }. روز: { $day }.
mydata-recording = این نظرسنجی را شما بلند خوانده‌اید. زبان: { $language }. روز: { $day }.
mydata-sketches-title = نظرسنجی‌هایی که دارید می‌نویسید، قفل‌شده
mydata-letters-title = پیام‌هایی که منتظر شماست، قفل‌شده

## Being forgotten

forgetme-ask-title = آنچه را دربارهٔ شما نگه می‌داریم پاک کنیم؟
forgetme-ask =
    نظرسنجی‌های باز: جواب‌ها و پیشنهادهای شما را پس می‌گیریم. آنچه را دربارهٔ سؤال گفته‌اید هم پس می‌گیریم.
    نظرسنجی‌های بسته: جمع جواب‌ها می‌ماند. دیگر کسی نمی‌تواند بفهمد کدام جواب از شما بوده است.
    زبان، یادآوری‌ها و صداهای ضبط‌شدهٔ شما را پاک می‌کنیم. نظرسنجی‌هایی را که دارید می‌نویسید و پیام‌هایی را که منتظر شماست هم پاک می‌کنیم.
forgetme-ask-stays = نوشته‌هایی از شما که گروه از قبل می‌تواند بخواند، می‌ماند. اگر مسئولان گروه برای نظرسنجی‌ای که هنوز بسته نشده است پیشنهادهای شما را دیگر نمی‌گیرند، این هم می‌ماند و با بسته شدن نظرسنجی تمام می‌شود.
forgetme-ask-again = پس از آن باز هم می‌توانید مثل همه از { -brand } استفاده کنید.
forgetme-yes-button = بله، پاک شود
forgetme-no-button = نه، بماند
forgetme-kept = چیزی پاک نشد. همه چیز مثل قبل است.
forgetme-done-title = انجام شد.
forgetme-nothing = چیزی برای پاک کردن نمانده بود.
forgetme-withdrawn = جواب‌های پس‌گرفته‌شده در نظرسنجی‌های باز: { $number }
forgetme-untied = جواب‌هایی در نظرسنجی‌های بسته که دیگر کسی نمی‌تواند بفهمد از شماست: { $number }
forgetme-concerns = آنچه دربارهٔ سؤال‌ها گفته بودید و پس گرفته شد یا دیگر معلوم نیست از شماست: { $number }
forgetme-ideas = پیشنهادهایی که پس گرفته شد یا دیگر معلوم نیست از شماست: { $number }
forgetme-translations = ترجمه‌ها و صداهایی که پاک شد یا دیگر معلوم نیست از شماست: { $number }
forgetme-reminders = نظرسنجی‌هایی که دیگر خبرشان برای شما فرستاده نمی‌شود: { $number }
forgetme-sketches = نظرسنجی‌هایی که داشتید می‌نوشتید و پاک شد: { $number }
forgetme-letters = پیام‌هایی که منتظر شما بود و پاک شد: { $number }
forgetme-settings = زبان و گفتگوی خصوصی شما فراموش شد.
