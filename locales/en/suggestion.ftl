### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

# On the card, under how to read it in one's own language. 💡 is the button.
card-suggest = 💡 Do you have an idea for another answer? Press 💡.
# $shown (String) - how many ideas came so far
suggestion-came = Ideas from the group: { $shown }.
# $shown (String) - how many of them became an answer
suggestion-became = Became an answer: { $shown }.
# $answers (String) - the numbers of the answers that are new, such as 4, 5
suggestion-new = New: answer { $answers }.
# The words are those of who had the idea, and nobody has translated them yet.
# $language (String) - the language, in its own name
# $answers (String) - the numbers of these answers
suggestion-foreign = Written in { $language }: answer { $answers }.
# $answers (String) - the numbers of the answers that were there already
# $shown (String) - how many ideas said the same as one of them
suggestion-same = Said the same as answer { $answers }: { $shown }.
# $shown (String) - how many ideas
suggestion-undecided = Not decided before the poll closed: { $shown }.
# $shown (String) - how many ideas
suggestion-declined = Not taken up: { $shown }.
# The organisers' own words follow, a line each.
suggestion-reasons = This is why:

## Writing one, in private

# On a ballot; at most 37 characters.
suggestion-button = I have another idea
# $most (String) - the most characters
suggestion-write = What else could be an answer? Write it to me in one message, in any language. Keep it short: { $most } characters at most.
suggestion-secret = Nobody sees that it was you.
suggestion-nothing-button = Cancel
suggestion-nothing = All right. Nothing was sent.
# Said in the group, to one person alone; a button that opens the private chat follows.
suggestion-in-private = Please write your idea to me in our private chat.
suggestion-thanks = Thank you! The organisers will look at your idea. I will tell you in our private chat what comes of it.

## To who had the idea, in private: what came of it

# $idea (String) - the idea, as it was written
heard-idea = Your idea: { $idea }
# $answer (String) - the number of the answer
heard-accepted = It is an answer now. Its number is { $answer }.
# $answer (String) - the number and the words of the answer
heard-same = It says the same as this answer: { $answer }
# The organisers' own words follow.
heard-declined = The organisers have not taken it up. They say why:
heard-silenced = It was set aside. The organisers take no more ideas from you for this poll. You can still talk to them, and you can still answer.
heard-late = The poll closed before the organisers could decide.
heard-thanks = Thank you for thinking about it with us!

## To organisers, in private

# $group (String) - the name of the group
notice-suggestion = Someone in “{ $group }” has an idea for another answer to this poll:
# Above the idea itself.
# $language (String) - the language of who had it, in its own name
suggestion-language = The idea is below. Language: { $language }.
# Buttons; at most 37 characters each.
suggestion-accept-button = Make it an answer
suggestion-same-button = It is the same as an answer
suggestion-decline-button = Do not take it up
suggestion-silence-button = No more from this person
suggestion-silence-sure-button = Yes, no more
# On an organiser's ballot.
suggestion-waiting-button = Ideas to decide on
suggestion-same-which = Which answer says the same?
# $most (String) - the most characters
suggestion-reason-write = Why not? Write the reason in one message, { $most } characters at most. The person gets it in your words. Everyone can read it when the poll closes.
suggestion-silence-ask = Shall this poll take no more ideas from this person? Their ideas that wait are set aside. Nobody learns who it is. They can still answer.
suggestion-decided = Saved. The person will hear of it.
suggestion-none-waits = No idea is waiting now.

## Every "no": what happened, and what to do

refusal-suggestion-closed = This poll is closed, so no more ideas can come in. Please tell an organiser about yours.
refusal-suggestions-off = This poll takes no ideas for other answers. Please tell an organiser about yours.
refusal-suggestions-silenced = The organisers take no more ideas from you for this poll. You can still talk to them, and you can still answer.
# $most (String) - how many ideas one person may send
refusal-suggestions-many = You have sent { $most } ideas for this poll. That is the most. Thank you! If you have more, please tell an organiser.
# $most (String) - how many ideas of one person may wait
refusal-suggestions-waiting = The organisers have { $most } ideas from you to look at. Please send your next one when they have decided.
refusal-suggestion-empty = I can’t see any words in this. Please write your idea in a few words.
# $most (String) - the most characters
# $shown (String) - how many characters it has
refusal-suggestion-long = This is too long for an answer. It has { $shown } characters, and { $most } is the most. Please make it shorter.
# $answer (String) - the number of the answer
refusal-suggestion-known = This is in the poll already. It is answer { $answer }.
refusal-suggestion-twice = This idea has come in already. The organisers will look at it.
refusal-words-only = Please send me words. I can’t take a picture, a sticker or a recording here.
refusal-suggestion-decided = This idea was decided on already.
refusal-suggestion-late = This poll is closed, so its ideas can’t be decided on any more.
# $most (String) - the most answers of a poll
refusal-options-full = This poll has { $most } answers, and that is the most. Is the idea the same as one of them? If not, please say that you can’t take it up.

## Help and privacy

# The name after the slash is typed as it is.
help-family-suggest = Do you have an idea for another answer? Press 💡 and write it to me. Or reply to the poll in the group, or write /suggest and the poll’s code to me. The organisers decide, and you hear what came of it.
privacy-suggestion = If you send an idea for an answer, we keep your words and who you are in locked form until the organisers decide. They do not learn who you are. Then we delete both, and keep a random number in place of you. An idea that becomes an answer can be read by everyone.
