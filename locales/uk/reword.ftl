### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Запитати іншими словами
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Надішліть мені зараз запитання іншими словами.
reword-what = Нове опитування починається з нуля. Коли нове відкриється, це завершиться.
# The words are there; reason-seen and reason-write follow.
reword-why = Чому ви питаєте знову?
refusal-already-replaced = Це запитання вже поставлено знову, в опитуванні { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Це запитання замінює опитування { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Це запитання поставлено знову іншими словами, в опитуванні { $code }.
