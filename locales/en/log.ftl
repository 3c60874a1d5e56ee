### The log: what was done to the polls of a group, for its members to read.

log-title = What was done to the polls of this group
log-none = Nothing was done here yet.
# Before what was done, in a list of many polls.
# $code (String) - the poll's code
log-poll = Poll { $code }:
# At the end of the list.
log-how = Each result ends with a mark. Keep it, and you can prove that nobody changed this list up to there: ask the host of this bot to check it.
# Below a result or a decision.
# $mark (String) - a number and letters to copy, such as 12-3f9a-01bc-77de-4410-a2b3
log-mark = Mark in the /log: { $mark }
log-older-button = Older
log-newer-button = Newer

## What was done

log-opened = it was opened.
# $code (String) - the code of the poll whose place it takes
log-opened-again = it was opened. It takes the place of { $code }.
# $code (String) - the code of the poll that took its place
log-reworded = it was asked again in other words, as { $code }.
# $when (String) - a day and a time
log-extended = its end was set to { $when }.
log-extended-open = it ends when an organiser closes it.
# $language (String) - the language, in its own name
log-translated = new words or a recording in { $language }.
# $language (String) - the language, in its own name
log-translation-removed = what it said in { $language } was taken away.
# $number (String) - the option's number
log-option-added = a suggestion became answer { $number }.
# $people (String) - how many people answered, written out
log-closed = it was closed. People who answered: { $people }.
log-result-posted = the result was posted.
# $codes (String) - the codes of polls
log-decided = a decision, made after { $codes }.
log-decided-without = a decision that names no poll.
# $outcome (String) - "Yes", "Only a part of it" or "No", as on the buttons
log-outcome = did it happen? { $outcome }
# $form (String) - the kind of file: XLSX, CSV or JSON
log-exported = an organiser took the answers away in a file ({ $form }).
log-deleted = it was deleted.
log-key-destroyed = the key was destroyed. Nobody can find out any more who answered what.
log-moved = The group became a supergroup. Its polls came along.
log-erased = what stood here was deleted.
log-unreadable = I can’t read what was done.
