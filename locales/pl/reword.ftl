### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Zapytaj innymi słowami
reword-ask = Wyślij mi teraz pytanie innymi słowami.
reword-what = Nowa ankieta zaczyna się od zera. Gdy nowa się otworzy, ta się zakończy.
reword-why = Dlaczego pytasz jeszcze raz?
refusal-already-replaced = To pytanie zadano już ponownie, w ankiecie { $code }.

## What the two polls say of each other, to everybody

replaces = To pytanie zastępuje ankietę { $code }.
replaced-by = To pytanie zadano ponownie innymi słowami, w ankiecie { $code }.
