### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Zeptat se jinými slovy
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Pošlete mi teď otázku jinými slovy.
reword-what = Nová anketa začíná od nuly. Až se spustí, tato skončí.
# The words are there; reason-seen and reason-write follow.
reword-why = Proč se ptáte znovu?
refusal-already-replaced = Na tuto otázku se už ptáme znovu, v anketě { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Tato otázka nahrazuje anketu { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Na tuto otázku se ptáme znovu jinými slovy, v anketě { $code }.
