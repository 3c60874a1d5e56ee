### A group's settings, shown to an organiser alone.

# $group (String) - the name of the group
settings-title = Settings for “{ $group }”
settings-which = Which group do you want to set up?
settings-none = I know no group that you organise. Add me to your group, and write /settings there.
# $languages (String) - the group's languages, each in its own name
settings-languages = Languages: { $languages }
# $city (String) - the city whose time the group goes by
settings-zone = Time: as in { $city }
# $from (String) - an hour, such as 21:00
# $to (String) - an hour, such as 08:00
settings-quiet = Quiet hours: { $from } to { $to }
settings-quiet-none = Quiet hours: none
# $share (String) - from how many people on: one of the four labels below
settings-concerns = Trouble with a question is told: { $share }
# Buttons; at most 37 characters each.
settings-languages-button = Languages
settings-zone-button = Time
settings-quiet-button = Quiet hours
settings-concerns-button = Trouble with a question
settings-saved = Saved.
# The parts of the world, as buttons.
zone-where = Where is your group?
zone-africa-button = Africa
zone-america-button = America
zone-asia-button = Asia
zone-australia-button = Australia and the Pacific
zone-europe-button = Europe
zone-city = Which city has the same time as your group?
quiet-ask = In quiet hours, my messages in the group make no sound. When shall I be quiet?
quiet-none-button = No quiet hours
# When the card and a note to organisers tell that people have trouble with a question.
# $fewest (String) - the fewest people that are told of, written out
concerns-ask = People can say that they don’t understand a question, or that it is the wrong one. When many say the same, the poll shows it. I tell the organisers, too. How many of those who answered must say so? It is never fewer than { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Never
concerns-tenth-button = From 1 in 10 people
concerns-quarter-button = From 1 in 4 people
concerns-half-button = From 1 in 2 people
