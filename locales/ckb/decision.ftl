### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = بڕیار ئەمەیە:
decided-written-in = ئەمە هێشتا بە زمانی تۆ نییە. بەم زمانە نووسراوە: { $language }.
decided-asked = ئەم پرسیارەمان کرد (ڕاپرسیی { $code }): { $question }
decided-without = خێزانەکان لەم بڕیارەدا بەشدار نەبوون: پێشتر هیچ ڕاپرسییەک نەکرا.
context-cannot = چی ناتوانین بکەین، و بۆچی: { $text }
context-responsible = کێ بەرپرسە: { $text }
decided-review = کەی دووبارە سەیری دەکەینەوە: { $when }
decided-done = ئایا کرا؟ بەڵێ.
decided-partly = ئایا کرا؟ تەنها بەشێکی.
decided-not = ئایا کرا؟ نەخێر.
decided-code = کۆد: { $code }
decided-looked = ڕێکخەرەکان دووبارە سەیری ئەو بڕیارەی سەرەوەیان کردەوە.
result-decided = چ بڕیارێک درا: سەیری { $code } بکە، یان /decisions بنووسە.

## An organiser writes it, step by step

decide-choose = بە گرووپەکەت بڵێ چ بڕیارێک درا. پێکەوە لە چاتی تایبەتماندا دەینووسین. تا بڵاوی نەکەیتەوە، گرووپەکەت هیچ نابینێت.
decide-write-button = نووسینی بڕیارەکە
decide-what = چ کارێک ئەنجام دەدرێت؟ ئێستا بە ڕستەی کورت بینووسە.
decide-now = بڕیارەکەت ئێستا: { $decision }
decide-cannot = چی ناتوانرێت بکرێت، و بۆچی؟ ئێستا بینووسە. ئەگەر بیڵێیت، خێزانەکان زیاتر متمانەت پێ دەکەن.
decide-responsible = کێ بەرپرسە؟ بنووسە کێیە، بۆ ئەوەی خێزانەکان بتوانن لێی بپرسن.
decide-nothing-button = بەبێ ئەمە
decide-review = کەی دووبارە سەیری دەکەیتەوە؟ لەو ڕۆژەدا لێت دەپرسم ئایا کرا، و بە گرووپەکەت دەڵێم. کلیک لە دوگمەیەک بکە، یان ڕۆژەکە بەم شێوەیە بنووسە: { $example }
decide-month-button = دوای مانگێک
decide-months-button = دوای { $months } مانگ
decide-never-button = جارێکی تر پێویست ناکات
decide-cites = کام ڕاپرسییانە بوونە هۆی ئەم بڕیارە؟ بۆ زیادکردن یان لابردنی ڕاپرسییەک، کلیکی لێ بکە.
decide-no-polls = لە گرووپەکانتدا هێشتا ڕاپرسیی داخراو نییە.
decide-post-button = بڵاوکردنەوە
decide-cites-button = ڕاپرسییەکانی ئەم بڕیارە
decide-what-button = ئەوەی دەیکەین
decide-cannot-button = ئەوەی ناتوانین بیکەین
decide-responsible-button = کێ بەرپرسە
decide-review-button = کەی دووبارە سەیری دەکەینەوە
decide-posted-in = لێرە بڵاو دەبێتەوە: { $groups }
decide-groups = لە کام گرووپانەدا ئەمە بڵاو بکەمەوە؟ بۆ زیادکردن یان لابردنی گرووپێک، کلیک لە ناوەکەی بکە.
decide-source = بە چ زمانێک نووسیوتە؟
decide-away = ڕەشنووسی بڕیارەکە خرایە لاوە، و کەس نەیبینیوە. تا 90 ڕۆژ لای خۆم دەیهێڵمەوە.
decide-unfinished = بڕیارێکت هەیە کە هێشتا بڵاو نەکراوەتەوە: { $decision }
decide-posted = بڵاو کرایەوە. ئێستا لە گرووپەکەتدایە. دەتوانیت بۆ زمانی تریش یارمەتی بدەیت؟
decide-editor = بۆ ئەوەی بەم زمانە بینووسیت یان نووسینەکە بگۆڕیت، ئێستا یەک نامەم بۆ بنێرە.

## On the day: to each organiser alone

review-ask = ویستت دووبارە سەیری ئەم بڕیارە بکەیتەوە. گرووپ: { $group }. بڕیار: { $decision }
review-how = ئایا کرا؟ وەڵامەکەت بە گرووپەکەت دەڵێم.
review-done-button = بەڵێ
review-partly-button = تەنها بەشێکی
review-not-button = نەخێر
review-later-button = دوای هەفتەیەک دووبارە لێم بپرسە
review-put-off = دوای هەفتەیەک دووبارە لێت دەپرسم.
review-more = گرووپەکەت چی تر دەربارەی ئەمە بزانێت؟
review-write = ئێستا یەک دێڕم بۆ بنێرە. گرووپەکەت نووسینەکەت وەک خۆی دەبینێت. با لە { $most } پیت زیاتر نەبێت.
review-nothing-button = هیچی تر
review-told = سوپاس! بە گرووپەکەت گوترا.

## What a group has decided, for any member

decisions-title = ئەو بڕیارانەی لەم گرووپەدا دراون
decisions-none = هێشتا هیچ بڕیارێک لێرە نەدراوە.
decisions-how = بۆ خوێندنەوەی تەواوی بڕیارێک، /results و کۆدەکەی بنووسە.

## What stands in the way

refusal-day-unreadable = ناتوانم ئەم ڕۆژە بخوێنمەوە. تکایە بەم شێوەیە بینووسە: { $example }
refusal-review-done = پێشتر بە گرووپەکەت گوتراوە ئەمە چی لێ هات. سوپاس!
refusal-day-far = ئەم ڕۆژە زۆر دوورە لە ئێستاوە. تکایە ڕۆژێک لە 12 مانگی داهاتوودا هەڵبژێرە.
refusal-is-decision = ئەمە بڕیارە، ڕاپرسی نییە. بۆیە ئەم فرمانە لێرە کار ناکات.
refusal-cited-open = ڕاپرسیی { $code } هێشتا کراوەیە. سەرەتا دایبخە. دواتر دەتوانیت بڵێیت چ بڕیارێک درا.
refusal-cited-many = بڕیارێک ناتوانێت ناوی لە { $most } ڕاپرسی زیاتر ببات. تکایە سەرەتا یەکێکیان لاببە.
refusal-decide-anonymous = تکایە ئەمە بە ناوی خۆتەوە بنووسە، نەک بە ناوی گرووپەکەوە. ئەو کات دەتوانم لە چاتی تایبەتماندا یارمەتیت بدەم.
refusal-decision-empty = هیچ وشەیەک لێرە نابینم. تکایە بنووسە چ کارێک ئەنجام دەدرێت.
refusal-decision-long = ئەمە زۆر درێژە. { $shown } پیتە، بەڵام نابێت لە { $most } پیت زیاتر بێت.
