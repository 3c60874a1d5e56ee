### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

# $text (String) - the organisers' own words
promise-here = How we do this in our group: { $text }
# In the private chat and on paper, where the group has to be named.
# $group (String) - the name of the group
# $text (String) - the organisers' own words
promise-in-group = How “{ $group }” does this: { $text }
# Where those words are not there in the reader's language.
# $language (String) - the language that they are in, in its own name
promise-written-in = This is not in your language yet. It is written in: { $language }.

## For an organiser

# $group (String) - the name of the group
promise-title = What “{ $group }” promises
# An example follows.
promise-how = Under each of the { -principles }, your group can say how it does this. Everyone reads it with the principle. Press a number, or write it in one message:
# An example, which follows “/promise 6”.
promise-example = We meet after school, and children can come too.
promise-languages = For more languages, begin each part on a new line with a short name such as [pl].
# Numbers and names of principles follow.
promise-there = It is there already for:
promise-not-yet = Your group has not written it for any of them yet.
# Under one principle.
promise-none = Your group has not written here yet how it does this.
# An example follows.
# $most (String) - the most characters
promise-write = Write it in one message, like this. It can have { $most } characters at most:
promise-saved = Saved. From now on, everyone reads it with this principle.
# The text follows.
promise-change = To change it or to add a language, copy this, change it and send it:
# A button; at most 37 characters.
promise-remove-button = Take it away
# The text follows.
promise-removed = It is taken away, and nobody sees it any more. If you want it back, copy this and send it:
# In the private chat, to who organises several groups.
promise-which = Which group do you mean?
promise-no-group = Only organisers can write this, and I know no group that you organise. Add me to your group, and write /promise there.

## What stands in the way

refusal-which-principle = Please write a number from 1 to 8 after /promise. To see all eight, write /principles.
refusal-promise-empty = I can’t read any words here. Please write how your group does this.
refusal-promise-gone = This was taken away already.
