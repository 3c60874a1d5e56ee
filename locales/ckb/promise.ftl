### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = ئێمە لە گرووپەکەماندا ئەمە بەم شێوەیە دەکەین: { $text }
promise-in-group = گرووپی «{ $group }» ئەمە بەم شێوەیە دەکات: { $text }
promise-written-in = ئەمە هێشتا بە زمانی تۆ نییە. بەم زمانە نووسراوە: { $language }.

## For an organiser

promise-title = بەڵێنەکانی گرووپی «{ $group }»
promise-how = لە ژێر هەر یەکێک لە هەشت بنەما نەگۆڕەکەدا، گرووپەکەت دەتوانێت بڵێت چۆن ئەوە دەکات. هەمووان لەگەڵ بنەماکەدا دەیخوێننەوە. کلیک لە ژمارەیەک بکە، یان لە یەک نامەدا بینووسە:
promise-example = دوای قوتابخانە کۆ دەبینەوە، و منداڵانیش دەتوانن بێن.
promise-languages = بۆ زمانی تر، هەر بەشێک لە دێڕێکی نوێدا بە ناوێکی کورت وەک [pl] دەست پێ بکە.
promise-there = ئێستا بۆ ئەم بنەمایانە نووسراوە:
promise-not-yet = گرووپەکەت هێشتا بۆ هیچ بنەمایەک شتێکی نەنووسیوە.
promise-none = گرووپەکەت هێشتا لێرە نەینووسیوە چۆن ئەمە دەکات.
promise-write = لە یەک نامەدا، بەم شێوەیە بینووسە. با لە { $most } پیت زیاتر نەبێت:
promise-saved = پاشەکەوت کرا. لەمەودوا هەمووان لەگەڵ ئەم بنەمایەدا دەیخوێننەوە.
promise-change = بۆ گۆڕینی ئەمە، یان بۆ زیادکردنی زمانێک، ئەمە کۆپی بکە، بیگۆڕە و بینێرە:
promise-remove-button = لایببە
promise-removed = لابرا، و ئیتر کەس نایبینێت. ئەگەر دەتەوێت بگەڕێتەوە، ئەمە کۆپی بکە و بینێرە:
promise-which = مەبەستت کام گرووپە؟
promise-no-group = تەنها ڕێکخەرەکان دەتوانن ئەمە بنووسن، و من هیچ گرووپێک ناناسم کە تۆ ڕێکخەری بیت. تکایە من زیاد بکە بۆ گرووپەکەت، و لەوێ /promise بنووسە.

## What stands in the way

refusal-which-principle = تکایە دوای /promise ژمارەیەک لە 1 تا 8 بنووسە. بۆ بینینی هەر هەشتیان، /principles بنووسە.
refusal-promise-empty = هیچ وشەیەک لێرە نابینم. تکایە بنووسە گرووپەکەت چۆن ئەمە دەکات.
refusal-promise-gone = ئەمە پێشتر لابراوە.
