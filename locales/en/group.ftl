### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Hello! I am { -brand }.
# The two lines that say what Chorus does.
welcome-ask = I ask families quick questions before anything is decided.
welcome-each = Each family reads and answers in its own language. Answers are secret.
# Buttons under the welcome; keep each short.
welcome-principles-button = The { -principles }
welcome-languages-button = This group’s languages
welcome-help-button = Help

## The group's languages

languages-title = Which languages does this group read?
languages-how = Press a language to add it or take it away. The first one you pick comes first.
# $languages (String) - the group's languages in order, each in its own name
languages-now = Now: { $languages }.
languages-done-button = Done
languages-done = Saved. You can change this at any time with /settings.
# The organiser tried to take away the last language.
languages-keep-one = A group needs at least one language. Add another one first.

# Who may check a translation that a member wrote: the one or the other stands in the message.
languages-check-readers = Words that a member has translated go live when an organiser has checked them, or another person who reads the language.
languages-check-organisers = Words that a member has translated go live when an organiser has checked them.
# A button that changes from the one to the other.
languages-check-button = Change who checks
