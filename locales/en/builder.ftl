### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = What do you want to ask? Choose a question that is ready in every language. Or write your own in our private chat. Your group sees nothing before you open the poll.
# A button that opens the private chat.
builder-write-button = Write my own question

## The steps

builder-question = What do you want to ask? Write your question now. Or choose one that is ready in every language:
# $question (String) - the question so far
builder-question-now = Your question now: { $question }
builder-answers = Which answers can people choose? Write each one on its own line. Or choose here:
# A button: goes on with the words that are there.
builder-keep-button = Leave it as it is
# The poll follows, as the group will see it.
builder-preview = This is how your group will see it:
# $groups (String) - the names of the groups in which the poll will be asked
builder-asked-in = It will be asked in: { $groups }
# $languages (String) - languages that the group reads and in which words are missing, each in its own name
builder-lacks = Some words are still missing in: { $languages }. You can write them under “Languages”. Members can help later, too.
builder-open-button = Open it
builder-cancel-button = Cancel
builder-more = What do you want to change?
# Buttons.
builder-change-question-button = The question
builder-change-answers-button = The answers
builder-change-groups-button = The groups
builder-change-kind-button = How people answer
# Whether people can send ideas for other answers.
builder-suggestions-button = Let people suggest other answers
builder-no-suggestions-button = Take no ideas for other answers
builder-kind = How shall people answer?
# Buttons.
builder-one-button = They choose one
builder-several-button = They choose as many as they like
# $most (String) - the most answers that a person can choose: 2 or 3
builder-most-button = They choose up to { $most }
builder-order-button = They put the answers in order
builder-groups = In which groups shall I ask this? Press a group to add it or take it away.
# The sign stands on buttons of languages.
builder-write-sign = ✍ means: words are missing in this language. Press it to write them.
# A button.
# $language (String) - the language of the poll, in its own name
builder-source-button = Written in { $language }
builder-source = Which language did you write the poll in?

## To open it later

# Buttons.
builder-later-button = Open it later
builder-tomorrow-button = Tomorrow at 9:00
# Names builder-open-button.
builder-at-once-button = When I press “Open it”
builder-schedule-button = Open it at that time
builder-later = When shall the poll open?
# $when (String) - a day and a time
builder-opens = It opens: { $when }
builder-scheduled = The poll is ready and will open by itself. Nobody sees it before.
# $question (String) - the poll's question, as it was written
builder-not-opened = I could not open your poll. Either you do not organise the group any more, or I am not in it. The poll is kept. It is this one: { $question }

## A poll that is not open yet

builder-away = The poll is put away, and nobody has seen it. I keep it for 90 days.
builder-back-again-button = Bring it back
# $question (String) - the question so far
builder-unfinished = You have a poll that is not open yet: { $question }
builder-go-on-button = Go on with it
builder-new-button = Write a new poll

## What stands in the way

refusal-sketch-buttons = It is ready. Please press a button under it. To change its words, press “Back”.
refusal-sketch-group = Please choose a group first.
refusal-sketch-gone = Your group has this already, or it is gone. Write /poll to begin a new poll.

## In help and in what is kept about people

# Stands before help-organiser; an example follows that. Keep /poll.
help-builder = Write /poll in your group, and I help you step by step. Nobody sees the poll before you open it. Or write all of it at once:
privacy-builder = If you write a poll step by step, we keep it in locked form until you open it. If you never do, we delete it after 90 days.
