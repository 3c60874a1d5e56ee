### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Întrebați cu alte cuvinte
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Trimiteți-mi acum întrebarea cu alte cuvinte.
reword-what = Noul sondaj începe de la zero. Când se deschide, acesta se închide.
# The words are there; reason-seen and reason-write follow.
reword-why = De ce întrebați din nou?
refusal-already-replaced = Această întrebare a fost deja pusă din nou, în sondajul { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Această întrebare ia locul sondajului { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Această întrebare este pusă din nou cu alte cuvinte, în sondajul { $code }.
