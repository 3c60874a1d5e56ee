### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Opýtať sa inými slovami
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Teraz mi pošlite otázku inými slovami.
reword-what = Nová anketa sa začne od nuly. Keď sa spustí, táto sa skončí.
# The words are there; reason-seen and reason-write follow.
reword-why = Prečo sa pýtate znova?
refusal-already-replaced = Na toto sa už pýta nová anketa { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Táto otázka nahrádza anketu { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Na to isté sa inými slovami pýta anketa { $code }.
