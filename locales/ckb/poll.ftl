### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = بەڵێ
answer-no = نەخێر
answer-not-sure = دڵنیا نیم
answer-strongly-agree = بە تەواوی هاوڕام
answer-agree = هاوڕام
answer-in-the-middle = بێلایەنم
answer-disagree = هاوڕا نیم
answer-strongly-disagree = بە هیچ شێوەیەک هاوڕا نیم
answer-monday = دووشەممە
answer-tuesday = سێشەممە
answer-wednesday = چوارشەممە
answer-thursday = پێنجشەممە
answer-friday = هەینی
answer-saturday = شەممە
answer-sunday = یەکشەممە
answer-morning = بەیانی
answer-afternoon = دوای نیوەڕۆ
answer-evening = ئێوارە

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] هێشتا کەس وەڵامی نەداوەتەوە.
        [one] { $shown } کەس وەڵامی داوەتەوە.
       *[other] { $shown } کەس وەڵامیان داوەتەوە.
    }
card-how = بۆ وەڵامدان، کلیک لە ژمارەیەک بکە. کەس نابینێت چی هەڵدەبژێریت.
card-languages = 🌐 بە زمانی خۆت: { $languages }
card-code = کۆدی ڕاپرسی: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = پاشەکەوت کرا: { $option }
press-secret = کەس نابینێت چیت هەڵبژاردووە. ڕێکخەرەکانیش نایبینن. تا ڕاپرسییەکە دادەخرێت، دەتوانیت بیگۆڕیت.
press-changed = گۆڕدرا. وەڵامەکەت ئێستا: { $option }
press-same = وەڵامەکەت هەر ئەمەیە: { $option }. هیچ نەگۆڕا.
press-withdrawn = وەڵامەکەت وەرگیرایەوە. تا ڕاپرسییەکە دادەخرێت، دەتوانیت دووبارە وەڵام بدەیتەوە.
press-nothing-to-withdraw = هیچ وەڵامێکت نییە بۆ وەرگرتنەوە.

## The ballot, seen by one person

ballot-chosen = وەڵامەکەت: { $option }
ballot-not-chosen = هێشتا وەڵامت نەداوەتەوە.
ballot-how = بۆ وەڵامدان، کلیک لە دوگمەیەک بکە. تەنها تۆ ئەمە دەبینیت.
ballot-withdraw-button = وەرگرتنەوەی وەڵامەکەم
ballot-written-in = ئەم ڕاپرسییە هێشتا بە زمانی تۆ نییە. بەم زمانە نووسراوە: { $language }.
ballot-waiting = کەسێک وەریگێڕاوە بۆ زمانی تۆ. تکایە یارمەتی بدە لە پێداچوونەوەی نووسینەکە.
ballot-listen-button = گوێگرتن
ballot-more-button = زیاتر
ballot-back-button = گەڕانەوە
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = هەندێک کەس کێشەیان لەگەڵ ئەم پرسیارە هەیە. ئێستا سەیری دەکرێت.
concern-unclear-button = لەم پرسیارە تێناگەم
concern-wrong-button = ئەمە پرسیاری دروست نییە
concern-how = کێشەت لەگەڵ پرسیارەکە هەیە؟ بۆ ئەوەی بیڵێیت، کلیک لە ❓ بکە. بۆ وەرگرتنەوەی، دووبارە کلیکی لێ بکە. کەس نابینێت کە تۆ بوویت. ڕێکخەرەکان تەنها ژمارەیەک دەبینن، ئەویش تەنها ئەگەر { $fewest } کەس یان زیاتر بن. ئەنجامەکەش هەمان ژمارە پیشان دەدات.
concern-saved = سوپاس. بۆچوونەکەت تۆمار کرا، و ناوت پیشان نادرێت.
concern-taken-back = وەرگیرایەوە. ئیتر ناژمێردرێت.
concern-unclear =
    { $count ->
        [one] { $shown } کەس لە پرسیارەکە تێناگات.
       *[other] { $shown } کەس لە پرسیارەکە تێناگەن.
    }
concern-wrong =
    { $count ->
        [one] { $shown } کەس دەڵێت ئەمە پرسیاری دروست نییە.
       *[other] { $shown } کەس دەڵێن ئەمە پرسیاری دروست نییە.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = ڕێکخەرێک وەریگێڕاوە.
words-by-member = ئەندامێکی گرووپەکە وەریگێڕاوە.
words-by-machine = ئەمە وەرگێڕانی ئۆتۆماتیکییە. هێشتا هیچ کەسێک پێیدا نەچووەتەوە.

## A recording of a poll, sent as a voice message

voice-caption = ڕاپرسییەکە بە ڤۆیس، بە زمانی { $language }.
voice-by-member = ئەندامێکی گرووپەکە تۆماری کردووە.
voice-gone = ئیتر ناتوانیت گوێ لەم ڤۆیسە بگریت. هێشتا دەتوانیت ڕاپرسییەکە بخوێنیتەوە.

## The result

result-title = ئەم ڕاپرسییە داخراوە.
result-closed = داخرا: { $when }
result-answered =
    { $count ->
        [0] کەس وەڵامی نەدایەوە.
        [one] { $shown } کەس وەڵامی دایەوە.
       *[other] { $shown } کەس وەڵامیان دایەوە.
    }
result-option =
    { $count ->
        [one] { $shown } کەس ({ $percent }%)
       *[other] { $shown } کەس ({ $percent }%)
    }
result-announced = ئەم ڕاپرسییە داخرا. ئەنجامەکە لە نامەکەی سەرەوەدایە. سوپاس بۆ وەڵامەکان!
result-picture = وێنەکە هەمان ئەنجام پیشان دەدات.
result-still-open =
    { $count ->
        [0] ئەم ڕاپرسییە هێشتا کراوەیە. هێشتا کەس وەڵامی نەداوەتەوە. کاتێک دادەخرێت، ئەنجامەکە دەبینیت.
        [one] ئەم ڕاپرسییە هێشتا کراوەیە. { $shown } کەس وەڵامی داوەتەوە. کاتێک دادەخرێت، ئەنجامەکە دەبینیت.
       *[other] ئەم ڕاپرسییە هێشتا کراوەیە. { $shown } کەس وەڵامیان داوەتەوە. کاتێک دادەخرێت، ئەنجامەکە دەبینیت.
    }
close-done = ڕاپرسییەکە داخرا.
