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
