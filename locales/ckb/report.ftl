### The report: what a group did in a period, for organisers to give to those who pay.

report-which = ڕاپۆرتت بۆ کام گرووپ دەوێت؟
report-none = هیچ گرووپێک ناناسم کە تۆ ڕێکخەری بیت. لە گرووپەکەتدا /report بنووسە.
report-span = ڕاپۆرتی گرووپی «{ $group }» پیشانی دەدات چی پرسرا، خەڵک چییان گوت و چی لێ هات. بۆ کام ماوە دەتەوێت؟
report-quarter-button = سێ مانگی ڕابردوو
report-year-button = دوازدە مانگی ڕابردوو
report-all-button = هەموو ماوەکە
report-in-private = ڕاپۆرتەکە لە چاتی تایبەتماندا دەنێرم.
report-caption = ئەمە ڕاپۆرتەکەیە: پەڕەیەک بۆ خوێندنەوە و چاپکردن، و فایلێکی خشتە بە هەمان ژمارە. ناوی کەسی تێدا نییە.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = ڕاپرسییەکان
sheet-languages = زمانەکان
sheet-suggestions = پێشنیارەکان
sheet-barriers = پێویستییەکانی خەڵک

## The page

report-title = خێزانەکانی گرووپی «{ $group }» چییان گوت، و چی لێ هات
report-period = لە { $from } تا { $until }
report-period-all = تا { $until }
report-numbers = ژمارەکان
report-polls = ڕاپرسییە داخراوەکان
report-still-open = ڕاپرسییە کراوەکان
report-answers = هەموو وەڵامەکان
report-most-people = ژمارەی کەسەکان لەو ڕاپرسییەی زۆرترین وەڵامی هەبوو
report-decisions = بڕیارەکان
report-shaped = ئەو بڕیارانەی ڕاپرسی کاریگەریی لەسەریان هەبوو
report-days = ڕۆژەکانی نێوان یەکەم پرسیار و بڕیارەکە
report-days-between = لە { $fewest } تا { $most }
report-asked = چی پرسرا
report-came = چ بڕیارێک درا
report-no-polls = لەم ماوەیەدا هیچ ڕاپرسییەک دانەخرا.
report-no-decisions = لەم ماوەیەدا هیچ بڕیارێک نەدرا.
report-languages = زمانی ئەوانەی وەڵامیان داوەتەوە
report-most-in-one-poll = زۆرترین کەس لە یەک ڕاپرسیدا
report-no-languages = هیچ زمانێک لە یەک ڕاپرسیدا ئەوەندە کەسی نەبوو کە پیشان بدرێت.
report-suggestions = خەڵک چییان پێشنیار کرد
report-no-suggestions = لەم ماوەیەدا کەس هیچی پێشنیار نەکرد.
report-put-to-vote = خرانە دەنگدان
report-reasons = ئەو هۆکارانەی ڕێکخەرەکان گوتیان
report-barriers = خەڵک پێویستیان بە چییە بۆ بەشداریکردن
report-no-barriers = هیچ ڕاپرسییەک نەیپرسی خەڵک پێویستیان بە چییە بۆ بەشداریکردن.
report-not-done = چی نەکرا، و بۆچی
report-none-not-done = لە هیچ بڕیارێکدا نەگوتراوە شتێک هەیە کە جێبەجێ ناکرێت.
report-happened = ئایا کرا؟
report-behind = ئەو ڕاپرسییانەی کاریگەرییان لەسەری هەبوو
report-unshaped = هیچ ڕاپرسییەک کاریگەریی لەسەر ئەم بڕیارە نەبوو.
report-note-people = لەوانەیە کەسێک لە زیاتر لە ڕاپرسییەکدا وەڵامی دابێتەوە. هەر ڕاپرسییەک نهێنییە، بۆیە ناتوانین ببینین دوو وەڵام هی هەمان کەسن یان نا. ئەم ڕاپۆرتە ناتوانێت بڵێت بە گشتی چەند کەس بەشدار بوون.
report-note-groups = ڕاپرسییەک کە لە چەند گرووپێکدا پرسرا، بە هەموو وەڵامەکانییەوە ژمێردراوە.
