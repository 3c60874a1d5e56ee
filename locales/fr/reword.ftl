### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Poser la question autrement
reword-ask = Envoyez-moi maintenant la question, dite autrement.
reword-what = Le nouveau sondage part de zéro. Quand il est lancé, celui-ci se termine.
reword-why = Pourquoi demandez-vous de nouveau ?
refusal-already-replaced = Cette question est déjà reposée, dans le sondage { $code }.

## What the two polls say of each other, to everybody

replaces = Cette question prend la place du sondage { $code }.
replaced-by = Cette question est reposée autrement, dans le sondage { $code }.
