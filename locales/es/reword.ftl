### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Preguntar con otras palabras
reword-ask = Envíame ahora la pregunta con otras palabras.
reword-what = La nueva encuesta empieza de cero. Cuando se abra, esta se cerrará.
reword-why = ¿Por qué preguntas otra vez?
refusal-already-replaced = Esta pregunta ya se hizo otra vez, en la encuesta { $code }.

## What the two polls say of each other, to everybody

replaces = Esta pregunta ocupa el lugar de la encuesta { $code }.
replaced-by = Esta pregunta se hizo otra vez, con otras palabras, en la encuesta { $code }.
