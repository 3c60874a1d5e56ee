### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Preguntar con otras palabras
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Envíame ahora la pregunta con otras palabras.
reword-what = La nueva encuesta empieza de cero. Cuando se abra, esta se cerrará.
# The words are there; reason-seen and reason-write follow.
reword-why = ¿Por qué preguntas otra vez?
refusal-already-replaced = Esta pregunta ya se hizo otra vez, en la encuesta { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Esta pregunta ocupa el lugar de la encuesta { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Esta pregunta se hizo otra vez, con otras palabras, en la encuesta { $code }.
