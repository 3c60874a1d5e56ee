### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = How this works
command-language = Choose your language
command-principles = The { -principles } of { -coproduction }
command-poll = Ask the group a question
command-close = Close a poll and show the result
command-results = Show the result of a poll
command-export = Get the answers as a file
command-suggest = Suggest another answer to a poll
command-decide = Tell the group what was decided
command-decisions = See what was decided
command-promise = Say how your group keeps to the { -principles }
command-log = See what was done to polls
command-report = Get a report on what people said
command-settings = Set up this group
command-privacy = What is kept about you

# What people see before they start the bot: at most 512 characters.
bot-description = { -brand } asks parent groups quick questions before anything is decided. Everyone reads and answers in their own language. Nobody sees what you chose.
# The short form, in the bot's profile: at most 120 characters.
bot-short-description = Quick polls for parent groups. Everyone answers in their own language.
