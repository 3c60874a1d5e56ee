### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Mikor találkozzunk?
ready-where = Hogyan találkozzunk?
ready-take-part = Mire lenne szüksége ahhoz, hogy részt tudjon venni?
ready-first = Ezek közül melyik a legfontosabb Önnek?
ready-feel = Mit gondol erről az ötletről?
ready-meeting = Hasznos volt Önnek ez a találkozó?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Mikor találkozzunk
ready-where-button = Hogyan találkozzunk
ready-take-part-button = Mi kell a részvételhez
ready-first-button = Mi a legfontosabb
ready-feel-button = Mit gondolnak egy ötletről
ready-meeting-button = Milyen volt egy találkozó

## Answers to ready-when

answer-weekday-morning = Hétköznap délelőtt
answer-weekday-afternoon = Hétköznap délután
answer-weekday-evening = Hétköznap este
answer-saturday-daytime = Szombaton napközben
answer-sunday-daytime = Vasárnap napközben

## Answers to ready-where

answer-in-person = Személyesen
answer-online = Videóhívásban
answer-both-ways = A kettő egyszerre

## Answers to ready-take-part and ready-first

answer-childcare = Gyermekfelügyelet
answer-travel = Segítség az utazáshoz
answer-interpreter = Tolmács
answer-time-of-day = Más napszak
answer-food = Étel
answer-quiet-space = Egy csendes hely
answer-nothing-needed = Ezek közül egyikre sincs szükségem

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Nagyon tetszik
answer-like = Tetszik
answer-dislike = Nem tetszik
answer-worried = Aggódom miatta

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Részben
answer-was-not-there = Nem voltam ott
