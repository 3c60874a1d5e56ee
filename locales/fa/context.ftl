### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = دربارهٔ چه چیزی تصمیم گرفته می‌شود: { $text }
context-who = چه کسی تصمیم می‌گیرد: { $text }
context-when = تصمیم تا چه وقت گرفته می‌شود: { $text }
context-fixed = چه چیزی را نمی‌شود تغییر داد: { $text }
context-more = برای خواندن توضیح بیشتر دربارهٔ این سؤال، 🌐 را بزنید.

## An organiser writes the lines in private

context-button = توضیح دربارهٔ سؤال
context-ask = این سؤال دربارهٔ چیست؟
context-write = دانستن بیشتر به خانواده‌ها کمک می‌کند. حالا یک پیام به زبان { $language } برای من بفرستید. فقط خط‌هایی را بنویسید که لازم می‌دانید.
context-marks =
    { $deciding }: دربارهٔ چه چیزی تصمیم گرفته می‌شود
    { $who }: چه کسی تصمیم می‌گیرد
    { $when }: تصمیم تا چه وقت گرفته می‌شود
    { $fixed }: چه چیزی را نمی‌شود تغییر داد
context-saved = ذخیره شد. خانواده‌ها وقتی 🌐 را زیر نظرسنجی بزنند، آن را می‌خوانند.
context-editor = کلمهٔ بعد از # در اول هر خط را همان‌طور نگه دارید و بقیه را ترجمه کنید.
refusal-context-unreadable = لطفاً هر خط را با یکی از این‌ها شروع کنید: { $deciding }، { $who }، { $when } یا { $fixed }.
refusal-context-long = متن بعد از { $mark } بیش از حد طولانی است. { $shown } حرف دارد، ولی حداکثر { $most } حرف جا می‌شود.
