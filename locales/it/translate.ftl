### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Il tuo sondaggio: { $question }
gap-ask =
    { $count ->
        [one] Il tuo gruppo legge anche un’altra lingua: { $languages }. Il sondaggio non c’è ancora in quella lingua.
       *[other] Il tuo gruppo legge anche altre lingue: { $languages }. Il sondaggio non c’è ancora in quelle lingue.
    }
gap-what = Vuoi aprire il sondaggio adesso, o prima tradurlo? Puoi aggiungere lingue anche più tardi.
gap-open-button = Apri adesso
gap-translate-button = Prima traduci
gap-machine-button = Fai tradurre a una macchina
gap-opened = Il sondaggio è aperto. Adesso è nel tuo gruppo.
gap-opened-before = Questo sondaggio è già aperto.
gap-machine-working = La macchina è al lavoro. Può volerci un minuto. Ti mostrerò qui le parole.
gap-machine-failed = La macchina non è riuscita a tradurre il sondaggio in questo momento. L’ho aperto senza traduzioni. Puoi ancora aggiungere lingue.

## The editor: the list of languages

editor-title = Testi in altre lingue
editor-how = Premi una lingua per leggere, scrivere o controllare i suoi testi.
editor-signs =
    ✅ fatto
    🤖 fatto da una macchina, non ancora controllato
    👀 da controllare
    ➕ mancano dei testi
editor-done-button = Fatto
editor-done = Grazie dell’aiuto!

## The editor: one language

editor-language = Testi in { $language }
editor-source = In { $language } dice:
editor-now = Adesso dice:
editor-waiting = Da controllare:
editor-waiting-voice = C’è una registrazione da controllare.
editor-write = Per scrivere i testi o cambiarli, mandami adesso un solo messaggio. Metti la domanda nella prima riga, poi una risposta per riga, nello stesso ordine.
editor-write-question = Per scrivere la domanda o cambiarla, mandami adesso un solo messaggio.
editor-answers-there = Le risposte ci sono già.
editor-record =
    { $minutes ->
        [one] Puoi anche mandare un messaggio vocale e leggere il sondaggio ad alta voce. Può durare fino a { $shown } minuto.
       *[other] Puoi anche mandare un messaggio vocale e leggere il sondaggio ad alta voce. Può durare fino a { $shown } minuti.
    }
editor-right-button = Va bene così
editor-remove-button = Togli
editor-all-button = Tutte le lingue
editor-saved = Salvato. Adesso tutto il gruppo può vederlo o ascoltarlo.
editor-thanks = Grazie! Prima lo controllerà chi organizza il gruppo, o un’altra persona che legge questa lingua. Poi tutto il gruppo potrà vederlo o ascoltarlo.
editor-thanks-organisers = Grazie! Prima lo controllerà chi organizza il gruppo. Poi tutto il gruppo potrà vederlo o ascoltarlo.
editor-checked = Grazie! Adesso tutto il gruppo può vederlo o ascoltarlo.
editor-removed = È stato tolto.

## Notes to organisers, in private

notice-waiting = Qualcuno in “{ $group }” ha tradotto un sondaggio. Lingua: { $language }. Controlla la traduzione, per favore, così tutto il gruppo può vederla.
notice-check-button = Controlla
notice-language = In “{ $group }”, { $fewest } persone o più hanno risposto in { $language }. Questa lingua non è ancora nella lista del gruppo. Puoi aggiungerla: scrivi /settings nel gruppo.
notice-concerns = In “{ $group }”, alcune persone hanno un problema con questa domanda: { $question }
notice-concerns-what = Può aiutare chiedere con altre parole. Allora questo sondaggio si chiude, e il nuovo prende il suo posto. Nessuno può vedere chi ha detto che cosa.
