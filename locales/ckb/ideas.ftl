### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] هێشتا کەس بیرۆکەی نەناردووە.
        [one] { $shown } کەس بیرۆکەی ناردووە.
       *[other] { $shown } کەس بیرۆکەیان ناردووە.
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = بۆ ئەوەی بیرۆکەی خۆت بنووسیت، بە هەر زمانێک، کلیک لە 💡 بکە. کەس نابینێت کە تۆ بوویت.
# On the ballot, under the person's own ideas.
ideas-ballot-how = بۆ ئەوەی بیرۆکەیەک بنووسیت، بە هەر زمانێک، کلیک لە 💡 بکە. ڕێکخەرەکان هەموو بیرۆکەکان دەخوێننەوە و هەندێکیان دەخەنە دەنگدان. ئەوەی لێرەدایە، تەنها تۆ دەیبینیت.
ideas-own-none = هێشتا هیچ بیرۆکەیەکت نەناردووە.
# The person's ideas follow, a line each.
ideas-own = بیرۆکەکانت:
ideas-own-voted = خراوەتە دەنگدان: { $idea }
# Buttons; at most 40 characters each.
ideas-button = نووسینی بیرۆکەکەم
ideas-take-back-button = وەرگرتنەوەی بیرۆکەکانم
ideas-taken-back = بیرۆکەکانت وەرگیرانەوە. ئەو بیرۆکانەی خەڵک ئێستا دەنگیان لەسەر دەدەن، دەمێننەوە.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = ئەم ڕاپرسییە هێشتا کراوەیە.
# On the result; the ideas follow, a line each.
ideas-voted = خرانە دەنگدان، لە ڕاپرسیی { $code }: { $shown }

## To who has an idea, in private

ideas-write = بیرۆکەکەت چییە؟ لە یەک نامەدا، بە هەر زمانێک، بۆمی بنووسە. با کورت بێت: لە { $most } پیت زیاتر نەبێت.
ideas-thanks = سوپاس! بیرۆکەکەت گەیشت. ئەگەر بخرێتە دەنگدان، لە چاتی تایبەتماندا پێت دەڵێم.
# Follows the person's ideas. It may be one or more of them.
ideas-heard = ئێستا گرووپەکە دەتوانێت دەنگی لەسەر بدات. کۆدی ئەو ڕاپرسییە: { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = هەموو بیرۆکەکان
ideas-list-how = بۆ نیشانەکردنی بیرۆکەیەک بۆ دەنگدان، کلیک لە ژمارەیەک بکە. بۆ لابردنی نیشانەکە، دووبارە کلیکی لێ بکە. بە 2 تا 12 نیشانە، دەتوانیت ڕاپرسییەک دروست بکەیت. کەس نازانێت بیرۆکەکان هی کێن.
ideas-list-none = ئێستا لێرە هیچ بیرۆکەیەک نییە بۆ هەڵبژاردن.
# A button; at most 40 characters.
ideas-vote-button = بیانکە بە ڕاپرسی: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = بیرۆکەی خۆیان دەنووسن

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = بە #ideas، خەڵک بە وشەی خۆیان وەڵام دەدەنەوە. تکایە تەنها پرسیارەکە بنووسە، بەبێ وەڵام.
refusal-ideas-few = تکایە سەرەتا { $most } بیرۆکە یان زیاتر نیشانە بکە.
refusal-ideas-many = تۆ { $most } بیرۆکەت نیشانە کردووە. ڕاپرسی لەوە زیاتری نابێت. تکایە سەرەتا نیشانەیەک لاببە.
refusal-ideas-gone = هەندێک لەم بیرۆکانە وەرگیراونەتەوە، یان خەڵک ئێستا دەنگیان لەسەر دەدەن. تکایە دووبارە لە لیستی بیرۆکەکان هەڵبژێرە.
# The name after the slash is typed as it is.
refusal-export-open = بۆ ئەم ڕاپرسییە فایل نییە: خەڵک بیرۆکەی خۆیانیان نووسیوە. بۆ بینینیان، /results و کۆدی ڕاپرسییەکە بۆ من بنووسە.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = بۆ ئەوەی داوای بیرۆکە بکەیت، #ideas لە دێڕێکی جیا بنووسە، و هیچ وەڵامێک مەنووسە. خەڵک بە وشەی خۆیان بۆم دەنووسن. کلیک لە 🌐 بکە، دواتر لە «زیاتر»، بۆ ئەوەی بیرۆکەکان بخوێنیتەوە و باشترینەکانیان بخەیتە دەنگدان.
privacy-ideas = ئەگەر ڕاپرسییەک داوای بیرۆکەی خۆت بکات، بیرۆکەکانت و ئەوەی تۆ کێیت، بە قفڵکراوی هەڵدەگرین. ڕێکخەرەکان بیرۆکەکان دەخوێننەوە. نازانن هی کێن. ئەگەر خەڵک دەنگ لەسەر بیرۆکەکەت بدەن، هەمووان دەتوانن بیخوێننەوە، و ئێمە ئەوەی تۆ کێیت دەیسڕینەوە. پێش ئەوە دەتوانیت بیرۆکەکانت وەربگریتەوە.
