### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = وقتی نظرسنجی بسته شود، همه می‌بینند هر جواب را چند نفر انتخاب کرده‌اند. چیزهای دیگر فقط وقتی نشان داده می‌شود که دربارهٔ دست‌کم { $fewest } نفر باشد.
few-answers = کمتر از { $fewest } نفر جواب دادند. این تعداد کم است و چیز بیشتری نشان نمی‌دهیم.
few-concerns = مشکل با سؤال: تعداد کم است و نشان داده نمی‌شود.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = چرا زودتر بسته می‌شود؟
reason-ask-change = چرا در وقت دیگری بسته می‌شود؟
reason-seen = گروه شما دلیل را همان‌طور که نوشته‌اید می‌بیند.
reason-write = حالا دلیل را در یک خط برای من بفرستید. حداکثر { $most } حرف جا می‌شود.
reason-write-button = نوشتن دلیل
reason-without-button = بدون دلیل
reason-keep-button = همین‌طور بماند
refusal-reason-empty = نمی‌توانم اینجا دلیلی بخوانم. لطفاً آن را با کلمه و در یک خط بنویسید.
refusal-reason-long = این دلیل بیش از حد طولانی است. { $shown } حرف دارد، ولی حداکثر { $most } حرف جا می‌شود.

## The group is told of it, in a reply to the card

closed-early = زودتر از قرار قبلی بسته شد.
end-changed = این نظرسنجی حالا در وقت دیگری بسته می‌شود. نظرسنجی در پیام بالاست.
end-taken-away = این نظرسنجی حالا تا وقتی یکی از مسئولان گروه آن را ببندد باز می‌ماند. نظرسنجی در پیام بالاست.
reason-follows = یکی از مسئولان گروه دلیلش را در زیر گفته است.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = دریافت خبرهای این نظرسنجی
bell-options = وقتی جواب تازه‌ای اضافه شود، خصوصی به شما خبر می‌دهم.
bell-end = اگر تا چند ساعت پیش از پایان جواب نداده باشید، به شما یادآوری می‌کنم.
bell-again = برای لغو، دوباره بزنید.
bell-off = لغو شد. دیگر خبری از این نظرسنجی برای شما نمی‌فرستم.
bell-reminder = خواسته بودید خبرهای این نظرسنجی برایتان فرستاده شود. به‌زودی تمام می‌شود و شما هنوز جواب نداده‌اید:
bell-option = خواسته بودید خبرهای این نظرسنجی برایتان فرستاده شود. جواب تازه‌ای برای انتخاب هست:
bell-open-button = دیدن نظرسنجی
refusal-no-news = دیگر خبری از این نظرسنجی نمی‌آید. هنوز می‌توانید جواب بدهید.
privacy-news = اگر بخواهید خبرهای یک نظرسنجی برایتان فرستاده شود، این را که خبر را به کدام حساب تلگرام بفرستیم، قفل‌شده نگه می‌داریم. اگر آن را لغو کنید، یا نظرسنجی بسته شود، این اطلاعات را پاک می‌کنیم.
