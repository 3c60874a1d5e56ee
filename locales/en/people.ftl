### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

# $contact (String) - how to reach the host, in the host's words
privacy-contact = Do you have a question about your data? Ask here: { $contact }.
privacy-basis-consent = The law lets us keep this because you say yes to it with each press. You can change your mind at any time.
privacy-basis-public-task = The law lets us keep this because asking families is part of the host’s public task.
privacy-basis-legitimate-interests = The law lets us keep this because there is a fair reason for it: to hear what families want. It harms nobody.
# A time span, as it stands in the next two messages.
# $count (Number)
# $shown (String)
privacy-days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
# $days (String) - a time span
privacy-keys = { $days } after a poll closes, we destroy its key. Then nobody can find out any more which answer was yours, not even this bot. The totals stay.
# $days (String) - a time span
privacy-left-groups = { $days } after { -brand } leaves a group, we delete what we keep about that group.
privacy-log = What organisers do to polls is written down, so that everyone in the group can read it: /log. Nobody is named there.
privacy-rights = You can see all that we keep about you: write /mydata. You can have it deleted: write /forgetme.
privacy-adults = { -brand } is for adults only. Please use it only if you are 18 or older.

## Commands and help

command-mydata = See all that is kept about you
command-forgetme = Have what is kept about you deleted
# The names after the slashes are typed as they are.
help-family-data =
    /mydata – see all that is kept about you
    /forgetme – have it deleted

## The file with all that is held

mydata-caption = This is all that { -brand } keeps about you. Open the file to read it. It shows what you chose, so keep it to yourself.
mydata-title = All that { -brand } keeps about you
# $day (String)
mydata-made = This file is from { $day }.
mydata-nothing = We keep nothing about you.
mydata-destroyed = The keys of old polls are destroyed. Nobody can find out any more if you answered them, so they are not in this file.
mydata-you-title = About you
# $number (String)
mydata-account = The number of your Telegram account, in locked form: { $number }. It is not your phone number.
# $language (String) - in its own name
mydata-language = The language that you chose, in locked form: { $language }
mydata-chat-open = You have opened a private chat with { -brand }.
mydata-chat-closed = You have closed the private chat with { -brand }.
# $code (String) - a poll's code
mydata-awaited = We wait for a message from you about this poll: { $code }
# $text (String) - what they wrote
mydata-promise = You wrote this for your group, in locked form. We wait for you to choose the group: { $text }
mydata-groups-title = Groups in which you answered
mydata-polls-title = Polls
mydata-day-heading = Day
mydata-event-heading = What you did
mydata-language-heading = Language
mydata-group-heading = Group
mydata-place-heading = Where
# $answer (String)
mydata-cast = Your answer: { $answer }
# $answer (String)
mydata-changed = Your new answer: { $answer }
mydata-withdrawn = You took your answer back
mydata-on-card = Under the poll
mydata-on-ballot = In your own view of the poll
mydata-in-private = In the private chat
# $concern (String) - as the button says it
mydata-concern = You said: { $concern }
# $idea (String)
mydata-idea = Your idea, in locked form: { $idea }
# $day (String)
mydata-idea-settled = You sent an idea on { $day }. The organisers have dealt with it. We do not keep your words with you any more.
mydata-silenced = The organisers take no more ideas from you in this poll.
mydata-follower = You asked for news of this poll.
mydata-opened = You opened this poll a moment ago.
# $language (String) - in its own name
# $day (String)
mydata-translation = You wrote the words of this poll. Language: { $language }. Day: { $day }.
# $language (String) - in its own name
# $day (String)
mydata-recording = You read this poll out loud. Language: { $language }. Day: { $day }.
mydata-sketches-title = Polls that you are writing, in locked form
mydata-letters-title = Messages that wait for you, in locked form

## Being forgotten

forgetme-ask-title = Shall we delete what we keep about you?
forgetme-ask =
    Open polls: we take back your answers and your ideas. We also take back what you said about the question.
    Closed polls: the totals stay. Nobody can find out any more which answer was yours.
    We delete your language, your reminders and your recordings. We also delete polls that you are writing, and messages that wait for you.
forgetme-ask-stays = Words of yours that the group can read already stay. If the organisers take no more ideas from you in an open poll, that stays, too. It ends when the poll closes.
forgetme-ask-again = You can use { -brand } again after that, as anybody can.
forgetme-yes-button = Yes, delete it
forgetme-no-button = No, keep it
forgetme-kept = Nothing is deleted. All stays as it is.
forgetme-done-title = It is done.
forgetme-nothing = There was nothing left to delete.
# $number (String)
forgetme-withdrawn = Answers taken back in open polls: { $number }
# $number (String)
forgetme-untied = Answers in closed polls that nobody can find out any more are yours: { $number }
# $number (String)
forgetme-concerns = What you said about questions, taken back or no longer tied to you: { $number }
# $number (String)
forgetme-ideas = Ideas, taken back or no longer tied to you: { $number }
# $number (String)
forgetme-translations = Translations and recordings, deleted or no longer tied to you: { $number }
# $number (String)
forgetme-reminders = Polls of which you get no more news: { $number }
# $number (String)
forgetme-sketches = Polls that you were writing, deleted: { $number }
# $number (String)
forgetme-letters = Messages that waited for you, deleted: { $number }
forgetme-settings = Your language and your private chat are forgotten.
