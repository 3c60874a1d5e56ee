### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = بە شێوەیەکی تر بیپرسە
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = ئێستا پرسیارەکە بە شێوەیەکی تر بنووسە و بۆم بنێرە.
reword-what = ڕاپرسییە نوێیەکە لە سفرەوە دەست پێ دەکات. کاتێک دەکرێتەوە، ئەمەیان دادەخرێت.
# The words are there; reason-seen and reason-write follow.
reword-why = بۆچی ئەم پرسیارە دووبارە دەپرسرێتەوە؟
refusal-already-replaced = ئەم پرسیارە پێشتر دووبارە پرسراوەتەوە، لە ڕاپرسیی { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = ئەم پرسیارە جێگەی ڕاپرسیی { $code } دەگرێتەوە.
# On the old result, and where the group is told of its close.
replaced-by = ئەم پرسیارە بە شێوەیەکی تر دووبارە پرسراوەتەوە، لە ڕاپرسیی { $code }.
