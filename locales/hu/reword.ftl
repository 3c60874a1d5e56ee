### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Ugyanez más szavakkal
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Küldje el nekem most a kérdést más szavakkal.
reword-what = Az új szavazás nulláról indul. Amikor megnyílik, ez lezárul.
# The words are there; reason-seen and reason-write follow.
reword-why = Miért teszi fel újra a kérdést?
refusal-already-replaced = Ezt a kérdést már újra feltették. A szavazás kódja: { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Ez a kérdés egy korábbi szavazás helyére lép. Annak kódja: { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Ezt a kérdést más szavakkal újra feltették. Az új szavazás kódja: { $code }.
