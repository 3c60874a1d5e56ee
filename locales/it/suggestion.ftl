### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Hai un’idea per un’altra risposta? Premi 💡.
suggestion-came = Idee dal gruppo: { $shown }.
suggestion-became = Diventate una risposta: { $shown }.
suggestion-new = Nuova: risposta { $answers }.
suggestion-foreign = Scritta in { $language }: risposta { $answers }.
suggestion-same = Dicevano lo stesso della risposta { $answers }: { $shown }.
suggestion-undecided = Senza decisione alla chiusura del sondaggio: { $shown }.
suggestion-declined = Non accettate: { $shown }.
suggestion-reasons = Ecco perché:

## Writing one, in private

suggestion-button = Ho un’altra idea
suggestion-write = Quale altra risposta ci potrebbe essere? Scrivimela in un solo messaggio, in qualsiasi lingua. Bastano poche parole: al massimo { $most } caratteri.
suggestion-secret = Nessuno vede di chi è l’idea.
suggestion-nothing-button = Annulla
suggestion-nothing = Va bene. Non è stato mandato niente.
suggestion-in-private = Scrivimi la tua idea nella nostra chat privata, per favore.
suggestion-thanks = Grazie! Chi organizza il gruppo guarderà la tua idea. Ti dirò nella nostra chat privata come è andata.

## To who had the idea, in private: what came of it

heard-idea = La tua idea: { $idea }
heard-accepted = Adesso è una risposta. Il suo numero è { $answer }.
heard-same = Dice lo stesso di questa risposta: { $answer }
heard-declined = Chi organizza il gruppo non l’ha accettata. Ecco perché:
heard-silenced = È stata messa da parte. Chi organizza il gruppo non riceve più idee da te in questo sondaggio. Puoi ancora parlare con chi organizza il gruppo, e puoi ancora rispondere.
heard-late = Il sondaggio si è chiuso prima che si potesse decidere.
heard-thanks = Grazie per averci pensato insieme a noi!

## To organisers, in private

notice-suggestion = Qualcuno in “{ $group }” ha un’idea per un’altra risposta a questo sondaggio:
suggestion-language = L’idea è qui sotto. Lingua: { $language }.
suggestion-accept-button = Falla diventare una risposta
suggestion-same-button = È uguale a una risposta
suggestion-decline-button = Non accettarla
suggestion-silence-button = Niente più idee da questa persona
suggestion-silence-sure-button = Sì, niente più idee
suggestion-waiting-button = Idee su cui decidere
suggestion-same-which = Quale risposta dice lo stesso?
suggestion-reason-write = Perché no? Scrivi la ragione in un solo messaggio, con al massimo { $most } caratteri. La persona la legge con le tue parole. Tutto il gruppo può leggerla quando il sondaggio si chiude.
suggestion-silence-ask = Questo sondaggio non deve più ricevere idee da questa persona? Le sue idee in attesa vengono messe da parte. Nessuno viene a sapere chi è. La persona può ancora rispondere.
suggestion-decided = Salvato. Lo farò sapere alla persona.
suggestion-none-waits = Adesso non c’è nessuna idea in attesa.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Questo sondaggio è chiuso, e non riceve più idee. Parla della tua con chi organizza il gruppo, per favore.
refusal-suggestions-off = Questo sondaggio non riceve idee per altre risposte. Parla della tua con chi organizza il gruppo, per favore.
refusal-suggestions-silenced = Chi organizza il gruppo non riceve più idee da te in questo sondaggio. Puoi ancora parlare con chi organizza il gruppo, e puoi ancora rispondere.
refusal-suggestions-many = Hai mandato { $most } idee per questo sondaggio. È il massimo. Grazie! Se ne hai altre, parlane con chi organizza il gruppo, per favore.
refusal-suggestions-waiting = Chi organizza il gruppo ha ancora { $most } tue idee da guardare. Manda la prossima quando avrà deciso, per favore.
refusal-suggestion-empty = Qui non vedo parole. Scrivi la tua idea in poche parole, per favore.
refusal-suggestion-long = È troppo lungo per una risposta. Ha { $shown } caratteri, e il massimo è { $most }. Accorcialo, per favore.
refusal-suggestion-known = Questo è già nel sondaggio. È la risposta { $answer }.
refusal-suggestion-twice = Questa idea è già arrivata. Chi organizza il gruppo la guarderà.
refusal-words-only = Mandami un messaggio scritto, per favore. Qui non posso ricevere immagini, sticker o registrazioni.
refusal-suggestion-decided = Su questa idea è già stato deciso.
refusal-suggestion-late = Questo sondaggio è chiuso, e non si può più decidere sulle sue idee.
refusal-options-full = Questo sondaggio ha { $most } risposte, ed è il massimo. L’idea è uguale a una di queste? Se non lo è, di’ che non si può accettare, per favore.

## Help and privacy

help-family-suggest = Hai un’idea per un’altra risposta? Premi 💡 e scrivimela. Oppure usa “Rispondi” sul messaggio del sondaggio, nel gruppo. Oppure scrivimi /suggest e il codice del sondaggio. Chi organizza il gruppo decide, e poi ti dico come è andata.
privacy-suggestion = Se mandi un’idea per una risposta, conserviamo sotto chiave le tue parole e di chi sono, finché non si decide. Chi organizza il gruppo non viene a sapere di chi sono. Poi cancelliamo le due cose, e al posto del tuo nome resta un numero a caso. Un’idea che diventa una risposta può leggerla tutto il gruppo.
