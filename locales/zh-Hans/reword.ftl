### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = 换个说法再问
reword-ask = 请现在把换了说法的问题发给我。
reword-what = 新投票从零开始。它一开始，这个投票就结束。
reword-why = 再问一次的理由是什么？
refusal-already-replaced = 这个问题已经重新问了，投票编号是 { $code }。

## What the two polls say of each other, to everybody

replaces = 这个问题代替投票 { $code }。
replaced-by = 这个问题换了说法重新问，投票编号是 { $code }。
