### How this language is named, and how Chorus speaks about languages.
### Choices made for Bulgarian:
### Address: the polite "Вие" with a capital (Вие, Ви, Ваш), as one writes to one person; its verbs are plural and show no gender. Buttons that give
### the bot an order are short imperatives ("Отвори я"), as in other apps; what the reader will do is said as by the reader ("Ще напиша свой въпрос"). No adjective or participle of the singular about the reader ("сигурен"); the
### bot speaks of itself in the present or the aorist ("не можах"), which show no gender. "Agree" is "подкрепям", since "съгласен/съгласна" would show it.
### "Not sure" is "Още не знам" (I don't know yet).
### Non-negotiables: "осемте принципа, от които не отстъпваме" (from which we do not back down); "осемте принципа" alone where room is short.
### Co-production: "съвместна работа" (joint work); "копродукция" would mean a film.
### Poll: "анкета", Telegram's word. It is "отворена" and "затворена". An answer is "отговор"; a reply in Telegram is named by its button, „Отговори“ (Reply).
### Organiser: "организатор", the plural wherever possible; one of them is "някой от организаторите", of women and men alike.
### To put to a vote: "подлагам на гласуване". A recording is "гласов запис" ("запис" alone could be any record). Host: who "поддържа" the bot. In locked form: "под ключ" (under lock), which goes with the key ("ключ") that is destroyed.

## About this language

language-name = български
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = анкета
-organiser = някой от организаторите
-organisers = организатори
-principles = осемте принципа, от които не отстъпваме
-coproduction = съвместна работа
-help-translate = Ще помогна с превода
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = На кой език да Ви пише { -brand }?
language-now = Сега: { $language }.
language-follow-button = Както е в моя Telegram
language-saved = Записано. Вашият език в { -brand } вече е: { $language }.
language-following = Записано. { -brand } ще пише на езика на Вашия Telegram, ако може.
language-draft-note = Тези думи още не са проверени от човек, който говори този език от дете. Някои може да звучат странно. Извинете ни за това.

## Saying what sounds wrong

language-draft-sign = ✎ значи: този език още не е проверен от човек, който го говори от дете.
language-correct-button = Ще кажа какво звучи грешно
language-correct-write = Кои думи звучат грешно или странно на този език: { $language }? Изпратете ми сега едно съобщение. Напишете думите и как бихте ги казали Вие. Може да има най-много { $most } знака. Четат го хората, които поддържат този бот. Те не виждат кой сте.
language-correct-thanks = Благодаря! Хората, които поддържат този бот, ще го прочетат.
refusal-correction-long = Това е твърде дълго. Знаци в него: { $shown }. Може да са най-много { $most }. Можете да го изпратите на части.
refusal-corrections-many = Много такива съобщения чакат да бъдат прочетени. Моля, опитайте пак след няколко дни. Благодаря!

## What is kept of it

privacy-corrections = Ако ни кажете какво звучи грешно, пазим думите Ви под ключ най-много 90 дни. Не пазим кой ги е написал.
mydata-awaited-correction = Чакаме съобщение от Вас за това, което звучи грешно на този език: { $language }.
