### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
# $fewest (String) - the fewest people that are told of, written out
ballot-shown = When the poll closes, everyone sees how many people chose each answer. Nothing else is shown about fewer than { $fewest } people.
# On the result of a poll that one to four people answered.
# $fewest (String) - the fewest people that are told of, written out
few-answers = Fewer than { $fewest } people answered. That is too few to show more.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Trouble with the question: too few people to show.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Why does it close early?
reason-ask-change = Why does it close at another time?
reason-seen = Your group sees the reason in your own words.
# In the private chat.
# $most (String) - the most characters
reason-write = Send me the reason now, in one line. It can have { $most } characters at most.
# Buttons; at most 37 characters each. The last one changes nothing.
reason-write-button = Write the reason
reason-without-button = Without a reason
reason-keep-button = Leave it as it is
refusal-reason-empty = I can’t read a reason here. Please write it in words, in one line.
# $shown (String) - how many characters it has
# $most (String) - the limit
refusal-reason-long = This reason is too long. It has { $shown } characters, and { $most } is the most.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = It was closed earlier than planned.
# card-closes follows on a line of its own.
end-changed = This poll now closes at another time. It is in the message above.
end-taken-away = This poll now stays open until an organiser closes it. It is in the message above.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = An organiser says why, below.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 37 characters.
bell-button = Send me news of this poll
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = I will write to you in private when there is a new answer.
bell-end = I will remind you some hours before the end, if you have not answered by then.
bell-again = To take it back, press it again.
bell-off = Taken back. I will send you no more news of this poll.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = You asked for news of this poll. It ends soon, and there is no answer from you yet:
bell-option = You asked for news of this poll. There is a new answer to choose:
# Their button.
bell-open-button = Open the poll
refusal-no-news = No more news of this poll will come. You can still answer now.
# Stands among the texts on privacy.
privacy-news = If you ask for news of a poll, we keep in locked form which Telegram account to send it to. If you take it back, or the poll closes, we delete this.
