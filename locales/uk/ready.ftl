### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Коли зустрінемося?
ready-where = Як зустрінемося?
ready-take-part = Що дасть вам змогу взяти участь?
ready-first = Що з цього для вас найважливіше?
ready-feel = Як вам ця ідея?
ready-meeting = Чи була ця зустріч для вас вдалою?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Коли зустрітися
ready-where-button = Як зустрітися
ready-take-part-button = Що потрібно людям, щоб узяти участь
ready-first-button = Що найважливіше
ready-feel-button = Що люди думають про ідею
ready-meeting-button = Як пройшла зустріч

## Answers to ready-when

answer-weekday-morning = У будній день уранці
answer-weekday-afternoon = У будній день після обіду
answer-weekday-evening = У будній день увечері
answer-saturday-daytime = У суботу вдень
answer-sunday-daytime = У неділю вдень

## Answers to ready-where

answer-in-person = Особисто
answer-online = По відеозв’язку
answer-both-ways = Обома способами одночасно

## Answers to ready-take-part and ready-first

answer-childcare = Догляд за дітьми
answer-travel = Допомога з проїздом
answer-interpreter = Усний переклад
answer-time-of-day = Інший час дня
answer-food = Їжа
answer-quiet-space = Тихе місце
answer-nothing-needed = Мені нічого з цього не треба

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Дуже подобається
answer-like = Подобається
answer-dislike = Не подобається
answer-worried = Мене це непокоїть

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Частково
answer-was-not-there = Мене там не було
