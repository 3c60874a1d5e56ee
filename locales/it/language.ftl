### How this language is named, and how Chorus speaks about languages.
### Form of address: "tu", as Telegram has it in Italian and as Italian guides to plain language want it; "Lei" would be an office speaking, "voi" is not modern. "Only you see this" is "Questo lo vedi solo tu".
### "Non-negotiable": "punto fermo", what everybody says of a thing that one does not give up. "Principi non negoziabili" was not taken: in Italy that is a slogan of church politics. One of the eight is "un punto".
### "Co-production": "progettare insieme" (a verb: "gli otto punti fermi per progettare insieme"); "coproduzione" is about films, "coprogettazione" is a word of offices.
### "Poll": "sondaggio", Telegram's word. It "si apre" and "si chiude". Its answer is "risposta"; a reply to a message is always told as: usa “Rispondi”, Telegram's own button. A button is "pulsante", and one "preme".
### "Organiser": "chi organizza il gruppo", with a verb in the singular, for one and for several; "organizzatore" names a man. Readers never stand with a participle that agrees ("hai risposto", not "sei …"). "Tutto il gruppo", "ogni persona", "le persone", "genitori" in place of "tutti".
### "Host": "chi gestisce questo bot". "In locked form": "sotto chiave", so that destroying the key ("chiave") makes sense. "Keep": "conservare"; "save": "salvare". "Check": "controllare". "Log": "registro"; its mark is "codice di controllo", since "segno" is the mark on ideas. A suggestion that was not taken up "non è stata accettata". "Put to a vote": "mettere ai voti". "Characters": "caratteri". To look again at a decision: "vedere com’è andata" ("rivedere" would be to change it). A group "mette in pratica" a "punto" (not "fa"). Time as a setting is "fuso orario" ("ora" is also "now", "orario" a timetable). What can be chosen is "risposta" as well (the sheet: "Risposte possibili").
### "Not sure": "Non so". "No", "Africa", "America", "Asia" are the same words as in English. Quotation marks “ ”.

## About this language

language-name = italiano
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = sondaggio
-organiser = persona che organizza il gruppo
-organisers = persone che organizzano il gruppo
-principles = otto punti fermi
-coproduction = progettare insieme
-help-translate = Aiuta a tradurre
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = In quale lingua vuoi che { -brand } ti scriva?
language-now = Adesso: { $language }.
language-follow-button = La stessa del mio Telegram
language-saved = Salvato. { -brand } ti scriverà in questa lingua: { $language }.
language-following = Salvato. { -brand } userà la lingua del tuo Telegram, se può.
language-draft-note = Nessuna persona di madrelingua italiana ha ancora controllato questi testi. Qualcosa può suonare strano. Ci scusiamo.

## Saying what sounds wrong

language-draft-sign = Il segno ✎ vuol dire: nessuna persona di madrelingua ha ancora controllato questa lingua.
language-correct-button = Di’ che cosa suona male
language-correct-write = Quali parole sono sbagliate o suonano strane in { $language }? Mandami adesso un solo messaggio. Scrivi le parole, e come le diresti tu. Può avere al massimo { $most } caratteri. Lo legge chi gestisce questo bot, e non vede chi sei.
language-correct-thanks = Grazie! Lo leggerà chi gestisce questo bot.
refusal-correction-long = È troppo lungo. Ha { $shown } caratteri, e il massimo è { $most }. Puoi mandarlo in più parti.
refusal-corrections-many = Ci sono molti messaggi come questo ancora da leggere. Riprova tra qualche giorno, per favore. Grazie!

## What is kept of it

privacy-corrections = Se ci dici che cosa suona male, conserviamo le tue parole sotto chiave, al massimo per 90 giorni. Non conserviamo chi le ha scritte.
mydata-awaited-correction = Aspettiamo un tuo messaggio su che cosa suona male in { $language }.
