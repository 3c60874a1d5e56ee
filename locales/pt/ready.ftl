### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Quando nos encontramos?
ready-where = Como nos encontramos?
ready-take-part = De que precisa para poder participar?
ready-first = O que vem em primeiro lugar para si?
ready-feel = O que acha desta ideia?
ready-meeting = Esta reunião correu bem para si?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Quando nos encontramos
ready-where-button = Como nos encontramos
ready-take-part-button = O que é preciso para participar
ready-first-button = O que vem em primeiro lugar
ready-feel-button = O que as pessoas acham de uma ideia
ready-meeting-button = Como correu uma reunião

## Answers to ready-when

answer-weekday-morning = Durante a semana, de manhã
answer-weekday-afternoon = Durante a semana, à tarde
answer-weekday-evening = Durante a semana, à noite
answer-saturday-daytime = No sábado, durante o dia
answer-sunday-daytime = No domingo, durante o dia

## Answers to ready-where

answer-in-person = Presencialmente
answer-online = Por videochamada
answer-both-ways = Das duas formas ao mesmo tempo

## Answers to ready-take-part and ready-first

answer-childcare = Alguém que cuide das crianças
answer-travel = Ajuda com o transporte
answer-interpreter = Alguém que traduza
answer-time-of-day = Outra hora do dia
answer-food = Comida
answer-quiet-space = Um espaço calmo
answer-nothing-needed = Não preciso de nada disto

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Gosto muito
answer-like = Gosto
answer-dislike = Não gosto
answer-worried = Preocupa-me

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Em parte
answer-was-not-there = Não estive lá
