### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Press the number of each answer that you choose. You can choose as many as you like. Press a number again to take it away. Nobody can see what you choose.
# $most (String) - how many answers a person may choose, 2 to 11
card-several-most = Press the number of each answer that you choose. You can choose up to { $most } of them. Press a number again to take it away. Nobody can see what you choose.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Put the answers in order: press the best one first, then the next best, and so on. You can stop when you like. To take one back, press 🌐. Nobody can see what you choose.

## The ballot, seen by one person

ballot-several = Choose as many as you like. Press one again to take it away. Only you see this.
# $most (String) - how many answers a person may choose, 2 to 11
ballot-several-most = Choose up to { $most } of them. Press one again to take it away. Only you see this.
ballot-order-how = Press the best one first, then the next best, and so on. You can stop when you like. Only you see this.
# $options (String) - number and text of each answer in the person's order, as a list
ballot-order = Your order: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Take back the last one

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

# $options (String) - number and text of each answer in the person's order, as a list
press-order = Saved. Your order is now: { $options }
# An answer was pressed that is in the order already.
# $options (String) - number and text of each answer in the person's order, as a list
press-order-same = Nothing has changed. Your order is: { $options }
# $most (String) - how many answers a person may choose, 2 to 11
refusal-most-chosen = You can choose { $most } at most. Please take one away first.

## The result

result-several = People could choose more than one answer. So all shares together can be more than 100%.
# How points are counted; the number of points is also the number of answers.
# $most (String) - the points for a first place, 2 to 12
result-order = Points for a first place: { $most }. Each next place gets one point less. What people leave out gets no points.
# $count (Number) - the points of an answer, picks the form
# $shown (String) - the same number, written out
result-points = { $count ->
    [one] { $shown } point
   *[other] { $shown } points
}
# Follows result-points: where the answer comes, 1 for the most points.
# $place (String) - a number from 1
result-place = place { $place }
# The same where other answers have as many points.
# $place (String) - a number from 1
result-place-shared = shared place { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
# $agree (String) - how many people agree
# $middle (String) - how many are in the middle
# $disagree (String) - how many disagree
result-spread = Put together: { $agree } on the side of “agree”, { $middle } in the middle, { $disagree } on the side of “disagree”.
# Follows result-picture where answers were put in order.
result-picture-points = The numbers beside the bars are points.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = To let people choose more than one answer, write #several on a line of its own. With #several 3 they can choose up to 3. With #order they put the answers in order.
# The line with #several has something else than a number after it.
refusal-most-unreadable = I can’t read the line with #several. Please write #several alone, or with a number, like this: #several 3
