### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = این تصمیم گرفته شده است:
decided-written-in = این متن هنوز به زبان شما نیست. به این زبان نوشته شده است: { $language }.
decided-asked = از شما پرسیده بودیم (نظرسنجی { $code }): { $question }
decided-without = این تصمیم بر اساس نظر خانواده‌ها نیست: پیش از آن نظرسنجی نشده است.
context-cannot = چه کاری نمی‌توانیم بکنیم و چرا: { $text }
context-responsible = مسئول این کار: { $text }
decided-review = چه وقت دوباره آن را بررسی می‌کنیم: { $when }
decided-done = آیا انجام شد؟ بله.
decided-partly = آیا انجام شد؟ فقط بخشی از آن.
decided-not = آیا انجام شد؟ نه.
decided-code = کد: { $code }
decided-looked = مسئولان گروه شما تصمیم بالا را دوباره بررسی کردند.
result-decided = چه تصمیمی گرفته شد: تصمیم { $code } را ببینید، یا بنویسید /decisions.

## An organiser writes it, step by step

decide-choose = به گروه خود بگویید چه تصمیمی گرفته شد. آن را در گفتگوی خصوصی با هم می‌نویسیم. تا آن را به گروه نفرستید، گروه شما چیزی نمی‌بیند.
decide-write-button = نوشتن تصمیم
decide-what = چه کار خواهید کرد؟ حالا آن را با جمله‌های کوتاه بنویسید.
decide-now = تصمیم شما تا اینجا: { $decision }
decide-cannot = چه کاری را نمی‌توانید بکنید و چرا؟ حالا آن را بنویسید. اگر این را بگویید، خانواده‌ها بیشتر به شما اعتماد می‌کنند.
decide-responsible = مسئول این کار کیست؟ بنویسید چه کسی است تا خانواده‌ها بتوانند از او بپرسند.
decide-nothing-button = چیزی نمی‌نویسم
decide-review = چه وقت دوباره آن را بررسی می‌کنید؟ در آن روز از شما می‌پرسم که انجام شد یا نه، و به گروه شما خبر می‌دهم. یک دکمه را بزنید، یا روز را این‌طور بنویسید: { $example }
decide-month-button = یک ماه دیگر
decide-months-button = { $months } ماه دیگر
decide-never-button = دیگر بررسی نمی‌کنیم
decide-cites = این تصمیم بر اساس کدام نظرسنجی‌هاست؟ برای انتخاب هر نظرسنجی، یا پس گرفتن انتخاب، آن را بزنید.
decide-no-polls = هنوز هیچ نظرسنجی‌ای در گروه‌های شما بسته نشده است.
decide-post-button = فرستادن به گروه
decide-cites-button = بر اساس کدام نظرسنجی‌ها
decide-what-button = چه کار خواهیم کرد
decide-cannot-button = چه کاری نمی‌توانیم بکنیم
decide-responsible-button = مسئول این کار
decide-review-button = چه وقت دوباره بررسی می‌کنیم
decide-posted-in = به این گروه‌ها فرستاده می‌شود: { $groups }
decide-groups = این را به کدام گروه‌ها بفرستم؟ برای انتخاب هر گروه، یا پس گرفتن انتخاب، آن را بزنید.
decide-source = آن را به چه زبانی نوشته‌اید؟
decide-away = متن تصمیم کنار گذاشته شد و کسی آن را ندیده است. آن را ۹۰ روز نگه می‌دارم.
decide-unfinished = تصمیمی دارید که هنوز به گروه فرستاده نشده است: { $decision }
decide-posted = فرستاده شد و حالا در گروه شماست. می‌توانید در ترجمهٔ آن به زبان‌های دیگر کمک کنید؟
decide-editor = برای نوشتن آن به این زبان، یا تغییر دادن متن، حالا یک پیام برای من بفرستید.

## On the day: to each organiser alone

review-ask = قرار بود این تصمیم گروه «{ $group }» را دوباره بررسی کنید: { $decision }
review-how = آیا انجام شد؟ جواب شما به گروه گفته می‌شود.
review-done-button = بله
review-partly-button = فقط بخشی از آن
review-not-button = نه
review-later-button = یک هفتهٔ دیگر دوباره پرسیده شود
review-put-off = یک هفتهٔ دیگر دوباره می‌پرسم.
review-more = گروه شما چه چیز دیگری باید در این باره بداند؟
review-write = حالا یک خط برای من بفرستید. گروه شما همان نوشتهٔ خودتان را می‌بیند. حداکثر { $most } حرف جا می‌شود.
review-nothing-button = چیز دیگری نیست
review-told = متشکرم! به گروه شما گفته شد.

## What a group has decided, for any member

decisions-title = تصمیم‌هایی که در این گروه گرفته شد
decisions-none = اینجا هنوز تصمیمی گرفته نشده است.
decisions-how = برای خواندن متن کامل هر تصمیم، بنویسید /results و بعد کد آن را.

## What stands in the way

refusal-day-unreadable = نمی‌توانم این روز را بخوانم. لطفاً آن را این‌طور بنویسید: { $example }
refusal-review-done = قبلاً به گروه شما گفته شده که نتیجهٔ این کار چه شد. متشکرم!
refusal-day-far = این روز بیش از حد دور است. لطفاً روزی در دوازده ماه آینده انتخاب کنید.
refusal-is-decision = این یک تصمیم است، نه نظرسنجی. پس اینجا نمی‌شود این کار را کرد.
refusal-cited-open = نظرسنجی { $code } هنوز باز است. اول آن را ببندید. بعد می‌توانید بگویید چه تصمیمی گرفته شد.
refusal-cited-many = برای هر تصمیم حداکثر { $most } نظرسنجی می‌توانید انتخاب کنید. لطفاً اول یکی از انتخاب‌ها را پس بگیرید.
refusal-decide-anonymous = لطفاً این را با نام خودتان بنویسید، نه با نام گروه. آن وقت می‌توانم در گفتگوی خصوصی به شما کمک کنم.
refusal-decision-empty = اینجا متنی نمی‌بینم. لطفاً بنویسید چه کار خواهید کرد.
refusal-decision-long = این متن بیش از حد طولانی است. { $shown } حرف دارد، ولی حداکثر { $most } حرف جا می‌شود.
