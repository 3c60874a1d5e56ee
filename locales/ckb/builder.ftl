### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = دەتەوێت چی بپرسیت؟ پرسیارێک هەڵبژێرە کە بە هەموو زمانێک ئامادەیە. یان لە چاتی تایبەتماندا پرسیاری خۆت بنووسە. تا ڕاپرسییەکە نەکەیتەوە، گرووپەکەت هیچ نابینێت.
builder-write-button = نووسینی پرسیاری خۆم

## The steps

builder-question = دەتەوێت چی بپرسیت؟ ئێستا پرسیارەکەت بنووسە. یان پرسیارێک هەڵبژێرە کە بە هەموو زمانێک ئامادەیە:
builder-question-now = پرسیارەکەت ئێستا: { $question }
builder-answers = خەڵک لە نێوان کام وەڵامانەدا هەڵبژێرن؟ هەر وەڵامێک لە دێڕێکی جیادا بنووسە. یان لێرە هەڵبژێرە:
builder-keep-button = با وەک خۆی بێت
builder-preview = گرووپەکەت بەم شێوەیە دەیبینێت:
builder-asked-in = لێرە دەپرسرێت: { $groups }
builder-lacks = بەم زمانانە هێشتا هەندێک شت نەنووسراوە: { $languages }. لە «زمانەکان» دەتوانیت بیاننووسیت. دواتر ئەندامانی گرووپیش دەتوانن یارمەتی بدەن.
builder-open-button = بیکەرەوە
builder-cancel-button = پاشگەزبوونەوە
builder-more = دەتەوێت چی بگۆڕیت؟
builder-change-question-button = پرسیارەکە
builder-change-answers-button = وەڵامەکان
builder-change-groups-button = گرووپەکان
builder-change-kind-button = شێوەی وەڵامدان
builder-suggestions-button = با خەڵک وەڵامی تر پێشنیار بکەن
builder-no-suggestions-button = با خەڵک وەڵامی تر پێشنیار نەکەن
builder-kind = خەڵک چۆن وەڵام بدەنەوە؟
builder-one-button = تەنها یەک وەڵام هەڵدەبژێرن
builder-several-button = چەندیان بوێت هەڵدەبژێرن
builder-most-button = تا { $most } وەڵام
builder-order-button = وەڵامەکان ڕیزبەند دەکەن
builder-groups = لە کام گرووپانەدا ئەمە بپرسم؟ بۆ زیادکردن یان لابردنی گرووپێک، کلیک لە ناوەکەی بکە.
builder-write-sign = نیشانەی ✍ واتە: بەم زمانە هێشتا هەندێک شت نەنووسراوە. کلیک لەو زمانە بکە و ئەوەی ماوە بینووسە.
builder-source-button = زمانی نووسین: { $language }
builder-source = ڕاپرسییەکەت بە چ زمانێک نووسیوە؟

## To open it later

builder-later-button = دواتر بیکەرەوە
builder-tomorrow-button = سبەی بەیانی، کاتژمێر 9:00
builder-at-once-button = کاتێک کلیک لە «بیکەرەوە» دەکەم
builder-schedule-button = لەو کاتەدا بیکەرەوە
builder-later = ڕاپرسییەکە کەی بکرێتەوە؟
builder-opens = کاتی کردنەوە: { $when }
builder-scheduled = ڕاپرسییەکە ئامادەیە و خۆی دەکرێتەوە. پێش ئەو کاتە کەس نایبینێت.
builder-not-opened = نەمتوانی ڕاپرسییەکەت بکەمەوە. یان ئیتر ڕێکخەری گرووپەکە نیت، یان من لەو گرووپەدا نیم. ڕاپرسییەکە پاشەکەوت کراوە. پرسیارەکەی ئەمەیە: { $question }

## A poll that is not open yet

builder-away = ڕاپرسییەکە خرایە لاوە، و کەس نەیبینیوە. تا 90 ڕۆژ لای خۆم دەیهێڵمەوە.
builder-back-again-button = بیگەڕێنەرەوە
builder-unfinished = ڕاپرسییەکت هەیە کە هێشتا نەکراوەتەوە: { $question }
builder-go-on-button = بەردەوام بە
builder-new-button = نووسینی ڕاپرسییەکی نوێ

## What stands in the way

refusal-sketch-buttons = هەموو شتێک ئامادەیە. تکایە کلیک لە یەکێک لە دوگمەکانی ژێر نامەکە بکە. بۆ گۆڕینی نووسینەکەی، کلیک لە «گەڕانەوە» بکە.
refusal-sketch-group = تکایە سەرەتا گرووپێک هەڵبژێرە.
refusal-sketch-gone = ئەمە پێشتر گەیشتووەتە گرووپەکەت، یان ئیتر نەماوە. بۆ دەستپێکردنی ڕاپرسییەکی نوێ، /poll بنووسە.

## In help and in what is kept about people

help-builder = لە گرووپەکەتدا /poll بنووسە، و من هەنگاو بە هەنگاو یارمەتیت دەدەم. تا ڕاپرسییەکە نەکەیتەوە، کەس نایبینێت. یان هەمووی بە یەک جار بنووسە:
privacy-builder = ئەگەر ڕاپرسییەک هەنگاو بە هەنگاو بنووسیت، تا دەیکەیتەوە بە قفڵکراوی هەڵیدەگرین. ئەگەر هەرگیز نەیکەیتەوە، دوای 90 ڕۆژ دەیسڕینەوە.
