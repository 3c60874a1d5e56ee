### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = سڵاو! من بۆتێکم بە ناوی { -brand }.
welcome-ask = پێش ئەوەی بڕیارێک بدرێت، پرسیاری کورت لە خێزانەکان دەکەم.
welcome-each = هەر خێزانێک بە زمانی خۆی دەخوێنێتەوە و وەڵام دەداتەوە. وەڵامەکان نهێنین.
welcome-principles-button = هەشت بنەما نەگۆڕەکە
welcome-languages-button = زمانەکانی ئەم گرووپە
welcome-help-button = یارمەتی

## The group's languages

languages-title = ئەندامانی ئەم گرووپە بە چ زمانانێک دەخوێننەوە؟
languages-how = بۆ زیادکردن یان لابردنی زمانێک، کلیکی لێ بکە. یەکەم زمانێک کە هەڵیدەبژێریت، لە سەرەتای لیستەکە دێت.
languages-now = ئێستا: { $languages }.
languages-done-button = تەواو
languages-done = پاشەکەوت کرا. هەر کات بتەوێت، دەتوانیت بە /settings بیگۆڕیت.
languages-keep-one = گرووپ لانی کەم زمانێکی دەوێت. سەرەتا زمانێکی تر زیاد بکە.

languages-check-readers = ئەوەی ئەندامێک وەریدەگێڕێت، کاتێک پیشان دەدرێت کە ڕێکخەرێک، یان کەسێکی تر کە ئەو زمانە دەخوێنێتەوە، پێیدا چووبێتەوە.
languages-check-organisers = ئەوەی ئەندامێک وەریدەگێڕێت، کاتێک پیشان دەدرێت کە ڕێکخەرێک پێیدا چووبێتەوە.
languages-check-button = گۆڕینی ئەوەی کێ پێداچوونەوە بکات
