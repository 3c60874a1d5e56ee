### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure
# Five steps: how far somebody agrees.
answer-strongly-agree = Strongly agree
answer-agree = Agree
answer-in-the-middle = In the middle
answer-disagree = Disagree
answer-strongly-disagree = Strongly disagree
# The days of the week, as answers.
answer-monday = Monday
answer-tuesday = Tuesday
answer-wednesday = Wednesday
answer-thursday = Thursday
answer-friday = Friday
answer-saturday = Saturday
answer-sunday = Sunday
# The parts of the day, as answers.
answer-morning = Morning
answer-afternoon = Afternoon
answer-evening = Evening

## The card, seen by the whole group

# $count (Number) - people who answered, picks the form
# $shown (String) - the same number, written out
card-answered = { $count ->
    [0] Nobody has answered yet.
    [one] { $shown } person has answered.
   *[other] { $shown } people have answered.
}
card-how = Press a number to answer. Nobody can see what you choose.
# $languages (String) - the group's languages, each in its own name
card-languages = 🌐 In your language: { $languages }
# $code (String) - the poll's code, six letters and digits
card-code = Poll code: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

# $option (String) - number and text of the option chosen
press-saved = Saved: { $option }
# Follows press-saved at a person's first answer in a poll.
press-secret = Nobody can see what you chose. The organisers can’t see it, either. You can change it until the poll closes.
# $option (String) - number and text of the option chosen
press-changed = Changed. Your answer is now: { $option }
# $option (String) - number and text of the option chosen
press-same = This is already your answer: { $option }. Nothing has changed.
press-withdrawn = Your answer is taken back. You can answer again until the poll closes.
press-nothing-to-withdraw = You have no answer to take back.

## The ballot, seen by one person

# $option (String) - number and text of the option chosen
ballot-chosen = Your answer: { $option }
ballot-not-chosen = You have not answered yet.
ballot-how = Press a button to answer. Only you see this.
ballot-withdraw-button = Take back my answer
# The poll has no words in the reader's language.
# $language (String) - the language the poll was written in, in its own name
ballot-written-in = This poll is not in your language yet. It is written in: { $language }.
# Follows ballot-written-in where a member's translation waits to be checked.
ballot-waiting = Someone has put it into your language. Please help to check the words.
# Buttons; keep each short.
ballot-listen-button = Listen
ballot-more-button = More
ballot-back-button = Back
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

# On the card, from a share of the people on.
card-concerns = Some people have trouble with this question. It is being looked at.
# Buttons of the ballot; a mark is added to them.
concern-unclear-button = I don’t understand this
concern-wrong-button = This is the wrong question
# Above these buttons. ❓ is their mark.
# $fewest (String) - the fewest people that are told of, written out
concern-how = Do you have trouble with the question? Press ❓ to say so. Press again to take it back. Nobody can see that it was you. Organisers see only a number, and only from { $fewest } people up. The result shows the same numbers.
# Answers to presses on these buttons.
concern-saved = Thank you. You are counted, and your name is not shown.
concern-taken-back = Taken back. You are not counted any more.
# On the result, and to organisers.
# $count (Number) - people who say so, picks the form; few people are never told of
# $shown (String) - the same number, written out
concern-unclear = { $count ->
    [one] { $shown } person does not understand the question.
   *[other] { $shown } people do not understand the question.
}
# $count (Number) - people who say so, picks the form; few people are never told of
# $shown (String) - the same number, written out
concern-wrong = { $count ->
    [one] { $shown } person says that this is the wrong question.
   *[other] { $shown } people say that this is the wrong question.
}

## Where the words of a poll come from, as its readers are told

words-by-organiser = Translated by an organiser.
words-by-member = Translated by a member of the group.
words-by-machine = A machine translated this. No person has checked it yet.

## A recording of a poll, sent as a voice message

# $language (String) - the language spoken, in its own name
voice-caption = The poll, read out loud in { $language }.
voice-by-member = Recorded by a member of the group.
# The answer to a press on "Listen" where Telegram does not have the recording any more.
voice-gone = This recording can’t be played any more. You can still read the poll.

## The result

result-title = This poll is closed.
# $when (String) - day and time of the close, as readers of this language write them
result-closed = Closed: { $when }
# $count (Number) - people who answered, picks the form
# $shown (String) - the same number, written out
result-answered = { $count ->
    [0] Nobody answered.
    [one] { $shown } person answered.
   *[other] { $shown } people answered.
}
# $count (Number) - people who chose the option, picks the form
# $shown (String) - the same number, written out
# $percent (String) - their share of those who answered, a whole number
result-option = { $count ->
    [one] { $shown } person ({ $percent }%)
   *[other] { $shown } people ({ $percent }%)
}
# The reply to the card that tells the group once.
result-announced = This poll is closed. The result is in the message above. Thank you for your answers!
# Follows result-announced where a picture of the result goes with it: bars and numbers, no words.
result-picture = The picture shows the same result.
# $count (Number) - people who answered so far, picks the form
# $shown (String) - the same number, written out
result-still-open = { $count ->
    [0] This poll is still open. Nobody has answered yet. You will see the result when it closes.
    [one] This poll is still open. { $shown } person has answered. You will see the result when it closes.
   *[other] This poll is still open. { $shown } people have answered. You will see the result when it closes.
}
# The organiser closed a poll.
close-done = The poll is closed.
