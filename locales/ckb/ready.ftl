### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = کەی کۆ ببینەوە؟
ready-where = چۆن کۆ ببینەوە؟
ready-take-part = چی یارمەتیت دەدات بۆ ئەوەی بتوانیت بەشداری بکەیت؟
ready-first = لەمانە کامیان لای تۆ لە پێشترە؟
ready-feel = ڕات لەسەر ئەم بیرۆکەیە چییە؟
ready-meeting = ئەم کۆبوونەوەیە بۆ تۆ باش بوو؟

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = کاتی کۆبوونەوە
ready-where-button = شێوەی کۆبوونەوە
ready-take-part-button = چی پێویستە بۆ بەشداریکردن
ready-first-button = چی یەکەم دێت
ready-feel-button = ڕای خەڵک لەسەر بیرۆکەیەک
ready-meeting-button = کۆبوونەوەکە چۆن بوو

## Answers to ready-when

answer-weekday-morning = ڕۆژێکی ناو هەفتە، بەیانی
answer-weekday-afternoon = ڕۆژێکی ناو هەفتە، دوای نیوەڕۆ
answer-weekday-evening = ڕۆژێکی ناو هەفتە، ئێوارە
answer-saturday-daytime = شەممە، بە ڕۆژ
answer-sunday-daytime = یەکشەممە، بە ڕۆژ

## Answers to ready-where

answer-in-person = بە ئامادەبوون لە شوێنێک
answer-online = بە ڤیدیۆکۆڵ
answer-both-ways = هەردووکیان لە یەک کاتدا

## Answers to ready-take-part and ready-first

answer-childcare = چاودێریی منداڵ
answer-travel = یارمەتی بۆ هاتوچۆ
answer-interpreter = وەرگێڕی زارەکی
answer-time-of-day = کاتێکی تری ڕۆژ
answer-food = خواردن
answer-quiet-space = شوێنێکی ئارام
answer-nothing-needed = پێویستم بە هیچ لەمانە نییە

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = زۆر بە دڵمە
answer-like = بە دڵمە
answer-dislike = بە دڵم نییە
answer-worried = لێی نیگەرانم

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = تا ڕادەیەک
answer-was-not-there = لەوێ نەبووم
