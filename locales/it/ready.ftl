### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Quando ci vediamo?
ready-where = Come ci vediamo?
ready-take-part = Che cosa ti serve per poter partecipare?
ready-first = Che cosa viene al primo posto per te?
ready-feel = Che cosa pensi di questa idea?
ready-meeting = Questo incontro è andato bene per te?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Quando vedersi
ready-where-button = Come vedersi
ready-take-part-button = Che cosa serve per partecipare
ready-first-button = Che cosa viene al primo posto
ready-feel-button = Un parere su un’idea
ready-meeting-button = Come è andato un incontro

## Answers to ready-when

answer-weekday-morning = Durante la settimana, di mattina
answer-weekday-afternoon = Durante la settimana, di pomeriggio
answer-weekday-evening = Durante la settimana, di sera
answer-saturday-daytime = Sabato, durante il giorno
answer-sunday-daytime = Domenica, durante il giorno

## Answers to ready-where

answer-in-person = Di persona
answer-online = In videochiamata
answer-both-ways = In tutti e due i modi insieme

## Answers to ready-take-part and ready-first

answer-childcare = Qualcuno che badi a bambine e bambini
answer-travel = Un aiuto per il trasporto
answer-interpreter = Qualcuno che traduca
answer-time-of-day = Un’altra ora del giorno
answer-food = Qualcosa da mangiare
answer-quiet-space = Un posto tranquillo
answer-nothing-needed = Non mi serve niente di questo

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Mi piace molto
answer-like = Mi piace
answer-dislike = Non mi piace
answer-worried = Mi preoccupa

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = In parte
answer-was-not-there = Non c’ero
