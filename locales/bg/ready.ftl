### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Кога да се съберем?
ready-where = Как да се съберем?
ready-take-part = Какво Ви е нужно, за да участвате?
ready-first = Кое от тези неща е най-важно за Вас?
ready-feel = Какво мислите за тази идея?
ready-meeting = Беше ли полезна за Вас тази среща?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Кога да се съберем
ready-where-button = Как да се съберем
ready-take-part-button = Какво е нужно, за да участват хората
ready-first-button = Кое е най-важно
ready-feel-button = Какво мислят хората за една идея
ready-meeting-button = Как мина една среща

## Answers to ready-when

answer-weekday-morning = В делник, сутрин
answer-weekday-afternoon = В делник, следобед
answer-weekday-evening = В делник, вечер
answer-saturday-daytime = В събота, през деня
answer-sunday-daytime = В неделя, през деня

## Answers to ready-where

answer-in-person = На живо
answer-online = По видео
answer-both-ways = И двете едновременно

## Answers to ready-take-part and ready-first

answer-childcare = Някой да гледа децата
answer-travel = Помощ за пътуването
answer-interpreter = Устен превод
answer-time-of-day = Друго време от деня
answer-food = Храна
answer-quiet-space = Тихо място
answer-nothing-needed = Нямам нужда от нищо от това

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Много ми харесва
answer-like = Харесва ми
answer-dislike = Не ми харесва
answer-worried = Тази идея ме тревожи

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Отчасти
answer-was-not-there = Не бях там
