### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Poser la question autrement
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Envoyez-moi maintenant la question, dite autrement.
reword-what = Le nouveau sondage part de zéro. Quand il est lancé, celui-ci se termine.
# The words are there; reason-seen and reason-write follow.
reword-why = Pourquoi demandez-vous de nouveau ?
refusal-already-replaced = Cette question est déjà reposée, dans le sondage { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Cette question prend la place du sondage { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Cette question est reposée autrement, dans le sondage { $code }.
