### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Pyes me fjalë të tjera
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Ma dërgoni tani pyetjen me fjalë të tjera.
reword-what = Anketa e re fillon nga zeroja. Kur të hapet ajo, kjo mbyllet.
# The words are there; reason-seen and reason-write follow.
reword-why = Pse po pyesni përsëri?
refusal-already-replaced = Kjo pyetje është bërë tashmë përsëri, si anketa { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Kjo pyetje zë vendin e anketës { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Kjo pyetje është bërë përsëri me fjalë të tjera, si anketa { $code }.
