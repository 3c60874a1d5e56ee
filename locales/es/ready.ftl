### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = ¿Cuándo nos reunimos?
ready-where = ¿Cómo nos reunimos?
ready-take-part = ¿Qué necesitas para poder participar?
ready-first = ¿Qué es lo más importante para ti?
ready-feel = ¿Qué te parece esta idea?
ready-meeting = ¿Te sirvió esta reunión?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Cuándo reunirse
ready-where-button = Cómo reunirse
ready-take-part-button = Qué hace falta para participar
ready-first-button = Qué es lo más importante
ready-feel-button = Qué opina la gente de una idea
ready-meeting-button = Cómo fue una reunión

## Answers to ready-when

answer-weekday-morning = Entre semana, por la mañana
answer-weekday-afternoon = Entre semana, por la tarde
answer-weekday-evening = Entre semana, por la noche
answer-saturday-daytime = El sábado, durante el día
answer-sunday-daytime = El domingo, durante el día

## Answers to ready-where

answer-in-person = En persona
answer-online = Por videollamada
answer-both-ways = De las dos formas a la vez

## Answers to ready-take-part and ready-first

answer-childcare = Cuidado de niñas y niños
answer-travel = Ayuda con el transporte
answer-interpreter = Alguien que traduzca
answer-time-of-day = Otra hora del día
answer-food = Comida
answer-quiet-space = Un lugar tranquilo
answer-nothing-needed = No necesito nada de esto

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Me gusta mucho
answer-like = Me gusta
answer-dislike = No me gusta
answer-worried = Me preocupa

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = En parte
answer-was-not-there = No estuve allí
