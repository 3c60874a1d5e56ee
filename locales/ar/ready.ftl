### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = متى نلتقي؟
ready-where = كيف نلتقي؟
ready-take-part = ما الذي يجعل مشاركتكم ممكنة؟
ready-first = ما الأهم لكم من هذه الأمور؟
ready-feel = ما رأيكم في هذه الفكرة؟
ready-meeting = هل كان هذا اللقاء مناسبًا لكم؟

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = موعد اللقاء
ready-where-button = طريقة اللقاء
ready-take-part-button = ما يلزم للمشاركة
ready-first-button = الأمر الأهم
ready-feel-button = رأي الناس في فكرة
ready-meeting-button = كيف كان اللقاء

## Answers to ready-when

answer-weekday-morning = في يوم عمل، صباحًا
answer-weekday-afternoon = في يوم عمل، بعد الظهر
answer-weekday-evening = في يوم عمل، مساءً
answer-saturday-daytime = السبت خلال النهار
answer-sunday-daytime = الأحد خلال النهار

## Answers to ready-where

answer-in-person = حضوريًا
answer-online = عبر مكالمة فيديو
answer-both-ways = بالطريقتين معًا

## Answers to ready-take-part and ready-first

answer-childcare = رعاية الأطفال
answer-travel = المساعدة في التنقل
answer-interpreter = ترجمة شفهية
answer-time-of-day = وقت آخر من اليوم
answer-food = طعام
answer-quiet-space = مكان هادئ
answer-nothing-needed = لا أحتاج إلى شيء من ذلك

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = تعجبني كثيرًا
answer-like = تعجبني
answer-dislike = لا تعجبني
answer-worried = هذه الفكرة تقلقني

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = إلى حد ما
answer-was-not-there = لم أحضر اللقاء
