### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Când ne întâlnim?
ready-where = Cum ne întâlnim?
ready-take-part = Ce v-ar ajuta să puteți participa?
ready-first = Dintre acestea, ce contează cel mai mult pentru dumneavoastră?
ready-feel = Ce părere aveți despre această idee?
ready-meeting = A fost bună această întâlnire pentru dumneavoastră?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Când să ne întâlnim
ready-where-button = Cum să ne întâlnim
ready-take-part-button = Ce îi ajută pe oameni să participe
ready-first-button = Ce contează cel mai mult
ready-feel-button = Ce cred oamenii despre o idee
ready-meeting-button = Cum a fost întâlnirea

## Answers to ready-when

answer-weekday-morning = În timpul săptămânii, dimineața
answer-weekday-afternoon = În timpul săptămânii, după-amiaza
answer-weekday-evening = În timpul săptămânii, seara
answer-saturday-daytime = Sâmbătă, în timpul zilei
answer-sunday-daytime = Duminică, în timpul zilei

## Answers to ready-where

answer-in-person = Față în față
answer-online = Prin apel video
answer-both-ways = Ambele în același timp

## Answers to ready-take-part and ready-first

answer-childcare = Îngrijirea copiilor
answer-travel = Ajutor cu transportul
answer-interpreter = Cineva care să traducă
answer-time-of-day = Alt moment al zilei
answer-food = Mâncare
answer-quiet-space = Un loc liniștit
answer-nothing-needed = Nu am nevoie de niciuna dintre acestea

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Îmi place foarte mult
answer-like = Îmi place
answer-dislike = Nu îmi place
answer-worried = Mă îngrijorează

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = În parte
answer-was-not-there = Nu am fost acolo
