### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Ereyo kale ku weydii
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Hadda su’aasha ereyo kale iigu soo qor.
reword-what = Ra’yi-ururinta cusub eber ayay ka bilaabmaysaa. Marka la furo, tan waa la xirayaa.
# The words are there; reason-seen and reason-write follow.
reword-why = Maxaa su’aasha mar kale loo weydiinayaa?
refusal-already-replaced = Su’aashan mar kale ayaa hore loo weydiiyay, waana ra’yi-ururinta { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Su’aashani waxay gashay meeshii ra’yi-ururinta { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Su’aashan ereyo kale ayaa mar kale loogu weydiiyay ra’yi-ururinta { $code }.
