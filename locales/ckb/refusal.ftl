### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = تەنها ڕێکخەرەکانی ئەم گرووپە دەتوانن ئەمە بکەن. ئەوان ئەدمینەکانی گرووپەکەن لە تێلێگرامدا. ئەگەر بیرۆکەی پرسیارێکت هەیە، تکایە بە یەکێکیان بڵێ.
refusal-group-only = ئەمە لە گرووپەکەتدا کار دەکات. تکایە لەوێ بینووسە.
refusal-no-such-poll = ڕاپرسییەک بەم کۆدە لێرە نییە. کۆدەکە لە کۆتایی نامەی ڕاپرسییەکەدایە.
refusal-which-poll = کام ڕاپرسی؟ ڕیپلای نامەی ڕاپرسییەکە بکە، یان کۆدەکەی دوای فرمانەکە بنووسە.
refusal-poll-closed = ئەم ڕاپرسییە داخراوە، بۆیە وەڵامەکان ئیتر ناگۆڕدرێن.
# The press of a concern after the close.
refusal-concern-closed = ئەم ڕاپرسییە داخراوە، بۆیە ئیتر هیچی تر تۆمار ناکرێت. ئەگەر کێشەت لەگەڵ پرسیارەکە هەیە، تکایە بە ڕێکخەرێک بڵێ.
refusal-already-closed = ئەم ڕاپرسییە پێشتر داخراوە.
refusal-poll-open = ئەم ڕاپرسییە هێشتا کراوەیە. سەرەتا دایبخە، دواتر فایلەکە وەربگرە. تا ڕاپرسییەک کراوە بێت، لەوانەیە فایلەکە پیشانی بدات کێ کەی وەڵامی داوەتەوە.
refusal-not-member = تەنها ئەندامانی گرووپی ڕاپرسییەکە دەتوانن ئەمە ببینن.
refusal-link-expired = کاتی ئەم لینکە تەواو بووە، یان بۆ کەسێکی تر دروست کراوە. تکایە لە گرووپەکەتدا، لە ژێر ڕاپرسییەکە، کلیک لە 🌐 بکە.
refusal-button-outdated = ئەم دوگمەیە ئیتر کار ناکات. تکایە نامەیەکی نوێتر بەکار بهێنە.
refusal-unknown-command = ئەم فرمانە ناناسم. بۆ ئەوەی ببینیت چی دەتوانم بکەم، /help بنووسە.
refusal-unknown-language = زمانی «{ $tag }» ناناسم. تکایە ناوێکی کورت بەکار بهێنە، وەک en، pl یان ur.
refusal-language-twice = دوو جار بەم زمانە نووسراوە: { $language }. تکایە یەکێکیان لاببە.
refusal-options-differ = ژمارەی وەڵامەکان بە زمانی { $language }: { $found }. لە ڕاپرسییەکەدا: { $shown }. تکایە هەمان وەڵام بە هەمان ڕیزبەندی بنووسە، هەر یەکەیان لە دێڕێکی جیا.
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = وەڵامەکانی ئەم ڕاپرسییەم بەم زمانە هەیە: { $language }. تکایە تەنها پرسیارەکە بنووسە.
# The poll is closed.
refusal-words-fixed = ئەم ڕاپرسییە داخراوە، بۆیە نووسینەکەی وەک خۆی دەمێنێتەوە.
refusal-voice-long =
    { $minutes ->
        [one] ئەم ڤۆیسە زۆر درێژە. نابێت لە { $shown } خولەک زیاتر بێت. تکایە یەکێکی کورتتر تۆمار بکە.
       *[other] ئەم ڤۆیسە زۆر درێژە. نابێت لە { $shown } خولەک زیاتر بێت. تکایە یەکێکی کورتتر تۆمار بکە.
    }
refusal-voice-nowhere = بۆ زیادکردنی ڤۆیس بۆ ڕاپرسییەک، لە گرووپەکەتدا، لە ژێر ڕاپرسییەکە، کلیک لە 🌐 بکە. دواتر کلیک لە «{ -help-translate }» بکە.
refusal-own-words = ئەمە خۆت ناردووتە، بۆیە دەبێت کەسێکی تر پێیدا بچێتەوە. سوپاس!
refusal-not-checker = دەبێت ڕێکخەرێکی گرووپەکەت بەمەدا بچێتەوە. سوپاس بۆ یارمەتییەکەت!
refusal-enough-waiting = بەم زمانە ئێستا شتی زۆر چاوەڕێی پێداچوونەوەیە. تکایە دوای ئەوەی پێداچوونەوەیان بۆ کرا، دووبارە هەوڵ بدەرەوە.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = پرسیارەکە لە دێڕی یەکەم بنووسە، دواتر هەر وەڵامێک لە دێڕێکی جیا. بۆ زمانی تر، هەر بەشێک بە ناوێکی کورت وەک [pl] دەست پێ بکە.
refusal-question-empty = ڕاپرسییەکە هێشتا پرسیاری نییە.
refusal-question-long =
    { $count ->
        [one] پرسیارەکە { $shown } پیتە. نابێت لە { $most } پیت زیاتر بێت.
       *[other] پرسیارەکە { $shown } پیتە. نابێت لە { $most } پیت زیاتر بێت.
    }
refusal-option-empty = وەڵامی { $number } بەتاڵە. تکایە شتێکی تێدا بنووسە، یان لایببە.
refusal-option-long = وەڵامی { $number } زۆر درێژە. { $shown } پیتە، بەڵام نابێت لە { $most } پیت زیاتر بێت.
refusal-option-twice = وەڵامی { $first } و وەڵامی { $second } وەک یەکن. تکایە یەکێکیان بگۆڕە، یان لایببە.
refusal-options-few = ڕاپرسی لانی کەم 2 وەڵامی دەوێت. ئەگەر هیچ وەڵامێک نەنووسیت، خەڵک دەتوانن «بەڵێ»، «نەخێر» یان «دڵنیا نیم» هەڵبژێرن.
refusal-options-many = تۆ { $shown } وەڵامت نووسیوە. ڕاپرسی نابێت لە { $most } وەڵام زیاتری هەبێت.
refusal-your-text = هیچ ون نەبووە. ئەمە نووسینەکەتە، بۆ ئەوەی کۆپی بکەیت و دووبارە هەوڵ بدەیتەوە:

## When something went wrong on our side

sorry-failed = داوای لێبوردن دەکەین، لێرە کێشەیەک ڕووی دا. تۆ هیچ هەڵەیەکت نەکردووە. تکایە دوای خولەکێک دووبارە هەوڵ بدەرەوە.
# An answer to a command given in the group that waits in the private chat.
private-waiting = نامەیەکی تایبەتم بۆ تۆ هەیە. بۆ خوێندنەوەی لە چاتی تایبەتماندا، کلیک لە دوگمەکە بکە.
private-open-button = کردنەوەی چاتی تایبەتمان
