### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = این کار را فقط مسئولان این گروه می‌توانند بکنند. آن‌ها همان مدیران (ادمین‌های) گروه در تلگرام هستند. اگر سؤالی در نظر دارید، لطفاً به یکی از آن‌ها بگویید.
refusal-group-only = این در گروه شما کار می‌کند. لطفاً آن را آنجا بنویسید.
refusal-no-such-poll = اینجا نظرسنجی‌ای با این کد نیست. کد در آخر پیام نظرسنجی است.
refusal-which-poll = کدام نظرسنجی؟ به پیام نظرسنجی پاسخ (ریپلای) بدهید، یا کد آن را بعد از دستور بنویسید.
refusal-poll-closed = این نظرسنجی بسته شده است. برای همین جواب‌ها دیگر تغییر نمی‌کند.
# The press of a concern after the close.
refusal-concern-closed = این نظرسنجی بسته شده است و دیگر چیزی شمرده نمی‌شود. اگر با سؤال مشکل دارید، لطفاً به یکی از مسئولان گروه بگویید.
refusal-already-closed = این نظرسنجی قبلاً بسته شده است.
refusal-poll-open = این نظرسنجی هنوز باز است. اول آن را ببندید، بعد فایل را بگیرید. تا وقتی نظرسنجی باز است، شاید از روی فایل معلوم شود چه کسی چه وقت جواب داده است.
refusal-not-member = فقط کسانی که در گروه این نظرسنجی هستند می‌توانند این را ببینند.
refusal-link-expired = وقت این لینک تمام شده، یا برای کس دیگری بوده است. لطفاً در گروه خود، زیر نظرسنجی 🌐 را بزنید.
refusal-button-outdated = این دکمه دیگر کار نمی‌کند. لطفاً از پیام تازه‌تری استفاده کنید.
refusal-unknown-command = این را نمی‌شناسم. برای دیدن کارهایی که می‌توانم بکنم، بنویسید /help.
refusal-unknown-language = زبان «{ $tag }» را نمی‌شناسم. لطفاً یک نام کوتاه بنویسید، مثل en، pl یا ur.
refusal-language-twice = متن به این زبان دو بار آمده است: { $language }. لطفاً یکی را حذف کنید.
refusal-options-differ = تعداد جواب‌ها به زبان { $language }: { $found }. در نظرسنجی: { $shown }. لطفاً همان جواب‌ها را به همان ترتیب بنویسید، هر کدام در یک خط جدا.
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = جواب‌های این نظرسنجی را به زبان { $language } از پیش دارم. لطفاً فقط سؤال را بنویسید.
# The poll is closed.
refusal-words-fixed = این نظرسنجی بسته شده است. برای همین متنش همین‌طور می‌ماند.
refusal-voice-long =
    { $minutes ->
        [one] این پیام صوتی بیش از حد طولانی است. حداکثر می‌تواند { $shown } دقیقه باشد. لطفاً کوتاه‌تر ضبط کنید.
       *[other] این پیام صوتی بیش از حد طولانی است. حداکثر می‌تواند { $shown } دقیقه باشد. لطفاً کوتاه‌تر ضبط کنید.
    }
refusal-voice-nowhere = برای اضافه کردن صدا به یک نظرسنجی، در گروه خود زیر نظرسنجی 🌐 را بزنید. بعد «{ -help-translate }» را بزنید.
refusal-own-words = این را خود شما فرستاده‌اید، پس باید کس دیگری آن را بررسی کند. متشکرم!
refusal-not-checker = این را باید یکی از مسئولان گروه شما بررسی کند. از کمک شما متشکرم!
refusal-enough-waiting = به این زبان به اندازهٔ کافی متن در انتظار بررسی است. لطفاً پس از بررسی آن‌ها دوباره امتحان کنید.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = سؤال را در خط اول بنویسید، بعد هر جواب را در یک خط جدا. برای زبان‌های بیشتر، هر بخش را با یک نام کوتاه مثل [pl] شروع کنید.
refusal-question-empty = نظرسنجی هنوز سؤال ندارد.
refusal-question-long =
    { $count ->
        [one] سؤال { $shown } حرف دارد. حداکثر { $most } حرف جا می‌شود.
       *[other] سؤال { $shown } حرف دارد. حداکثر { $most } حرف جا می‌شود.
    }
refusal-option-empty = جواب { $number } خالی است. لطفاً چیزی در آن بنویسید، یا آن را حذف کنید.
refusal-option-long = جواب { $number } بیش از حد طولانی است. { $shown } حرف دارد، ولی حداکثر { $most } حرف جا می‌شود.
refusal-option-twice = جواب‌های { $first } و { $second } یکی است. لطفاً یکی را تغییر بدهید یا حذف کنید.
refusal-options-few = نظرسنجی دست‌کم دو جواب لازم دارد. اگر هیچ جوابی ننویسید، مردم می‌توانند «بله»، «نه» یا «مطمئن نیستم» را انتخاب کنند.
refusal-options-many = شما { $shown } جواب نوشته‌اید. نظرسنجی حداکثر { $most } جواب می‌گیرد.
refusal-your-text = چیزی از بین نرفته است. این متن شماست تا بتوانید کپی کنید و دوباره امتحان کنید:

## When something went wrong on our side

sorry-failed = ببخشید، اینجا مشکلی پیش آمد. تقصیر شما نیست. لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید.
# An answer to a command given in the group that waits in the private chat.
private-waiting = پیامی خصوصی برای شما دارم. برای خواندن آن در گفتگوی خصوصی، دکمه را بزنید.
private-open-button = باز کردن گفتگوی خصوصی
