### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Quand se réunit-on ?
ready-where = Comment se réunit-on ?
ready-take-part = Qu’est-ce qui vous permettrait de participer ?
ready-first = Parmi ces choses, qu’est-ce qui compte le plus pour vous ?
ready-feel = Que pensez-vous de cette idée ?
ready-meeting = Cette réunion s’est-elle bien passée pour vous ?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Quand se réunir
ready-where-button = Comment se réunir
ready-take-part-button = Ce qu’il faut pour participer
ready-first-button = Ce qui compte le plus
ready-feel-button = Ce qu’on pense d’une idée
ready-meeting-button = Comment était une réunion

## Answers to ready-when

answer-weekday-morning = En semaine, le matin
answer-weekday-afternoon = En semaine, l’après-midi
answer-weekday-evening = En semaine, le soir
answer-saturday-daytime = Le samedi, en journée
answer-sunday-daytime = Le dimanche, en journée

## Answers to ready-where

answer-in-person = En personne
answer-online = Par appel vidéo
answer-both-ways = Les deux en même temps

## Answers to ready-take-part and ready-first

answer-childcare = La garde des enfants
answer-travel = De l’aide pour venir
answer-interpreter = Un ou une interprète
answer-time-of-day = Un autre moment de la journée
answer-food = De quoi manger
answer-quiet-space = Un endroit calme
answer-nothing-needed = Je n’ai besoin de rien de tout cela

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = J’aime beaucoup
answer-like = J’aime bien
answer-dislike = Je n’aime pas
answer-worried = Cela m’inquiète

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = En partie
answer-was-not-there = Je n’y étais pas
