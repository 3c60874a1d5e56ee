### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Only organisers of this group can do this. They are the group’s admins in Telegram. If you have an idea for a question, please tell one of them.
refusal-group-only = This works in your group. Please write it there.
refusal-no-such-poll = There is no poll with this code here. The code is at the end of the poll’s message.
refusal-which-poll = Which poll? Reply to the poll’s message, or write its code after the command.
refusal-poll-closed = This poll is closed, so answers can’t change any more.
# The press of a concern after the close.
refusal-concern-closed = This poll is closed, so nothing more is counted. If you have trouble with the question, please tell an organiser.
refusal-already-closed = This poll is already closed.
refusal-poll-open = This poll is still open. Close it first, then get the file. While a poll is open, a file could show who answered when.
refusal-not-member = Only people in the poll’s group can see this.
refusal-link-expired = This link has run out, or it was made for someone else. Please press 🌐 under the poll in your group.
refusal-button-outdated = This button does not work any more. Please use a newer message.
refusal-unknown-command = I don’t know this one. Write /help to see what I can do.
# $tag (String) - what was written between the square brackets
refusal-unknown-language = I don’t know the language “{ $tag }”. Please use a short name such as en, pl or ur.
# $language (String) - the language, in its own name
refusal-language-twice = There are words in { $language } twice. Please take one of them out.
# $language (String) - the language, in its own name
# $shown (String) - how many answers the poll has
# $found (String) - how many answers were written in this language
refusal-options-differ = Number of answers in { $language }: { $found }. In the poll: { $shown }. Please write the same answers in the same order, each on its own line.
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
# $language (String) - the language, in its own name
refusal-options-ready = I have the answers to this poll in { $language } already. Please write the question alone.
# The poll is closed.
refusal-words-fixed = This poll is closed, so its words stay as they are.
# $minutes (Number) - the most minutes, picks the form
# $shown (String) - the same number, written out
refusal-voice-long = { $minutes ->
    [one] This recording is too long. It can last up to { $shown } minute. Please make a shorter one.
   *[other] This recording is too long. It can last up to { $shown } minutes. Please make a shorter one.
}
refusal-voice-nowhere = To add a recording to a poll, press 🌐 under the poll in your group. Then press “{ -help-translate }”.
refusal-own-words = You sent this yourself, so someone else has to check it. Thank you!
refusal-not-checker = An organiser of your group has to check this. Thank you for your help!
refusal-enough-waiting = Enough is waiting to be checked in this language. Please try again when it is checked.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Write the question on the first line, then each answer on its own line. For more languages, begin each part with a short name such as [pl].
refusal-question-empty = The poll has no question yet.
# $count (Number) - how many characters the question has, picks the form
# $shown (String) - the same number, written out
# $most (String) - the limit
refusal-question-long = { $count ->
    [one] The question has { $shown } character. It can have { $most } at most.
   *[other] The question has { $shown } characters. It can have { $most } at most.
}
# $number (String) - the number of the answer
refusal-option-empty = Answer { $number } is empty. Please write something there, or take it out.
# $number (String) - the number of the answer
# $shown (String) - how many characters it has
# $most (String) - the limit
refusal-option-long = Answer { $number } is too long. It has { $shown } characters, and { $most } is the most.
# $first (String) - the number of one answer
# $second (String) - the number of the other one, which says the same
refusal-option-twice = Answers { $first } and { $second } are the same. Please change one, or take it out.
refusal-options-few = A poll needs at least 2 answers. Write none at all, and people can choose Yes, No or Not sure.
# $shown (String) - how many answers were written
# $most (String) - the limit
refusal-options-many = You wrote { $shown } answers. A poll can have { $most } at most.
refusal-your-text = Nothing is lost. Here is your text, so that you can copy it and try again:

## When something went wrong on our side

sorry-failed = Sorry, something went wrong here. Nothing you did is wrong. Please try again in a minute.
# An answer to a command given in the group that waits in the private chat.
private-waiting = I have something to tell you alone. Press the button to read it in our private chat.
private-open-button = Open our private chat
