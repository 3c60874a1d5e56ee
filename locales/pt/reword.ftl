### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Perguntar com outras palavras
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Envie-me agora a pergunta com outras palavras.
reword-what = A nova sondagem começa do zero. Quando abrir, esta fecha.
# The words are there; reason-seen and reason-write follow.
reword-why = Por que razão pergunta outra vez?
refusal-already-replaced = Esta pergunta já foi feita outra vez, na sondagem { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Esta pergunta fica no lugar da sondagem { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Esta pergunta foi feita outra vez, com outras palavras, na sondagem { $code }.
