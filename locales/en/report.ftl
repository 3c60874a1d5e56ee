### The report: what a group did in a period, for organisers to give to those who pay.

report-which = For which group do you want the report?
report-none = I know no group that you organise. Write /report in your group.
# $group (String) - the name of the group
report-span = The report on “{ $group }” shows what you asked, what people said and what came of it. Which time do you want?
report-quarter-button = The last three months
report-year-button = The last twelve months
report-all-button = All of it
# In the group, above a button that leads to the private chat.
report-in-private = I send the report in our private chat.
# Sent with two files: a page to read and print, and a workbook.
report-caption = Here is the report: a page to read and print, and a workbook with the same numbers. It names nobody.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Polls
sheet-languages = Languages
sheet-suggestions = Suggestions
sheet-barriers = What people need

## The page

# $group (String) - the name of the group
report-title = What families in “{ $group }” said, and what came of it
# $from (String) - a day
# $until (String) - a day
report-period = From { $from } to { $until }
# $until (String) - a day
report-period-all = Up to { $until }
report-numbers = In numbers
report-polls = Polls that are closed
report-still-open = Polls that are still open
report-answers = Answers in all
report-most-people = People in the poll with the most answers
report-decisions = Decisions
report-shaped = Decisions shaped by polls
report-days = Days from the first question to the decision
# $fewest (String) - a number of days, written out
# $most (String) - a number of days, written out
report-days-between = { $fewest } to { $most }
report-asked = What was asked
report-came = What was decided
report-no-polls = No poll was closed in this time.
report-no-decisions = Nothing was decided in this time.
report-languages = The languages of people who answered
report-most-in-one-poll = Most people in one poll
report-no-languages = No language had enough people in one poll to be shown.
report-suggestions = What people suggested
report-no-suggestions = Nobody suggested anything in this time.
report-put-to-vote = Put to a vote
report-reasons = Reasons that organisers gave
report-barriers = What people need to take part
report-no-barriers = No poll asked what people need to take part.
report-not-done = What was not done, and why
report-none-not-done = No decision named a thing that will not be done.
report-happened = Did it happen?
report-behind = Shaped by
report-unshaped = No poll stands behind this decision.
# At the end of the page.
report-note-people = One person may have answered in more than one poll. Each poll is secret, so we can’t see if two answers come from the same person. This report can’t say how many people took part in all.
report-note-groups = A poll that was asked in several groups is counted with all its answers.
