### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Quand se voit-on ?
ready-where = Comment se voit-on ?
ready-take-part = Qu’est-ce qui vous permettrait de participer ?
ready-first = Qu’est-ce qui compte le plus pour vous ?
ready-feel = Que pensez-vous de cette idée ?
ready-meeting = Cette réunion vous a-t-elle convenu ?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Quand se voir
ready-where-button = Comment se voir
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
answer-interpreter = Une personne pour traduire sur place
answer-time-of-day = Un autre moment de la journée
answer-food = À manger
answer-quiet-space = Un endroit calme
# To ready-take-part only.
answer-nothing-needed = Je n’ai besoin de rien de tout cela

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Elle me plaît beaucoup
answer-like = Elle me plaît
answer-dislike = Elle ne me plaît pas
answer-worried = Elle m’inquiète

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = En partie
answer-was-not-there = Je n’y étais pas
