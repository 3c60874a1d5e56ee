### Help, the first greeting in private, and privacy.

start-hello = Hello! I am { -brand }.
start-what = I help groups of parents decide together. Your group’s organisers ask a question. You answer with one press, in your own language. Nobody sees what you chose.
start-add = Do you run a group? Add me to it. Then write /help in this chat.
start-add-button = Add { -brand } to a group

help-title = How { -brand } works
help-family-title = For everyone
help-family = When there is a poll in your group, press the number of your answer. To answer in your language, press 🌐. You can change your answer or take it back until the poll closes. Nobody can see what you chose.
# The names after the slashes are typed as they are.
help-family-commands =
    /language – choose your language
    /principles – the { -principles }
    /results and the poll’s code – see a result
    /privacy – what is kept about you
help-organiser-title = For organisers
help-organiser = Write the poll in your group, in one message: the question on the first line, then each answer on its own line. With no answers, people can choose Yes, No or Not sure.
# An example that can be copied. Keep /poll and the lines.
help-example =
    /poll When shall we meet?
    Tuesday evening
    Saturday morning
help-organiser-commands =
    /close – reply with this to a poll to close it
    /export and the poll’s code – get the answers as a file, in this private chat
    /settings – choose your group’s languages

privacy-title = What { -brand } keeps about you
privacy-kept = For each answer we keep what was chosen, the day, the language, the group, the way you answered (in the group or in private), and a random number in place of you. Your name is not kept. In another poll you get another number.
privacy-language = If you choose a language here, we keep your choice in locked form, so that only this bot can read it.
privacy-why = We keep this to count each person once, and to show the result to your group.
privacy-who-sees = Everyone sees the totals when a poll closes. Nobody sees who chose what. Organisers can’t see it, either.
privacy-how-long = It is kept until the host of this bot deletes it.
# $host (String) - the name of who runs the bot, and how to reach them
privacy-host = The host of this bot is: { $host }.
privacy-host-unknown = Ask your group’s organisers who hosts this bot.
