### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Che cosa vuoi chiedere? Scegli una domanda già pronta in tutte le lingue. Oppure scrivi la tua nella nostra chat privata. Il gruppo non vede niente prima che il sondaggio si apra.
builder-write-button = Scrivo io la domanda

## The steps

builder-question = Che cosa vuoi chiedere? Scrivi adesso la tua domanda. Oppure scegline una già pronta in tutte le lingue:
builder-question-now = La tua domanda, per ora: { $question }
builder-answers = Quali risposte si possono scegliere? Scrivine una per riga. Oppure scegli qui:
builder-keep-button = Lascia com’è
builder-preview = Il gruppo vedrà il sondaggio così:
builder-asked-in = Gruppi in cui si aprirà: { $groups }
builder-lacks = Mancano ancora dei testi in queste lingue: { $languages }. Puoi scriverli in “Lingue”. Anche le persone del gruppo possono aiutare, più tardi.
builder-open-button = Apri
builder-cancel-button = Annulla
builder-more = Che cosa vuoi cambiare?
builder-change-question-button = La domanda
builder-change-answers-button = Le risposte
builder-change-groups-button = I gruppi
builder-change-kind-button = Il modo di rispondere
builder-suggestions-button = Permetti di suggerire altre risposte
builder-no-suggestions-button = Non ricevere suggerimenti di risposte
builder-kind = Come rispondono le persone?
builder-one-button = Scelgono una risposta
builder-several-button = Scelgono quante risposte vogliono
builder-most-button = Scelgono fino a { $most }
builder-order-button = Mettono in ordine le risposte
builder-groups = In quali gruppi faccio questa domanda? Premi un gruppo per aggiungerlo o toglierlo.
builder-write-sign = Il segno ✍ vuol dire: in questa lingua mancano dei testi. Premi la lingua per scriverli.
builder-source-button = Scritto in { $language }
builder-source = In quale lingua hai scritto il sondaggio?

## To open it later

builder-later-button = Apri più tardi
builder-tomorrow-button = Domani alle 9:00
builder-at-once-button = Quando premo “Apri”
builder-schedule-button = Apri a quell’ora
builder-later = Quando si apre il sondaggio?
builder-opens = Si apre: { $when }
builder-scheduled = Il sondaggio è pronto e si aprirà da solo. Prima non lo vede nessuno.
builder-not-opened = Non ho potuto aprire il tuo sondaggio. O non organizzi più il gruppo, o io non ne faccio parte. Conservo il sondaggio. È questo: { $question }

## A poll that is not open yet

builder-away = Ho messo da parte il sondaggio, e non l’ha visto nessuno. Lo conservo per 90 giorni.
builder-back-again-button = Riprendi
builder-unfinished = Hai un sondaggio che non è ancora aperto: { $question }
builder-go-on-button = Continua
builder-new-button = Scrivi un nuovo sondaggio

## What stands in the way

refusal-sketch-buttons = È tutto pronto. Premi un pulsante sotto il testo, per favore. Per cambiare le parole, premi “Indietro”.
refusal-sketch-group = Prima scegli un gruppo, per favore.
refusal-sketch-gone = Il gruppo ha già questo sondaggio, oppure il sondaggio non c’è più. Scrivi /poll per iniziarne un altro.

## In help and in what is kept about people

help-builder = Scrivi /poll nel tuo gruppo e ti aiuto passo per passo. Nessuno vede il sondaggio prima che tu lo apra. Oppure scrivi tutto in una volta:
privacy-builder = Se scrivi un sondaggio passo per passo, lo conserviamo sotto chiave finché non lo apri. Se non lo apri mai, lo cancelliamo dopo 90 giorni.
