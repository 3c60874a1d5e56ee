### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = کلیک لە ژمارەی هەر وەڵامێک بکە کە هەڵیدەبژێریت. چەندت بوێت دەتوانیت هەڵبژێریت. بۆ لابردنی، دووبارە کلیک لە ژمارەکە بکە. کەس نابینێت چی هەڵدەبژێریت.
card-several-most = کلیک لە ژمارەی هەر وەڵامێک بکە کە هەڵیدەبژێریت. دەتوانیت تا { $most } وەڵام هەڵبژێریت. بۆ لابردنی، دووبارە کلیک لە ژمارەکە بکە. کەس نابینێت چی هەڵدەبژێریت.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = وەڵامەکان ڕیزبەند بکە: سەرەتا کلیک لە باشترینیان بکە، دواتر لەوەی دوای ئەو، و بەم شێوەیە بەردەوام بە. کەی بتەوێت دەتوانیت بوەستیت. بۆ وەرگرتنەوەی یەکێک، کلیک لە 🌐 بکە. کەس نابینێت چی هەڵدەبژێریت.

## The ballot, seen by one person

ballot-several = چەندت بوێت هەڵبژێرە. بۆ لابردنی یەکێک، دووبارە کلیکی لێ بکە. تەنها تۆ ئەمە دەبینیت.
ballot-several-most = دەتوانیت تا { $most } وەڵام هەڵبژێریت. بۆ لابردنی یەکێک، دووبارە کلیکی لێ بکە. تەنها تۆ ئەمە دەبینیت.
ballot-order-how = سەرەتا کلیک لە باشترینیان بکە، دواتر لەوەی دوای ئەو، و بەم شێوەیە بەردەوام بە. کەی بتەوێت دەتوانیت بوەستیت. تەنها تۆ ئەمە دەبینیت.
ballot-order = ڕیزبەندییەکەت: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = وەرگرتنەوەی دوایین دانە

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = پاشەکەوت کرا. ڕیزبەندییەکەت ئێستا: { $options }
# An answer was pressed that is in the order already.
press-order-same = هیچ نەگۆڕا. ڕیزبەندییەکەت: { $options }
refusal-most-chosen = ناتوانیت لە { $most } وەڵام زیاتر هەڵبژێریت. تکایە سەرەتا یەکێک لاببە.

## The result

result-several = خەڵک دەیانتوانی زیاتر لە وەڵامێک هەڵبژێرن. بۆیە کۆی ڕێژەکان دەکرێت لە 100% زیاتر بێت.
# How points are counted; the number of points is also the number of answers.
result-order = خاڵی پلەی یەکەم: { $most }. هەر پلەیەکی دوای ئەوە، خاڵێک کەمتری هەیە. ئەوەی خەڵک هەڵینابژێرن، خاڵی نییە.
result-points =
    { $count ->
        [one] { $shown } خاڵ
       *[other] { $shown } خاڵ
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = پلەی { $place }
# The same where other answers have as many points.
result-place-shared = پلەی { $place } بە هاوبەشی
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = بە گشتی: { $agree } کەس لای «هاوڕام»، { $middle } کەس بێلایەن، { $disagree } کەس لای «هاوڕا نیم».
# Follows result-picture where answers were put in order.
result-picture-points = ژمارەکانی تەنیشت هێڵەکان خاڵن.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = بۆ ئەوەی خەڵک زیاتر لە وەڵامێک هەڵبژێرن، #several لە دێڕێکی جیا بنووسە. بە #several 3 دەتوانن تا 3 وەڵام هەڵبژێرن. بە #order وەڵامەکان ڕیزبەند دەکەن.
# The line with #several has something else than a number after it.
refusal-most-unreadable = ناتوانم ئەو دێڕە بخوێنمەوە کە #several تێدایە. تکایە #several بە تەنها بنووسە، یان لەگەڵ ژمارەیەک، بەم شێوەیە: #several 3
