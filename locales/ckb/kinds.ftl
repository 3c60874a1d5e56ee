### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = کلیک لە ژمارەی هەر وەڵامێک بکە کە هەڵیدەبژێریت. چەندت بوێت دەتوانیت هەڵبژێریت. بۆ لابردنی، دووبارە کلیک لە ژمارەکە بکە. کەس نابینێت چی هەڵدەبژێریت.
card-several-most = کلیک لە ژمارەی هەر وەڵامێک بکە کە هەڵیدەبژێریت. دەتوانیت تا { $most } وەڵام هەڵبژێریت. بۆ لابردنی، دووبارە کلیک لە ژمارەکە بکە. کەس نابینێت چی هەڵدەبژێریت.
card-order = وەڵامەکان ڕیزبەند بکە: سەرەتا کلیک لە باشترینیان بکە، دواتر لەوەی دوای ئەو، و بەم شێوەیە بەردەوام بە. کەی بتەوێت دەتوانیت بوەستیت. بۆ وەرگرتنەوەی یەکێک، کلیک لە 🌐 بکە. کەس نابینێت چی هەڵدەبژێریت.

## The ballot, seen by one person

ballot-several = چەندت بوێت هەڵبژێرە. بۆ لابردنی یەکێک، دووبارە کلیکی لێ بکە. تەنها تۆ ئەمە دەبینیت.
ballot-several-most = دەتوانیت تا { $most } وەڵام هەڵبژێریت. بۆ لابردنی یەکێک، دووبارە کلیکی لێ بکە. تەنها تۆ ئەمە دەبینیت.
ballot-order-how = سەرەتا کلیک لە باشترینیان بکە، دواتر لەوەی دوای ئەو، و بەم شێوەیە بەردەوام بە. کەی بتەوێت دەتوانیت بوەستیت. تەنها تۆ ئەمە دەبینیت.
ballot-order = ڕیزبەندییەکەت: { $options }
ballot-undo-button = وەرگرتنەوەی دوایین دانە

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = پاشەکەوت کرا. ڕیزبەندییەکەت ئێستا: { $options }
press-order-same = هیچ نەگۆڕا. ڕیزبەندییەکەت: { $options }
refusal-most-chosen = ناتوانیت لە { $most } وەڵام زیاتر هەڵبژێریت. تکایە سەرەتا یەکێک لاببە.

## The result

result-several = خەڵک دەیانتوانی زیاتر لە وەڵامێک هەڵبژێرن. بۆیە کۆی ڕێژەکان دەکرێت لە 100% زیاتر بێت.
result-order = خاڵی پلەی یەکەم: { $most }. هەر پلەیەکی دوای ئەوە، خاڵێک کەمتری هەیە. ئەوەی خەڵک هەڵینابژێرن، خاڵی نییە.
result-points =
    { $count ->
        [one] { $shown } خاڵ
       *[other] { $shown } خاڵ
    }
result-place = پلەی { $place }
result-place-shared = پلەی { $place } بە هاوبەشی
result-spread = بە گشتی: { $agree } کەس لای «هاوڕام»، { $middle } کەس بێلایەن، { $disagree } کەس لای «هاوڕا نیم».
result-picture-points = ژمارەکانی تەنیشت هێڵەکان خاڵن.

## For organisers

help-organiser-kinds = بۆ ئەوەی خەڵک زیاتر لە وەڵامێک هەڵبژێرن، #several لە دێڕێکی جیا بنووسە. بە #several 3 دەتوانن تا 3 وەڵام هەڵبژێرن. بە #order وەڵامەکان ڕیزبەند دەکەن.
refusal-most-unreadable = ناتوانم ئەو دێڕە بخوێنمەوە کە #several تێدایە. تکایە #several بە تەنها بنووسە، یان لەگەڵ ژمارەیەک، بەم شێوەیە: #several 3
