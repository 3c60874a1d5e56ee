### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = بڕیار لەسەر چی دەدرێت: { $text }
context-who = کێ بڕیار دەدات: { $text }
context-when = تا کەی: { $text }
context-fixed = چی ناگۆڕدرێت: { $text }
context-more = بۆ ئەوەی زیاتر لەسەر ئەم پرسیارە بخوێنیتەوە، کلیک لە 🌐 بکە.

## An organiser writes the lines in private

context-button = بڵێ پرسیارەکە لەسەر چییە
context-ask = ئەم پرسیارە لەسەر چییە؟
context-write = بۆ خێزانەکان باشە زیاتر بزانن. ئێستا یەک نامەم بە زمانی { $language } بۆ بنێرە. تەنها ئەو دێڕانە بنووسە کە دەتەوێت.
context-marks =
    { $deciding }: بڕیار لەسەر چی دەدرێت
    { $who }: کێ بڕیار دەدات
    { $when }: تا کەی
    { $fixed }: چی ناگۆڕدرێت
context-saved = پاشەکەوت کرا. خێزانەکان دەیخوێننەوە کاتێک لە ژێر ڕاپرسییەکەدا کلیک لە 🌐 دەکەن.
context-editor = ئەو وشەیەی دوای # لە سەرەتای دێڕەکەدا وەک خۆی بهێڵەرەوە، و ئەوەی دوای ئەو وەربگێڕە.
refusal-context-unreadable = تکایە هەر دێڕێک بە یەکێک لەمانە دەست پێ بکە: { $deciding } یان { $who } یان { $when } یان { $fixed }.
refusal-context-long = نووسینی دوای { $mark } زۆر درێژە. { $shown } پیتە، بەڵام نابێت لە { $most } پیت زیاتر بێت.
