### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Klausti kitais žodžiais
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Dabar atsiųskite man klausimą kitais žodžiais.
reword-what = Nauja apklausa prasideda nuo nulio. Kai ji prasidės, ši baigsis.
# The words are there; reason-seen and reason-write follow.
reword-why = Kodėl klausiate dar kartą?
refusal-already-replaced = Šio klausimo jau klausiama iš naujo apklausoje { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Šis klausimas yra vietoj apklausos { $code }.
# On the old result, and where the group is told of its close.
replaced-by = To paties klausiama iš naujo kitais žodžiais apklausoje { $code }.
