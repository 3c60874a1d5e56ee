### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 بیرۆکەیەکت بۆ وەڵامێکی تر هەیە؟ کلیک لە 💡 بکە.
suggestion-came = بیرۆکەکانی گرووپەکە: { $shown }.
suggestion-became = بوون بە وەڵام: { $shown }.
suggestion-new = نوێ: وەڵامی { $answers }.
suggestion-foreign = بە زمانی { $language } نووسراوە: وەڵامی { $answers }.
suggestion-same = وەک وەڵامی { $answers } بوون: { $shown }.
suggestion-undecided = پێش داخستنی ڕاپرسییەکە بڕیاریان لەسەر نەدرا: { $shown }.
suggestion-declined = وەرنەگیران: { $shown }.
suggestion-reasons = هۆکارەکان:

## Writing one, in private

suggestion-button = بیرۆکەیەکی ترم هەیە
suggestion-write = چی تر دەتوانێت ببێتە وەڵام؟ لە یەک نامەدا، بە هەر زمانێک، بۆمی بنووسە. با کورت بێت: لە { $most } پیت زیاتر نەبێت.
suggestion-secret = کەس نابینێت کە تۆ بوویت.
suggestion-nothing-button = پاشگەزبوونەوە
suggestion-nothing = باشە. هیچ نەنێردرا.
suggestion-in-private = تکایە بیرۆکەکەت لە چاتی تایبەتماندا بۆم بنووسە.
suggestion-thanks = سوپاس! ڕێکخەرەکان سەیری بیرۆکەکەت دەکەن. لە چاتی تایبەتماندا پێت دەڵێم چی لێ دێت.

## To who had the idea, in private: what came of it

heard-idea = بیرۆکەکەت: { $idea }
heard-accepted = ئێستا بووە بە وەڵام. ژمارەکەی: { $answer }.
heard-same = هەمان شت دەڵێت وەک ئەم وەڵامە: { $answer }
heard-declined = ڕێکخەرەکان وەریان نەگرت. دەڵێن بۆچی:
heard-silenced = بیرۆکەکەت خرایە لاوە. ڕێکخەرەکان بۆ ئەم ڕاپرسییە ئیتر بیرۆکە لە تۆ وەرناگرن. هێشتا دەتوانیت قسەیان لەگەڵ بکەیت، و هێشتا دەتوانیت وەڵام بدەیتەوە.
heard-late = ڕاپرسییەکە داخرا پێش ئەوەی ڕێکخەرەکان بتوانن بڕیار بدەن.
heard-thanks = سوپاس کە لەگەڵمان بیرت لێ کردەوە!

## To organisers, in private

notice-suggestion = کەسێک لە گرووپی «{ $group }» بیرۆکەیەکی بۆ وەڵامێکی تری ئەم ڕاپرسییە هەیە:
suggestion-language = بیرۆکەکە لە خوارەوەیە. زمان: { $language }.
suggestion-accept-button = بیکە بە وەڵام
suggestion-same-button = وەک وەڵامێکی ترە
suggestion-decline-button = وەری مەگرە
suggestion-silence-button = ئیتر بیرۆکە لەم کەسە وەرمەگرە
suggestion-silence-sure-button = بەڵێ، ئیتر وەرمەگرە
suggestion-waiting-button = بیرۆکەکانی چاوەڕێی بڕیار
suggestion-same-which = کام وەڵام هەمان شت دەڵێت؟
suggestion-reason-write = بۆچی نا؟ هۆکارەکە لە یەک نامەدا بنووسە، با لە { $most } پیت زیاتر نەبێت. کەسەکە نووسینەکەت وەک خۆی وەردەگرێت. کاتێک ڕاپرسییەکە دادەخرێت، هەمووان دەتوانن بیخوێننەوە.
suggestion-silence-ask = دەتەوێت ئەم ڕاپرسییە ئیتر بیرۆکە لەم کەسە وەرنەگرێت؟ ئەو بیرۆکانەی ئەو کە چاوەڕێی بڕیارن، دەخرێنە لاوە. کەس نازانێت کێیە. ئەو کەسە هێشتا دەتوانێت وەڵام بداتەوە.
suggestion-decided = پاشەکەوت کرا. بەو کەسە دەڵێم.
suggestion-none-waits = ئێستا هیچ بیرۆکەیەک لە چاوەڕوانیدا نییە.

## Every "no": what happened, and what to do

refusal-suggestion-closed = ئەم ڕاپرسییە داخراوە، بۆیە ئیتر بیرۆکە وەرناگیرێت. تکایە بیرۆکەکەت بە ڕێکخەرێک بڵێ.
refusal-suggestions-off = ئەم ڕاپرسییە بیرۆکە بۆ وەڵامی تر وەرناگرێت. تکایە بیرۆکەکەت بە ڕێکخەرێک بڵێ.
refusal-suggestions-silenced = ڕێکخەرەکان بۆ ئەم ڕاپرسییە ئیتر بیرۆکە لە تۆ وەرناگرن. هێشتا دەتوانیت قسەیان لەگەڵ بکەیت، و هێشتا دەتوانیت وەڵام بدەیتەوە.
refusal-suggestions-many = بۆ ئەم ڕاپرسییە { $most } بیرۆکەت ناردووە. ئەوە زۆرترینە. سوپاس! ئەگەر زیاترت هەیە، تکایە بە ڕێکخەرێک بڵێ.
refusal-suggestions-waiting = ڕێکخەرەکان { $most } بیرۆکەی تۆیان لەبەردەستە. تکایە دوای ئەوەی بڕیاریان دا، بیرۆکەی داهاتووت بنێرە.
refusal-suggestion-empty = هیچ وشەیەک لەمەدا نابینم. تکایە بیرۆکەکەت بە چەند وشەیەک بنووسە.
refusal-suggestion-long = ئەمە بۆ وەڵامێک زۆر درێژە. { $shown } پیتە، بەڵام نابێت لە { $most } پیت زیاتر بێت. تکایە کورتی بکەرەوە.
refusal-suggestion-known = ئەمە پێشتر لە ڕاپرسییەکەدایە. وەڵامی { $answer }.
refusal-suggestion-twice = ئەم بیرۆکەیە پێشتر گەیشتووە. ڕێکخەرەکان سەیری دەکەن.
refusal-words-only = تکایە بە نووسین بۆم بنێرە. لێرە ناتوانم وێنە، ستیکەر یان ڤۆیس وەربگرم.
refusal-suggestion-decided = پێشتر بڕیار لەسەر ئەم بیرۆکەیە دراوە.
refusal-suggestion-late = ئەم ڕاپرسییە داخراوە، بۆیە ئیتر ناتوانرێت بڕیار لەسەر بیرۆکەکانی بدرێت.
refusal-options-full = ئەم ڕاپرسییە { $most } وەڵامی هەیە، و ئەوە زۆرترینە. ئایا بیرۆکەکە هەمان شتە وەک یەکێک لەوانە؟ ئەگەر نا، تکایە بڵێ ناتوانیت وەریبگریت.

## Help and privacy

help-family-suggest = بیرۆکەیەکت بۆ وەڵامێکی تر هەیە؟ کلیک لە 💡 بکە و بۆمی بنووسە. یان لە گرووپەکەدا ڕیپلای ڕاپرسییەکە بکە، یان /suggest و کۆدی ڕاپرسییەکە بۆ من بنووسە. ڕێکخەرەکان بڕیار دەدەن، و پێت دەڵێم چی لێ هات.
privacy-suggestion = ئەگەر بیرۆکەیەک بۆ وەڵامێک بنێریت، نووسینەکەت و ئەوەی تۆ کێیت، تا ڕێکخەرەکان بڕیار دەدەن، بە قفڵکراوی هەڵدەگرین. نازانن تۆ کێیت. دواتر هەردووکیان دەسڕینەوە، و ژمارەیەکی هەڕەمەکی لە جێی ناوت هەڵدەگرین. بیرۆکەیەک کە دەبێتە وەڵام، هەمووان دەتوانن بیخوێننەوە.
