### Help, the first greeting in private, and privacy.

start-hello = Hello! I am { -brand }.
start-what = I help groups of parents decide together. Your group’s organisers ask a question. You answer with one press, in your own language. Nobody sees what you chose.
start-add = Do you run a group? Add me to it. Then write /help in this chat.
start-add-button = Add { -brand } to a group

help-title = How { -brand } works
help-family-title = For everyone
help-family = When there is a poll in your group, press the number of your answer. To read it in your language, press 🌐. You can change your answer or take it back until the poll closes. Nobody can see what you chose.
help-family-translate = Is the poll not in your language yet? Press 🌐, then “{ -help-translate }”. You can write the words, or read them out loud in a voice message. Then others can listen: they press 🔊.
help-family-concern = Don’t you understand the question, or is it the wrong one? Press 🌐, then “More”, and say so. Nobody can see that it was you.
# The names after the slashes are typed as they are.
help-family-commands =
    /language – choose your language
    /principles – the { -principles }
    /results and the poll’s code – see a result
    /decisions – see what was decided
    /log – see what was done to the polls of this group
    /privacy – what is kept about you
help-organiser-title = For organisers
help-organiser = Write the poll in your group, in one message: the question on the first line, then each answer on its own line. With no answers, people can choose Yes, No or Not sure.
# An example that can be copied. Keep /poll and the lines.
help-example =
    /poll When shall we meet?
    Tuesday evening
    Saturday morning
help-organiser-ready = Some answers are there in every language. Write #days, #times or #agree in place of your answers.
help-organiser-languages = You can write the poll in more than one language:
# An example that can be copied: the same poll in this language and another one. Keep /poll, the lines and the square brackets.
help-example-languages =
    /poll [en] Shall we meet in the library?
    Yes, please
    Somewhere else
    {"["}pl] Czy spotkamy się w bibliotece?
    Tak, chętnie
    W innym miejscu
help-organiser-commands =
    /close – reply with this to a poll to close it
    /decide – reply with this to a result, and tell the group what was decided
    /export and the poll’s code – get the answers as a file, in this private chat
    /promise and the number of a principle – say how your group does it
    /report – get a report on what was asked, said and decided, to print or to send on
    /settings – set up your group: languages, time, quiet hours

privacy-title = What { -brand } keeps about you
privacy-kept = For each answer we keep what was chosen, the day, the language and the group. We also keep if you answered in the group or in private. We do not keep your name. A random number stands in its place. In another poll you get another number.
privacy-language = If you choose a language here, we keep your choice in locked form, so that only this bot can read it.
privacy-translate = If you help to translate a poll, we keep your words or your recording, and a random number in place of you. We keep them in locked form until they are checked. A recording stays in locked form. When words are checked, everyone in the group can read them.
privacy-concern = If you say that you have trouble with a question, we keep what you said about it, and a random number in place of you. It is not the number of your answer. If you take it back, we delete it.
privacy-why = We keep this to count each person once, and to show the result to your group.
privacy-who-sees = Everyone sees the totals when a poll closes. Nobody sees who chose what. Organisers can’t see it, either.
# $host (String) - the name of who runs the bot, and how to reach them
privacy-host = The host of this bot is: { $host }.
privacy-host-unknown = Ask your group’s organisers who hosts this bot.
