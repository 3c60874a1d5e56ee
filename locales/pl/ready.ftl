### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Kiedy się spotkamy?
ready-where = Jak się spotkamy?
ready-take-part = Czego potrzebujesz, aby móc wziąć udział?
ready-first = Co z tego jest dla Ciebie najważniejsze?
ready-feel = Co myślisz o tym pomyśle?
ready-meeting = Czy to spotkanie Ci odpowiadało?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Kiedy się spotkać
ready-where-button = Jak się spotkać
ready-take-part-button = Co jest potrzebne, aby wziąć udział
ready-first-button = Co jest najważniejsze
ready-feel-button = Co ludzie myślą o pomyśle
ready-meeting-button = Jak wypadło spotkanie

## Answers to ready-when

answer-weekday-morning = W tygodniu rano
answer-weekday-afternoon = W tygodniu po południu
answer-weekday-evening = W tygodniu wieczorem
answer-saturday-daytime = W sobotę w ciągu dnia
answer-sunday-daytime = W niedzielę w ciągu dnia

## Answers to ready-where

answer-in-person = Osobiście
answer-online = Na wideorozmowie
answer-both-ways = Na oba sposoby jednocześnie

## Answers to ready-take-part and ready-first

answer-childcare = Opieka nad dziećmi
answer-travel = Pomoc w dojeździe
answer-interpreter = Tłumaczenie na żywo
answer-time-of-day = Inna pora dnia
answer-food = Coś do jedzenia
answer-quiet-space = Ciche miejsce
answer-nothing-needed = Niczego z tego nie potrzebuję

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Bardzo mi się podoba
answer-like = Podoba mi się
answer-dislike = Nie podoba mi się
answer-worried = To mnie niepokoi

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Częściowo
answer-was-not-there = Nie było mnie na spotkaniu
