### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = کاتێک ڕاپرسییەکە دادەخرێت، هەمووان دەبینن چەند کەس هەر وەڵامێکیان هەڵبژاردووە. جگە لەم ژمارانە، دەربارەی کەمتر لە { $fewest } کەس هیچ شتێکی تر پیشان نادرێت.
few-answers = لە { $fewest } کەس کەمتر وەڵامیان داوەتەوە. ئەمە زۆر کەمە بۆ پیشاندانی زیاتر.
few-concerns = کێشە لەگەڵ پرسیارەکە: ژمارەی کەسەکان زۆر کەمە بۆ پیشاندان.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = بۆچی زووتر دادەخرێت؟
reason-ask-change = بۆچی لە کاتێکی تردا دادەخرێت؟
reason-seen = گرووپەکەت هۆکارەکە بە وشەی خۆت دەبینێت.
reason-write = ئێستا هۆکارەکە لە یەک دێڕدا بۆ من بنێرە. با لە { $most } پیت زیاتر نەبێت.
reason-write-button = نووسینی هۆکارەکە
reason-without-button = بەبێ نووسینی هۆکار
reason-keep-button = با وەک خۆی بێت
refusal-reason-empty = هۆکارێک لێرە نابینم. تکایە بە وشە، لە یەک دێڕدا بینووسە.
refusal-reason-long = ئەم هۆکارە زۆر درێژە. { $shown } پیتە، بەڵام نابێت لە { $most } پیت زیاتر بێت.

## The group is told of it, in a reply to the card

closed-early = زووتر لە کاتی خۆی داخرا.
end-changed = کاتی داخستنی ئەم ڕاپرسییە گۆڕا. ڕاپرسییەکە لە نامەکەی سەرەوەدایە.
end-taken-away = لەمەودوا ئەم ڕاپرسییە بە کراوەیی دەمێنێتەوە تا ڕێکخەرێک دایدەخات. ڕاپرسییەکە لە نامەکەی سەرەوەدایە.
reason-follows = ڕێکخەرێک لە خوارەوە دەڵێت بۆچی.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = هەواڵی ئەم ڕاپرسییەم بۆ بنێرە
bell-options = کاتێک وەڵامێکی نوێ هەبێت، لە چاتی تایبەتدا پێت دەڵێم.
bell-end = چەند کاتژمێرێک پێش داخستن بیرت دەخەمەوە، ئەگەر هێشتا وەڵامت نەدابێتەوە.
bell-again = بۆ وەرگرتنەوەی ئەمە، دووبارە کلیک لە هەمان دوگمە بکە.
bell-off = داواکارییەکەت وەرگیرایەوە. ئیتر هەواڵی ئەم ڕاپرسییەت بۆ نانێرم.
bell-reminder = داوای هەواڵی ئەم ڕاپرسییەت کردبوو. بەم زووانە دادەخرێت، و هێشتا وەڵامت نەداوەتەوە:
bell-option = داوای هەواڵی ئەم ڕاپرسییەت کردبوو. وەڵامێکی نوێ هەیە بۆ هەڵبژاردن:
bell-open-button = بڕۆ بۆ ڕاپرسییەکە
refusal-no-news = ئیتر هەواڵی ئەم ڕاپرسییە نایەت. هێشتا دەتوانیت ئێستا وەڵام بدەیتەوە.
privacy-news = ئەگەر داوای هەواڵی ڕاپرسییەک بکەیت، بە قفڵکراوی ئەوە هەڵدەگرین کە بۆ کام ئەکاونتی تێلێگرام بینێرین. ئەگەر وەریبگریتەوە، یان ڕاپرسییەکە دابخرێت، ئەمە دەسڕینەوە.
