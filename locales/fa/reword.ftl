### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = پرسیدن با کلمه‌های دیگر
reword-ask = حالا سؤال را با کلمه‌های دیگر برای من بفرستید.
reword-what = نظرسنجی تازه از صفر شروع می‌شود. وقتی باز شود، این یکی بسته می‌شود.
reword-why = دلیل پرسیدن دوباره چیست؟
refusal-already-replaced = این سؤال قبلاً دوباره پرسیده شده است، در نظرسنجی { $code }.

## What the two polls say of each other, to everybody

replaces = این نظرسنجی جای نظرسنجی { $code } را می‌گیرد.
replaced-by = این سؤال دوباره با کلمه‌های دیگر پرسیده شده است، در نظرسنجی { $code }.
