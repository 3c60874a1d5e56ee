### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = پرسیدن با کلمه‌های دیگر
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = حالا سؤال را با کلمه‌های دیگر برای من بفرستید.
reword-what = نظرسنجی تازه از صفر شروع می‌شود. وقتی باز شود، این یکی بسته می‌شود.
# The words are there; reason-seen and reason-write follow.
reword-why = دلیل پرسیدن دوباره چیست؟
refusal-already-replaced = این سؤال قبلاً دوباره پرسیده شده است، در نظرسنجی { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = این نظرسنجی جای نظرسنجی { $code } را می‌گیرد.
# On the old result, and where the group is told of its close.
replaced-by = این سؤال دوباره با کلمه‌های دیگر پرسیده شده است، در نظرسنجی { $code }.
