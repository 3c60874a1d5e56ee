### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = نظرسنجی شما: { $question }
gap-ask =
    { $count ->
        [one] اعضای گروه شما به یک زبان دیگر هم می‌خوانند: { $languages }. نظرسنجی هنوز به آن زبان نیست.
       *[other] اعضای گروه شما به زبان‌های دیگری هم می‌خوانند: { $languages }. نظرسنجی هنوز به آن زبان‌ها نیست.
    }
gap-what = حالا نظرسنجی باز شود، یا اول ترجمه شود؟ بعداً هم می‌توانید زبان اضافه کنید.
gap-open-button = حالا باز شود
gap-translate-button = اول ترجمه شود
gap-machine-button = ترجمه با کامپیوتر
gap-opened = نظرسنجی باز شد. حالا در گروه شماست.
gap-opened-before = این نظرسنجی قبلاً باز شده است.
gap-machine-working = کامپیوتر مشغول کار است. شاید یک دقیقه طول بکشد. متن را همین‌جا به شما نشان می‌دهم.
gap-machine-failed = کامپیوتر الان نتوانست نظرسنجی را ترجمه کند. نظرسنجی را بدون ترجمه باز کردم. هنوز می‌توانید زبان اضافه کنید.

## The editor: the list of languages

editor-title = متن به زبان‌های دیگر
editor-how = برای خواندن، نوشتن یا بررسی متن هر زبان، آن را بزنید.
editor-signs =
    ✅ آماده
    🤖 ترجمهٔ کامپیوتر، هنوز بررسی نشده
    👀 در انتظار بررسی
    ➕ متن کامل نیست
editor-done-button = تمام
editor-done = از کمک شما متشکرم!

## The editor: one language

editor-language = متن به زبان { $language }
editor-source = متن به زبان { $language } این است:
editor-now = متن فعلی:
editor-waiting = در انتظار بررسی:
editor-waiting-voice = یک صدای ضبط‌شده در انتظار بررسی است.
editor-write = برای نوشتن یا تغییر دادن متن، حالا یک پیام برای من بفرستید. سؤال را در خط اول بنویسید، بعد هر جواب را در یک خط جدا، به همان ترتیب.
editor-write-question = برای نوشتن یا تغییر دادن سؤال، حالا یک پیام برای من بفرستید.
editor-answers-there = جواب‌ها از پیش آماده است.
editor-record =
    { $minutes ->
        [one] می‌توانید پیام صوتی هم بفرستید و نظرسنجی را بلند بخوانید. پیام می‌تواند حداکثر { $shown } دقیقه باشد.
       *[other] می‌توانید پیام صوتی هم بفرستید و نظرسنجی را بلند بخوانید. پیام می‌تواند حداکثر { $shown } دقیقه باشد.
    }
editor-right-button = درست است
editor-remove-button = حذف
editor-all-button = همهٔ زبان‌ها
editor-saved = ذخیره شد. حالا همه می‌توانند آن را ببینند یا بشنوند.
editor-thanks = متشکرم! اول یکی از مسئولان گروه، یا کس دیگری که این زبان را می‌خواند، آن را بررسی می‌کند. بعد همه می‌توانند آن را ببینند یا بشنوند.
editor-thanks-organisers = متشکرم! اول یکی از مسئولان گروه آن را بررسی می‌کند. بعد همه می‌توانند آن را ببینند یا بشنوند.
editor-checked = متشکرم! حالا همه می‌توانند آن را ببینند یا بشنوند.
editor-removed = حذف شد.

## Notes to organisers, in private

notice-waiting = در گروه «{ $group }» کسی یک نظرسنجی را به زبان { $language } ترجمه کرده است. لطفاً آن را بررسی کنید تا همه بتوانند ببینند.
notice-check-button = بررسی
notice-language = در گروه «{ $group }» دست‌کم { $fewest } نفر به زبان { $language } جواب داده‌اند. این زبان هنوز در فهرست گروه نیست. می‌توانید آن را اضافه کنید: در گروه بنویسید /settings.
notice-concerns = در گروه «{ $group }» بعضی‌ها با این سؤال مشکل دارند: { $question }
notice-concerns-what = شاید پرسیدن با کلمه‌های دیگر کمک کند. آن وقت این نظرسنجی بسته می‌شود و نظرسنجی تازه جایش را می‌گیرد. کسی نمی‌تواند ببیند چه کسی چه گفته است.
