### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = 换个说法再问
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = 请现在把换了说法的问题发给我。
reword-what = 新投票从零开始。它一开始，这个投票就结束。
# The words are there; reason-seen and reason-write follow.
reword-why = 再问一次的理由是什么？
refusal-already-replaced = 这个问题已经重新问了，投票编号是 { $code }。

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = 这个问题代替投票 { $code }。
# On the old result, and where the group is told of its close.
replaced-by = 这个问题换了说法重新问，投票编号是 { $code }。
