### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = جلسه چه وقت باشد؟
ready-where = جلسه چطور برگزار شود؟
ready-take-part = چه چیزی کمک می‌کند که بتوانید شرکت کنید؟
ready-first = کدام‌یک از این‌ها برای شما از همه مهم‌تر است؟
ready-feel = نظرتان دربارهٔ این طرح چیست؟
ready-meeting = آیا این جلسه برای شما خوب بود؟

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = وقت جلسه
ready-where-button = شیوهٔ برگزاری جلسه
ready-take-part-button = برای شرکت کردن چه لازم است
ready-first-button = چه چیزی از همه مهم‌تر است
ready-feel-button = نظر مردم دربارهٔ یک طرح
ready-meeting-button = جلسه چطور بود

## Answers to ready-when

answer-weekday-morning = دوشنبه تا جمعه، صبح
answer-weekday-afternoon = دوشنبه تا جمعه، بعدازظهر
answer-weekday-evening = دوشنبه تا جمعه، سرِ شب
answer-saturday-daytime = شنبه، در طول روز
answer-sunday-daytime = یکشنبه، در طول روز

## Answers to ready-where

answer-in-person = حضوری
answer-online = با تماس تصویری
answer-both-ways = هم‌زمان حضوری و با تماس تصویری

## Answers to ready-take-part and ready-first

answer-childcare = نگهداری از کودکان
answer-travel = کمک برای رفت‌وآمد
answer-interpreter = مترجم
answer-time-of-day = ساعت دیگری از روز
answer-food = غذا
answer-quiet-space = جای آرام
answer-nothing-needed = هیچ‌کدام را لازم ندارم

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = خیلی خوشم می‌آید
answer-like = خوشم می‌آید
answer-dislike = خوشم نمی‌آید
answer-worried = نگرانم می‌کند

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = تا حدی
answer-was-not-there = آنجا نبودم
