### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Zapytaj innymi słowami
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Wyślij mi teraz pytanie innymi słowami.
reword-what = Nowa ankieta zaczyna się od zera. Gdy nowa się otworzy, ta się zakończy.
# The words are there; reason-seen and reason-write follow.
reword-why = Dlaczego pytasz jeszcze raz?
refusal-already-replaced = To pytanie zadano już ponownie, w ankiecie { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = To pytanie zastępuje ankietę { $code }.
# On the old result, and where the group is told of its close.
replaced-by = To pytanie zadano ponownie innymi słowami, w ankiecie { $code }.
