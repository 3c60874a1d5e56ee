### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

# What will be done follows, in an organiser's own words.
decided-title = This is decided:
# $language (String) - the language, in its own name
decided-written-in = This is not in your language yet. It is written in: { $language }.
# A poll that was asked before. Its result follows, a line for each of the first answers.
# $code (String) - the poll's code
# $question (String) - the poll's question
decided-asked = We asked you (poll { $code }): { $question }
# Where no poll was asked.
decided-without = This is not shaped by families: no poll was asked before it.
# $text (String) - an organiser's own words
context-cannot = What we can’t do, and why: { $text }
# $text (String) - an organiser's own words
context-responsible = Who is responsible: { $text }
# $when (String) - a day and a time
decided-review = When we look at it again: { $when }
# What organisers said on that day.
decided-done = Did it happen? Yes.
decided-partly = Did it happen? Only a part of it.
decided-not = Did it happen? No.
# $code (String) - the decision's code, six letters and digits
decided-code = Code: { $code }
# The reply to the decision's message on that day; one of the three above follows.
decided-looked = Your organisers looked again at the decision above.
# On the result of a poll that a decision names.
# $code (String) - the decision's code
result-decided = What was decided: see { $code }, or write /decisions.

## An organiser writes it, step by step

# In the group, where /decide stands alone or replies to a result.
decide-choose = Tell your group what was decided. We write it together in our private chat. Your group sees nothing before you post it.
# A button that opens the private chat.
decide-write-button = Write it
decide-what = What will you do? Write it now, in short sentences.
# $decision (String) - what will be done, so far
decide-now = Your decision now: { $decision }
decide-cannot = What can’t you do, and why? Write it now. Families trust you more if you say so.
decide-responsible = Who is responsible? Write who it is, so that families can ask.
# Buttons; at most 37 characters each.
decide-nothing-button = Leave this out
# $example (String) - a day, such as 2027-03-01
decide-review = When will you look at it again? On that day I ask you if it happened, and I tell your group. Press a button, or write the day like this: { $example }
# Buttons; at most 37 characters each.
decide-month-button = In a month
# $months (String) - 3 or 6
decide-months-button = In { $months } months
decide-never-button = Not again
decide-cites = Which polls led to this decision? Press a poll to add it or take it away.
decide-no-polls = There is no closed poll in your groups yet.
# Buttons; at most 37 characters each. The next to last four lead to what is to be changed.
decide-post-button = Post it
decide-cites-button = The polls behind it
decide-what-button = What we will do
decide-cannot-button = What we can’t do
decide-responsible-button = Who is responsible
decide-review-button = When we look again
# $groups (String) - the names of the groups in which it will be posted
decide-posted-in = It will be posted in: { $groups }
decide-groups = In which groups shall I post this? Press a group to add it or take it away.
decide-source = Which language did you write it in?
decide-away = It is put away, and nobody has seen it. I keep it for 90 days.
# $decision (String) - what will be done, so far
decide-unfinished = You have a decision that is not posted yet: { $decision }
decide-posted = Posted. It is in your group now. Can you help with more languages?
# In place of editor-write.
decide-editor = To write it in this language, or to change the words, send me one message now.

## On the day: to each organiser alone

# $group (String) - the group's name
# $decision (String) - what was to be done
review-ask = You wanted to look again at this decision in { $group }: { $decision }
review-how = Did it happen? Your group is told what you answer.
# Buttons; at most 37 characters each.
review-done-button = Yes
review-partly-button = Only a part of it
review-not-button = No
review-later-button = Ask me again in a week
# An answer to a press.
review-put-off = I will ask again in a week.
# After one of the three answers.
review-more = What else shall your group know about it?
# $most (String) - the most characters
review-write = Send me one line now. Your group sees your own words. It can have { $most } characters at most.
# A button; at most 37 characters.
review-nothing-button = Nothing else
review-told = Thank you! Your group is told.

## What a group has decided, for any member

decisions-title = What was decided in this group
decisions-none = Nothing has been decided here yet.
# At the end of the list.
decisions-how = To read one in full, write /results and its code.

## What stands in the way

# $example (String) - a day, such as 2027-03-01
refusal-day-unreadable = I can’t read this day. Please write it like this: { $example }
refusal-review-done = Your group was told already what came of this. Thank you!
refusal-day-far = This is too far away. Please choose a day in the next 12 months.
refusal-is-decision = This is a decision, not a poll. So this does not work here.
# $code (String) - the poll's code
refusal-cited-open = The poll { $code } is still open. Close it first. Then you can say what was decided.
# $most (String) - the most polls
refusal-cited-many = A decision can name { $most } polls at most. Please take one away first.
refusal-decide-anonymous = Please write this under your own name, not as the group. Then I can help you in our private chat.
refusal-decision-empty = I can’t read any words here. Please write what you will do.
# $shown (String) - how many characters it has
# $most (String) - the limit
refusal-decision-long = This is too long. It has { $shown } characters, and { $most } is the most.
