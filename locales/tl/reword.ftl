### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Itanong ito sa ibang salita
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Ipadala sa akin ngayon ang tanong sa ibang salita.
reword-what = Magsisimula sa wala ang bagong poll. Kapag nagsimula ito, magsasara ang poll na ito.
# The words are there; reason-seen and reason-write follow.
reword-why = Bakit po ninyo ito itatanong ulit?
refusal-already-replaced = Naitanong na ulit ang tanong na ito, bilang poll { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Kapalit ng poll { $code } ang tanong na ito.
# On the old result, and where the group is told of its close.
replaced-by = Itinanong ulit ang tanong na ito sa ibang salita, bilang poll { $code }.
