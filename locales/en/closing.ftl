### When a poll closes by itself: chosen by an organiser, in private.

# $when (String) - a day and a time, as readers of this language write them: "Friday, 27 November 2026 at 20:00"
card-closes = Closes: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = There is still time to answer. The poll is in the message above.
closing-ask = When shall the poll close?
# $when (String) - a day and a time
closing-now = Now it closes: { $when }
closing-open-end = Now it stays open until you close it.
# Buttons; at most 37 characters each. Evenings are at 20:00.
closing-evening-button = This evening
closing-tomorrow-button = Tomorrow evening
closing-days-button = In three days
closing-week-button = In a week
closing-other-button = Another time
closing-never-button = When I close it
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = When it closes
# Answers to presses on these buttons; at most 200 characters with a long $when.
# $when (String) - a day and a time
closing-set = Saved. The poll closes: { $when }
closing-unset = Saved. The poll stays open until you close it.
# $example (String) - a day and a time as a computer reads them: 2026-11-27 20:00
# $city (String) - the city whose time the group goes by
closing-write = Send me the day and the time, like this: { $example }. It is the time in this city: { $city }.
# $example (String) - a day and a time as a computer reads them
refusal-time-unreadable = I can’t read this time. Please write the day and the time like this: { $example }
refusal-time-past = This time is over. Please choose a later one.
refusal-time-far = This is too far away. A poll can stay open for a year at most.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = A poll can close by itself. Write the day and the time on the last line, in this form:
