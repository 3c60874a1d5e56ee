### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Può farlo solo chi organizza questo gruppo: le persone che lo amministrano su Telegram. Se hai un’idea per una domanda, parlane con una di loro, per favore.
refusal-group-only = Questo funziona nel tuo gruppo. Scrivilo lì, per favore.
refusal-no-such-poll = Qui non c’è nessun sondaggio con questo codice. Il codice è alla fine del messaggio del sondaggio.
refusal-which-poll = Quale sondaggio? Usa “Rispondi” sul messaggio del sondaggio, o scrivi il suo codice dopo il comando.
refusal-poll-closed = Questo sondaggio è chiuso. Le risposte non possono più cambiare.
refusal-concern-closed = Questo sondaggio è chiuso, e non si conta più niente. Se hai un problema con la domanda, parlane con chi organizza il gruppo, per favore.
refusal-already-closed = Questo sondaggio è già chiuso.
refusal-poll-open = Questo sondaggio è ancora aperto. Prima chiudilo, poi chiedi il file. Finché è aperto, il file potrebbe mostrare chi ha risposto e quando.
refusal-not-member = Solo le persone del gruppo del sondaggio possono vedere questo.
refusal-link-expired = Questo link non vale più, o era per un’altra persona. Premi 🌐 sotto il sondaggio nel tuo gruppo, per favore.
refusal-button-outdated = Questo pulsante non funziona più. Usa un messaggio più nuovo, per favore.
refusal-unknown-command = Non conosco questo comando. Scrivi /help per vedere che cosa so fare.
refusal-unknown-language = Non conosco la lingua “{ $tag }”. Usa un nome breve come en, pl o ur, per favore.
refusal-language-twice = Ci sono due testi nella stessa lingua: { $language }. Togline uno, per favore.
refusal-options-differ = Risposte in { $language }: { $found }. Nel sondaggio: { $shown }. Scrivi le stesse risposte nello stesso ordine, una per riga, per favore.
refusal-options-ready = Ho già le risposte di questo sondaggio in { $language }. Scrivi solo la domanda, per favore.
refusal-words-fixed = Questo sondaggio è chiuso. Le sue parole restano come sono.
refusal-voice-long =
    { $minutes ->
        [one] Questa registrazione è troppo lunga. Può durare fino a { $shown } minuto. Fanne una più breve, per favore.
       *[other] Questa registrazione è troppo lunga. Può durare fino a { $shown } minuti. Fanne una più breve, per favore.
    }
refusal-voice-nowhere = Per aggiungere una registrazione a un sondaggio, premi 🌐 sotto il sondaggio nel tuo gruppo. Poi premi “{ -help-translate }”.
refusal-own-words = Questo l’hai mandato tu, quindi deve controllarlo un’altra persona. Grazie!
refusal-not-checker = Questo lo deve controllare chi organizza il gruppo. Grazie dell’aiuto!
refusal-enough-waiting = In questa lingua c’è già abbastanza da controllare. Riprova dopo il controllo, per favore.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Scrivi la domanda nella prima riga, poi una risposta per riga. Per altre lingue, inizia ogni parte con un nome breve, come [pl].
refusal-question-empty = Il sondaggio non ha ancora una domanda.
refusal-question-long =
    { $count ->
        [one] La domanda ha { $shown } carattere. Può averne al massimo { $most }.
       *[other] La domanda ha { $shown } caratteri. Può averne al massimo { $most }.
    }
refusal-option-empty = La risposta { $number } è vuota. Scrivi qualcosa, o toglila, per favore.
refusal-option-long = La risposta { $number } è troppo lunga. Ha { $shown } caratteri, e il massimo è { $most }.
refusal-option-twice = Le risposte { $first } e { $second } sono uguali. Cambiane o togline una, per favore.
refusal-options-few = Un sondaggio ha bisogno di almeno 2 risposte. Se non ne scrivi nessuna, le persone possono scegliere Sì, No o Non so.
refusal-options-many = Hai scritto { $shown } risposte. Un sondaggio può averne al massimo { $most }.
refusal-your-text = Non si è perso niente. Ecco il tuo testo, così puoi copiarlo e riprovare:

## When something went wrong on our side

sorry-failed = Scusa, qui qualcosa è andato storto. Non hai sbagliato niente. Riprova tra un minuto, per favore.
private-waiting = Ho qualcosa da dirti in privato. Premi il pulsante per leggerlo nella nostra chat privata.
private-open-button = Apri la nostra chat privata
