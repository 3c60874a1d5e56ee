### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 37 characters.
reword-button = Ask it in other words
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Send me the question in other words now.
reword-what = The new poll starts from zero. When it opens, this one closes.
# The words are there; reason-seen and reason-write follow.
reword-why = Why do you ask again?
# $code (String) - the code of the poll that took its place
refusal-already-replaced = This question is asked again already, as poll { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
# $code (String) - the code of the poll whose place it takes
replaces = This question takes the place of poll { $code }.
# On the old result, and where the group is told of its close.
# $code (String) - the code of the poll that took its place
replaced-by = This question is asked again in other words, as poll { $code }.
