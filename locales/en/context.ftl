### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

# $text (String) - an organiser's own words
context-deciding = What is decided: { $text }
# $text (String) - an organiser's own words
context-who = Who decides: { $text }
# $text (String) - an organiser's own words
context-when = By when: { $text }
# $text (String) - an organiser's own words
context-fixed = What can’t change: { $text }
# On the card, where there is such a line.
context-more = Press 🌐 to read more about this question.

## An organiser writes the lines in private

# A button; at most 37 characters.
context-button = Say what it is about
context-ask = What is this question about?
# $language (String) - the language that the poll was written in, in its own name
context-write = It helps families to know more. Send me one message now, in { $language }. Write only the lines you want.
# An example to copy follows. The four words stand at the beginning of its lines.
# $deciding (String) - the word #deciding
# $who (String) - the word #who
# $when (String) - the word #when
# $fixed (String) - the word #fixed
context-marks =
    { $deciding }: what is decided
    { $who }: who decides
    { $when }: by when
    { $fixed }: what can’t change
context-saved = Saved. Families read it when they press 🌐 under the poll.
# In the editor, after editor-write.
context-editor = Keep the word after # at the start of a line as it is, and translate what follows.
# $deciding (String) - the word #deciding
# $who (String) - the word #who
# $when (String) - the word #when
# $fixed (String) - the word #fixed
refusal-context-unreadable = Please begin each line with { $deciding }, { $who }, { $when } or { $fixed }.
# $mark (String) - the word at the start of the line, such as #who
# $shown (String) - how many characters it has
# $most (String) - the limit
refusal-context-long = The line after { $mark } is too long. It has { $shown } characters, and { $most } is the most.
