### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Opýtať sa inými slovami
reword-ask = Teraz mi pošlite otázku inými slovami.
reword-what = Nová anketa sa začne od nuly. Keď sa spustí, táto sa skončí.
reword-why = Prečo sa pýtate znova?
refusal-already-replaced = Na toto sa už pýta nová anketa { $code }.

## What the two polls say of each other, to everybody

replaces = Táto otázka nahrádza anketu { $code }.
replaced-by = Na to isté sa inými slovami pýta anketa { $code }.
