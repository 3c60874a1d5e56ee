### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

# $question (String) - the poll's question, as it was written
gap-question = Your poll: { $question }
# $count (Number) - how many languages the poll lacks, picks the form
# $languages (String) - those languages, each in its own name
gap-ask = { $count ->
    [one] Your group reads one more language: { $languages }. The poll is not in it yet.
   *[other] Your group reads more languages: { $languages }. The poll is not in them yet.
}
gap-what = Open the poll now, or translate it first? You can add languages later, too.
# Buttons; at most 37 characters each.
gap-open-button = Open it now
gap-translate-button = Translate it first
gap-machine-button = Let a machine translate
# Answers to presses on these buttons.
gap-opened = The poll is open. It is in your group now.
gap-opened-before = This poll is open already.
gap-machine-working = The machine is at work. This can take a minute. I will show you the words here.
# The machine did not answer; said to the organiser alone.
gap-machine-failed = The machine could not translate the poll just now. I opened the poll without it. You can still add languages.

## The editor: the list of languages

editor-title = Words in other languages
editor-how = Press a language to read, write or check its words.
# The signs stand on the buttons of the languages.
editor-signs =
    ✅ done
    🤖 by a machine, not checked yet
    👀 waiting to be checked
    ➕ words are missing
editor-done-button = Done
editor-done = Thank you for your help!

## The editor: one language

# $language (String) - the language, in its own name
editor-language = Words in { $language }
# $language (String) - the language that the poll was written in, in its own name
editor-source = In { $language } it says:
editor-now = Now it says:
editor-waiting = Waiting to be checked:
editor-waiting-voice = A recording is waiting to be checked.
editor-write = To write the words or change them, send me one message now. Put the question on the first line, then each answer on its own line, in the same order.
# In place of editor-write, where Chorus itself has the answers in every language, or people answer in their own words.
editor-write-question = To write the question or change it, send me one message now.
# Follows editor-write-question, unless people answer in their own words.
editor-answers-there = The answers are there already.
# $minutes (Number) - the most minutes, picks the form
# $shown (String) - the same number, written out
editor-record = { $minutes ->
    [one] You can also send a voice message and read the poll out loud. It can last up to { $shown } minute.
   *[other] You can also send a voice message and read the poll out loud. It can last up to { $shown } minutes.
}
# Buttons.
editor-right-button = This is right
editor-remove-button = Take it away
editor-all-button = All languages
# What was sent is in the poll at once: an organiser sent it.
editor-saved = Saved. Everyone can see or hear it now.
# What was sent by a member waits.
editor-thanks = Thank you! An organiser, or someone else who reads this language, will check it first. Then everyone can see or hear it.
editor-thanks-organisers = Thank you! An organiser will check it first. Then everyone can see or hear it.
# Answers to presses on the buttons.
editor-checked = Thank you! Everyone can see or hear it now.
editor-removed = It is taken away.

## Notes to organisers, in private

# $group (String) - the name of the group
# $language (String) - the language, in its own name
notice-waiting = Someone in “{ $group }” has put a poll into { $language }. Please check it, so that everyone can see it.
notice-check-button = Check it
# $group (String) - the name of the group
# $fewest (String) - the fewest people that are told of, written out
# $language (String) - the language, in its own name
notice-language = In “{ $group }”, { $fewest } people or more have answered in { $language }. This language is not on the group’s list yet. You can add it: write /settings in the group.
# $group (String) - the name of the group
# $question (String) - the poll’s question, as it was written
notice-concerns = In “{ $group }”, some people have trouble with this question: { $question }
# Follows how many people have which trouble.
notice-concerns-what = It may help to ask in other words. Then this poll closes, and the new one takes its place. Nobody can see who said what.
