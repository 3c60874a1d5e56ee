### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Zeptat se jinými slovy
reword-ask = Pošlete mi teď otázku jinými slovy.
reword-what = Nová anketa začíná od nuly. Až se spustí, tato skončí.
reword-why = Proč se ptáte znovu?
refusal-already-replaced = Na tuto otázku se už ptáme znovu, v anketě { $code }.

## What the two polls say of each other, to everybody

replaces = Tato otázka nahrazuje anketu { $code }.
replaced-by = Na tuto otázku se ptáme znovu jinými slovy, v anketě { $code }.
