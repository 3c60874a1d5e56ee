### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = می‌خواهید چه بپرسید؟ یکی از سؤال‌هایی را انتخاب کنید که به همهٔ زبان‌ها آماده است. یا در گفتگوی خصوصی با من سؤال خودتان را بنویسید. تا نظرسنجی را باز نکنید، گروه شما چیزی نمی‌بیند.
builder-write-button = نوشتن سؤال خودم

## The steps

builder-question = می‌خواهید چه بپرسید؟ حالا سؤال خود را بنویسید. یا یکی از سؤال‌هایی را انتخاب کنید که به همهٔ زبان‌ها آماده است:
builder-question-now = سؤال شما تا اینجا: { $question }
builder-answers = مردم بین کدام جواب‌ها انتخاب کنند؟ هر جواب را در یک خط جدا بنویسید. یا از اینجا انتخاب کنید:
builder-keep-button = همین‌طور بماند
builder-preview = گروه شما نظرسنجی را این‌طور می‌بیند:
builder-asked-in = در این گروه‌ها پرسیده می‌شود: { $groups }
builder-lacks = متن به این زبان‌ها هنوز کامل نیست: { $languages }. می‌توانید آن را در بخش «زبان‌ها» بنویسید. اعضای گروه هم بعداً می‌توانند کمک کنند.
builder-open-button = باز کردن
builder-cancel-button = لغو
builder-more = چه چیزی را می‌خواهید تغییر بدهید؟
builder-change-question-button = سؤال
builder-change-answers-button = جواب‌ها
builder-change-groups-button = گروه‌ها
builder-change-kind-button = شیوهٔ جواب دادن
builder-suggestions-button = مردم بتوانند جواب دیگری پیشنهاد کنند
builder-no-suggestions-button = مردم نتوانند جواب دیگری پیشنهاد کنند
builder-kind = مردم چطور جواب بدهند؟
builder-one-button = یک جواب انتخاب می‌کنند
builder-several-button = هر تعداد جواب که بخواهند
builder-most-button = حداکثر { $most } جواب
builder-order-button = جواب‌ها را به ترتیب می‌گذارند
builder-groups = این را در کدام گروه‌ها بپرسم؟ برای انتخاب هر گروه، یا پس گرفتن انتخاب، آن را بزنید.
builder-write-sign = ✍ یعنی متن به این زبان کامل نیست. برای نوشتن متن، آن زبان را بزنید.
builder-source-button = نوشته‌شده به زبان { $language }
builder-source = نظرسنجی را به چه زبانی نوشته‌اید؟

## To open it later

builder-later-button = باز کردن در وقتی دیگر
builder-tomorrow-button = فردا ساعت ۹:۰۰ صبح
builder-at-once-button = وقتی «باز کردن» را بزنم
builder-schedule-button = در همان وقت باز شود
builder-later = نظرسنجی چه وقت باز شود؟
builder-opens = وقت باز شدن: { $when }
builder-scheduled = نظرسنجی آماده است و خودش باز می‌شود. پیش از آن کسی آن را نمی‌بیند.
builder-not-opened = نتوانستم نظرسنجی شما را باز کنم. یا دیگر از مسئولان گروه نیستید، یا من در گروه نیستم. نظرسنجی نگه داشته می‌شود. سؤالش این است: { $question }

## A poll that is not open yet

builder-away = نظرسنجی کنار گذاشته شد و کسی آن را ندیده است. آن را ۹۰ روز نگه می‌دارم.
builder-back-again-button = برگرداندن
builder-unfinished = نظرسنجی‌ای دارید که هنوز باز نشده است: { $question }
builder-go-on-button = ادامه دادن
builder-new-button = نوشتن نظرسنجی تازه

## What stands in the way

refusal-sketch-buttons = نظرسنجی آماده است. لطفاً یکی از دکمه‌های زیر آن را بزنید. برای تغییر متن، «برگشت» را بزنید.
refusal-sketch-group = لطفاً اول یک گروه انتخاب کنید.
refusal-sketch-gone = این نظرسنجی یا قبلاً به گروه شما رفته است، یا دیگر نیست. برای شروع یک نظرسنجی تازه بنویسید: /poll

## In help and in what is kept about people

help-builder = در گروه خود بنویسید /poll تا قدم به قدم کمکتان کنم. تا نظرسنجی را باز نکنید، کسی آن را نمی‌بیند. یا همه را یکجا بنویسید:
privacy-builder = اگر نظرسنجی را قدم به قدم بنویسید، تا وقتی آن را باز کنید، قفل‌شده نگهش می‌داریم. اگر هرگز آن را باز نکنید، پس از ۹۰ روز آن را پاک می‌کنیم.
