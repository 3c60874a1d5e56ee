### How this language is named, and how Chorus speaks about languages.

## About this language

# The language's own name for itself, as its readers write it.
language-name = English
# Who has checked this language: source, draft, or the name of the native speaker who reviewed it.
language-review = source

## Glossary: the words to use, and no others

-brand = Chorus
-poll = poll
-organiser = organiser
-organisers = organisers
-principles = eight non-negotiables
-coproduction = co-production
# The name of a button, as texts speak of it.
-help-translate = Help translate
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Which language should { -brand } use with you?
# $language (String) - the language now in use, in its own name
language-now = Now: { $language }.
# A button: forget the choice and follow the language of the Telegram app.
language-follow-button = Same as my Telegram
# $language (String) - the language chosen, in its own name
language-saved = Saved. { -brand } will speak { $language } with you.
language-following = Saved. { -brand } will use the language of your Telegram app, if it can.
# Shown after a language that no native speaker has checked was chosen.
language-draft-note = No native speaker has checked these words yet. Some may sound odd. Sorry about that.

## Saying what sounds wrong

# Under the list of languages, where drafts have this sign.
language-draft-sign = ✎ means: no native speaker has checked this language yet.
# A button; at most 37 characters.
language-correct-button = Tell us what sounds wrong
# $language (String) - the language, in its own name
# $most (String) - the most characters
language-correct-write = Which words sound wrong or odd in { $language }? Send me one message now. Write the words, and how you would say them. It can have { $most } characters at most. The people who run this bot read it. They do not see who you are.
language-correct-thanks = Thank you! The people who run this bot will read it.
# $shown (String) - how many characters it has
# $most (String) - the limit
refusal-correction-long = This is too long. It has { $shown } characters, and { $most } is the most. You can send it in parts.
refusal-corrections-many = Many such messages wait to be read. Please try again in a few days. Thank you!

## What is kept of it

privacy-corrections = If you tell us what sounds wrong, we keep your words in locked form for 90 days at most. We do not keep who wrote them.
# $language (String) - in its own name
mydata-awaited-correction = We wait for a message from you about what sounds wrong in { $language }.
