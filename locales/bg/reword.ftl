### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Ще го задам с други думи
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Изпратете ми сега въпроса с други думи.
reword-what = Новата анкета започва от нула. Когато тя се отвори, тази се затваря.
# The words are there; reason-seen and reason-write follow.
reword-why = Защо питате отново?
refusal-already-replaced = Този въпрос вече е зададен отново, като анкета { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Този въпрос замества анкета { $code }.
# On the old result, and where the group is told of its close.
replaced-by = Този въпрос е зададен отново с други думи, като анкета { $code }.
