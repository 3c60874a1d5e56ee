### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = ڕاپرسییەکەت: { $question }
gap-ask =
    { $count ->
        [one] ئەندامانی گرووپەکەت بە زمانێکی تریش دەخوێننەوە: { $languages }. ڕاپرسییەکە هێشتا بەو زمانە نییە.
       *[other] ئەندامانی گرووپەکەت بە چەند زمانێکی تریش دەخوێننەوە: { $languages }. ڕاپرسییەکە هێشتا بەو زمانانە نییە.
    }
gap-what = ئێستا ڕاپرسییەکە بکرێتەوە، یان سەرەتا وەربگێڕدرێت؟ دواتریش دەتوانیت زمان زیاد بکەیت.
# Buttons; at most 40 characters each.
gap-open-button = ئێستا بیکەرەوە
gap-translate-button = سەرەتا وەریبگێڕە
gap-machine-button = با بە شێوەی ئۆتۆماتیکی وەربگێڕدرێت
# Answers to presses on these buttons.
gap-opened = ڕاپرسییەکە کرایەوە. ئێستا لە گرووپەکەتدایە.
gap-opened-before = ئەم ڕاپرسییە پێشتر کراوەتەوە.
gap-machine-working = وەرگێڕی ئۆتۆماتیکی کار دەکات. لەوانەیە خولەکێک بخایەنێت. لێرە وەرگێڕانەکەت پیشان دەدەم.
# The machine did not answer; said to the organiser alone.
gap-machine-failed = وەرگێڕی ئۆتۆماتیکی ئێستا نەیتوانی ڕاپرسییەکە وەربگێڕێت. ڕاپرسییەکەم بەبێ وەرگێڕان کردەوە. هێشتا دەتوانیت زمان زیاد بکەیت.

## The editor: the list of languages

editor-title = نووسینەکان بە زمانەکانی تر
editor-how = کلیک لە زمانێک بکە، بۆ ئەوەی نووسینەکانی بخوێنیتەوە، بنووسیت یان پێیاندا بچیتەوە.
# The signs stand on the buttons of the languages.
editor-signs =
    ✅ تەواوە
    🤖 وەرگێڕانی ئۆتۆماتیکی، هێشتا پێداچوونەوەی بۆ نەکراوە
    👀 چاوەڕێی پێداچوونەوەیە
    ➕ هێشتا هەندێک شت نەنووسراوە
editor-done-button = تەواو
editor-done = سوپاس بۆ یارمەتییەکەت!

## The editor: one language

editor-language = نووسین بە زمانی { $language }
editor-source = بە زمانی { $language } وا نووسراوە:
editor-now = ئێستا وا نووسراوە:
editor-waiting = چاوەڕێی پێداچوونەوەیە:
editor-waiting-voice = ڤۆیسێک چاوەڕێی پێداچوونەوەیە.
editor-write = بۆ ئەوەی بینووسیت یان بیگۆڕیت، ئێستا یەک نامەم بۆ بنێرە. پرسیارەکە لە دێڕی یەکەم دابنێ، دواتر هەر وەڵامێک لە دێڕێکی جیا، بە هەمان ڕیزبەندی.
# In place of editor-write, where Chorus itself has the answers in every language, or people answer in their own words.
editor-write-question = بۆ نووسین یان گۆڕینی پرسیارەکە، ئێستا یەک نامەم بۆ بنێرە.
# Follows editor-write-question, unless people answer in their own words.
editor-answers-there = وەڵامەکان ئامادەن.
editor-record =
    { $minutes ->
        [one] هەروەها دەتوانیت ڤۆیسێک بنێریت و ڕاپرسییەکە بە دەنگی خۆت بخوێنیتەوە. نابێت لە { $shown } خولەک زیاتر بێت.
       *[other] هەروەها دەتوانیت ڤۆیسێک بنێریت و ڕاپرسییەکە بە دەنگی خۆت بخوێنیتەوە. نابێت لە { $shown } خولەک زیاتر بێت.
    }
# Buttons.
editor-right-button = ئەمە ڕاستە
editor-remove-button = لایببە
editor-all-button = هەموو زمانەکان
# What was sent is in the poll at once: an organiser sent it.
editor-saved = پاشەکەوت کرا. ئێستا هەمووان دەتوانن بیبینن یان گوێی لێ بگرن.
# What was sent by a member waits.
editor-thanks = سوپاس! ڕێکخەرێک، یان کەسێکی تر کە ئەم زمانە دەخوێنێتەوە، سەرەتا پێیدا دەچێتەوە. دواتر هەمووان دەتوانن بیبینن یان گوێی لێ بگرن.
editor-thanks-organisers = سوپاس! ڕێکخەرێک سەرەتا پێیدا دەچێتەوە. دواتر هەمووان دەتوانن بیبینن یان گوێی لێ بگرن.
# Answers to presses on the buttons.
editor-checked = سوپاس! ئێستا هەمووان دەتوانن بیبینن یان گوێی لێ بگرن.
editor-removed = لابرا.

## Notes to organisers, in private

notice-waiting = کەسێک لە گرووپی «{ $group }» ڕاپرسییەکی وەرگێڕاوە بۆ زمانی { $language }. تکایە پێیدا بچۆرەوە، بۆ ئەوەی هەمووان بتوانن بیبینن.
notice-check-button = پێداچوونەوە
notice-language = لە گرووپی «{ $group }»، { $fewest } کەس یان زیاتر بە زمانی { $language } وەڵامیان داوەتەوە. ئەم زمانە هێشتا لە لیستی گرووپەکەدا نییە. دەتوانیت زیادی بکەیت: لە گرووپەکەدا /settings بنووسە.
notice-concerns = لە گرووپی «{ $group }»، هەندێک کەس کێشەیان لەگەڵ ئەم پرسیارە هەیە: { $question }
# Follows how many people have which trouble.
notice-concerns-what = لەوانەیە باش بێت بە شێوەیەکی تر بیپرسیت. ئەو کات ئەم ڕاپرسییە دادەخرێت، و ڕاپرسییە نوێیەکە جێگەی دەگرێتەوە. کەس نابینێت کێ چیی گوتووە.
