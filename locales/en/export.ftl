### The files of a closed poll, as organisers take them away.

# Sent with the workbook.
# $code (String) - the poll's code
export-caption = Here is what people said in poll { $code }. You can open the file in a spreadsheet program. It names nobody.
# Above buttons for the other forms: CSV, JSON.
export-more = Do you need another kind of file? Choose it here.
export-choose = Which poll do you want? Press its code, or write /export and the code.
export-none = There is no closed poll in your groups yet.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Summary
sheet-options = Options
sheet-answers = Answers
sheet-reach = Reach
sheet-texts = Texts
sheet-log = Log

## The columns of sheets

column-number = Number
column-option = Answer
column-people = People
column-points = Points
column-share = Share
# Above “Language”, “Day” or “Group”: what the people in the row are counted by.
column-by = Counted by
column-language = Language
column-day = Day
column-group = Group
column-question = Question
# Whose words they are.
column-words-by = Words by
column-checked-by = Checked by
# Shown, replaced or removed.
column-state = Now
column-since = Since
column-done = What was done

## The summary, one label a line

summary-code = Code
# The language that the poll was written in follows.
summary-asked-in = Language of the question
summary-opened = Opened
summary-closed = Closed
summary-answered = People who answered
summary-suggested = Suggestions
summary-became-options = Became an answer
summary-same = Said the same as an answer
summary-declined = Did not become an answer
summary-undecided = Not decided
# The code of an older poll stands beside it.
summary-replaces = Asks this poll again
summary-replaced-by = Asked again as
summary-nobody = On the sheet “Answers” each row is one person. It shows what they chose, and nothing else. The rows are sorted by what was chosen, so they do not show who answered first.
# $fewest (String) - the fewest people that are told of, written out
summary-few = We leave out a number that stands for fewer than { $fewest } people. At times we leave out one more, so that nobody can work out the first. We always show the totals.

## Where a text comes from, who checked it, and what became of it

text-organiser = An organiser
text-member = Someone in the group
text-reader = Someone who reads it
text-machine = A machine
text-ready = The bot
text-live = Shown
text-replaced = Replaced
text-removed = Removed
# In place of words.
text-recording = (a recording)
