### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = بە شێوەیەکی تر بیپرسە
reword-ask = ئێستا پرسیارەکە بە شێوەیەکی تر بنووسە و بۆم بنێرە.
reword-what = ڕاپرسییە نوێیەکە لە سفرەوە دەست پێ دەکات. کاتێک دەکرێتەوە، ئەمەیان دادەخرێت.
reword-why = بۆچی ئەم پرسیارە دووبارە دەپرسرێتەوە؟
refusal-already-replaced = ئەم پرسیارە پێشتر دووبارە پرسراوەتەوە، لە ڕاپرسیی { $code }.

## What the two polls say of each other, to everybody

replaces = ئەم پرسیارە جێگەی ڕاپرسیی { $code } دەگرێتەوە.
replaced-by = ئەم پرسیارە بە شێوەیەکی تر دووبارە پرسراوەتەوە، لە ڕاپرسیی { $code }.
