### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Chiedi con altre parole
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Mandami adesso la domanda con altre parole.
reword-what = Il nuovo sondaggio parte da zero. Quando si apre, questo si chiude.
# The words are there; reason-seen and reason-write follow.
reword-why = Perché lo chiedi di nuovo?
refusal-already-replaced = Questa domanda è già stata fatta di nuovo, nel sondaggio { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Questa domanda prende il posto del sondaggio { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Questa domanda è stata fatta di nuovo con altre parole, nel sondaggio { $code }.
