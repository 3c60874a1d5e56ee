### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Ecco che cosa è stato deciso:
decided-written-in = Questo non c’è ancora nella tua lingua. È scritto in: { $language }.
decided-asked = Abbiamo chiesto al gruppo (sondaggio { $code }): { $question }
decided-without = Questa decisione non viene dalle famiglie: prima non c’è stato nessun sondaggio.
context-cannot = Che cosa non possiamo fare, e perché: { $text }
context-responsible = Responsabile: { $text }
decided-review = Quando vediamo com’è andata: { $when }
decided-done = È stato fatto? Sì.
decided-partly = È stato fatto? Solo in parte.
decided-not = È stato fatto? No.
decided-code = Codice: { $code }
decided-looked = Chi organizza il gruppo ha guardato com’è andata con la decisione qui sopra.
result-decided = Che cosa è stato deciso: guarda { $code }, o scrivi /decisions.

## An organiser writes it, step by step

decide-choose = Di’ al gruppo che cosa è stato deciso. Lo scriviamo insieme nella nostra chat privata. Il gruppo non vede niente prima che tu lo pubblichi.
decide-write-button = Scrivi
decide-what = Che cosa si farà? Scrivilo adesso, con frasi brevi.
decide-now = La tua decisione, per ora: { $decision }
decide-cannot = Che cosa non si può fare, e perché? Scrivilo adesso. Le famiglie si fidano di più se lo dici.
decide-responsible = Chi è responsabile? Scrivi chi è, così le famiglie possono chiedere.
decide-nothing-button = Lascia fuori questa parte
decide-review = Quando vuoi vedere com’è andata? Quel giorno ti chiedo se è stato fatto, e lo dico al gruppo. Premi un pulsante, o scrivi il giorno così: { $example }
decide-month-button = Tra un mese
decide-months-button = Tra { $months } mesi
decide-never-button = Non serve vedere com’è andata
decide-cites = Quali sondaggi hanno portato a questa decisione? Premi un sondaggio per aggiungerlo o toglierlo.
decide-no-polls = Nei tuoi gruppi non c’è ancora nessun sondaggio chiuso.
decide-post-button = Pubblica
decide-cites-button = I sondaggi da cui nasce
decide-what-button = Che cosa faremo
decide-cannot-button = Che cosa non possiamo fare
decide-responsible-button = Chi è responsabile
decide-review-button = Quando vediamo com’è andata
decide-posted-in = Sarà pubblicata in: { $groups }
decide-groups = In quali gruppi la pubblico? Premi un gruppo per aggiungerlo o toglierlo.
decide-source = In quale lingua l’hai scritta?
decide-away = Ho messo da parte la decisione, e non l’ha vista nessuno. La conservo per 90 giorni.
decide-unfinished = Hai una decisione che non è ancora pubblicata: { $decision }
decide-posted = Pubblicata. Adesso è nel tuo gruppo. Puoi aiutare con altre lingue?
decide-editor = Per scriverla in questa lingua, o cambiare le parole, mandami adesso un solo messaggio.

## On the day: to each organiser alone

review-ask = Volevi vedere com’è andata con questa decisione nel gruppo “{ $group }”: { $decision }
review-how = È stato fatto? Dirò al gruppo la tua risposta.
review-done-button = Sì
review-partly-button = Solo in parte
review-not-button = No
review-later-button = Chiedimelo ancora tra una settimana
review-put-off = Te lo chiederò ancora tra una settimana.
review-more = Che cos’altro deve sapere il gruppo?
review-write = Mandami adesso una riga, con al massimo { $most } caratteri. Il gruppo la legge con le tue parole.
review-nothing-button = Nient’altro
review-told = Grazie! L’ho detto al gruppo.

## What a group has decided, for any member

decisions-title = Che cosa è stato deciso in questo gruppo
decisions-none = Qui non è stato ancora deciso niente.
decisions-how = Per leggere una decisione intera, scrivi /results e il suo codice.

## What stands in the way

refusal-day-unreadable = Non riesco a leggere questo giorno. Scrivilo così, per favore: { $example }
refusal-review-done = Il gruppo sa già come è andata. Grazie!
refusal-day-far = Questo giorno è troppo lontano. Scegli un giorno nei prossimi 12 mesi, per favore.
refusal-is-decision = Questa è una decisione, non un sondaggio. Perciò qui non funziona.
refusal-cited-open = Il sondaggio { $code } è ancora aperto. Prima chiudilo. Poi puoi dire che cosa è stato deciso.
refusal-cited-many = Una decisione può indicare al massimo { $most } sondaggi. Prima togline uno, per favore.
refusal-decide-anonymous = Scrivi questo a nome tuo, per favore, e non a nome del gruppo. Così posso aiutarti nella nostra chat privata.
refusal-decision-empty = Non trovo parole nel tuo messaggio. Scrivi che cosa si farà, per favore.
refusal-decision-long = È troppo lungo. Ha { $shown } caratteri, e il massimo è { $most }.
