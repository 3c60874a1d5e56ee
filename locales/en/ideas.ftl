### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

# $count (Number) - people who sent ideas, picks the form
# $shown (String) - the same number, written out
ideas-people = { $count ->
    [0] Nobody has sent an idea yet.
    [one] { $shown } person has sent ideas.
   *[other] { $shown } people have sent ideas.
}
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = Press 💡 to write your own idea, in any language. Nobody sees that it was you.
# On the ballot, under the person's own ideas.
ideas-ballot-how = Press 💡 to write an idea, in any language. The organisers read all ideas and put some of them to a vote. Only you see this.
ideas-own-none = You have not sent an idea yet.
# The person's ideas follow, a line each.
ideas-own = Your ideas:
# $idea (String) - an idea of the person, as it was written
ideas-own-voted = Put to a vote: { $idea }
# Buttons; at most 37 characters each.
ideas-button = Write my idea
ideas-take-back-button = Take back my ideas
ideas-taken-back = Your ideas are taken back. Ideas that people vote on already stay.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = This poll is still open.
# On the result; the ideas follow, a line each.
# $code (String) - the code of the poll that asks about these ideas
# $shown (String) - how many ideas
ideas-voted = Put to a vote in poll { $code }: { $shown }

## To who has an idea, in private

# $most (String) - the most characters
ideas-write = What is your idea? Write it to me in one message, in any language. Keep it short: { $most } characters at most.
ideas-thanks = Thank you! Your idea is in. If it is put to a vote, I will tell you in our private chat.
# Follows the person's ideas. It may be one or more of them.
# $code (String) - the code of the poll
ideas-heard = The group can vote on this now. The code of that poll is { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 37 characters.
ideas-list-button = All ideas
ideas-list-how = Press a number to mark an idea for a vote. Press it again to take the mark away. With 2 to 12 marks, you can make a poll. Nobody learns whose ideas they are.
ideas-list-none = There is no idea here to choose from now.
# A button; at most 37 characters.
# $shown (String) - how many ideas are marked
ideas-vote-button = Make a poll of these: { $shown }
# A button: people answer in their own words; at most 37 characters.
builder-ideas-button = They write their own ideas

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = With #ideas, people answer in their own words. Please write the question alone, with no answers.
# $most (String) - the fewest answers of a poll
refusal-ideas-few = Please mark { $most } ideas or more first.
# $most (String) - the most answers of a poll
refusal-ideas-many = You have marked { $most } ideas. A poll can’t have more. Please take a mark away first.
refusal-ideas-gone = Some of these ideas were taken back, or people vote on them already. Please choose from the list of ideas again.
# The name after the slash is typed as it is.
refusal-export-open = There is no file for this poll: people wrote their own ideas. To see them, write /results and the poll’s code to me.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = To ask for ideas, write #ideas on a line of its own and no answers. People write to me in their own words. Press 🌐, then “More”, to read the ideas and put the best ones to a vote.
privacy-ideas = If a poll asks for your own ideas, we keep them, and who you are, in locked form. Organisers read the ideas. They do not learn whose they are. If people vote on your idea, everyone can read it, and we delete who you are. You can take your ideas back before that.
