### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Ugyanez más szavakkal
reword-ask = Küldje el nekem most a kérdést más szavakkal.
reword-what = Az új szavazás nulláról indul. Amikor megnyílik, ez lezárul.
reword-why = Miért teszi fel újra a kérdést?
refusal-already-replaced = Ezt a kérdést már újra feltették. A szavazás kódja: { $code }.

## What the two polls say of each other, to everybody

replaces = Ez a kérdés egy korábbi szavazás helyére lép. Annak kódja: { $code }.
replaced-by = Ezt a kérdést más szavakkal újra feltették. Az új szavazás kódja: { $code }.
