### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Klausti kitais žodžiais
reword-ask = Dabar atsiųskite man klausimą kitais žodžiais.
reword-what = Nauja apklausa prasideda nuo nulio. Kai ji prasidės, ši baigsis.
reword-why = Kodėl klausiate dar kartą?
refusal-already-replaced = Šio klausimo jau klausiama iš naujo apklausoje { $code }.

## What the two polls say of each other, to everybody

replaces = Šis klausimas yra vietoj apklausos { $code }.
replaced-by = To paties klausiama iš naujo kitais žodžiais apklausoje { $code }.
