### The files of a closed poll, as organisers take them away.

export-caption = Ecco che cosa hanno detto le persone nel sondaggio { $code }. Puoi aprire il file con un programma come Excel. Non ci sono nomi.
export-more = Ti serve un altro tipo di file? Sceglilo qui.
export-choose = Quale sondaggio vuoi? Premi il suo codice, o scrivi /export e il codice.
export-none = Nei tuoi gruppi non c’è ancora nessun sondaggio chiuso.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Riepilogo
sheet-options = Risposte possibili
sheet-answers = Risposte
sheet-reach = Partecipazione
sheet-texts = Testi
sheet-log = Registro

## The columns of sheets

column-number = Numero
column-option = Risposta
column-people = Persone
column-points = Punti
column-share = Percentuale
column-by = Conteggio per
column-language = Lingua
column-day = Giorno
column-group = Gruppo
column-question = Domanda
column-words-by = Parole di
column-checked-by = Controllato da
column-state = Stato
column-since = Dal
column-done = Che cosa è stato fatto

## The summary, one label a line

summary-code = Codice
summary-asked-in = Lingua della domanda
summary-opened = Aperto il
summary-closed = Chiuso il
summary-answered = Persone che hanno risposto
summary-suggested = Suggerimenti
summary-became-options = Diventati una risposta
summary-same = Dicevano lo stesso di una risposta
summary-declined = Non accettati
summary-undecided = Senza decisione
summary-replaces = Sostituisce il sondaggio
summary-replaced-by = Sostituito dal sondaggio
summary-nobody = Nel foglio “Risposte” ogni riga è una persona. Mostra che cosa ha scelto, e nient’altro. Le righe sono ordinate in base alla risposta. Così non si vede chi ha risposto prima.
summary-few = Non mostriamo un numero che riguarda meno di { $fewest } persone. A volte nascondiamo un altro numero, così nessuno può ricavare il primo. I totali li mostriamo sempre.

## Where a text comes from, who checked it, and what became of it

text-organiser = Chi organizza il gruppo
text-member = Una persona del gruppo
text-reader = Una persona che legge questa lingua
text-machine = Una macchina
text-ready = Il bot
text-live = Visibile
text-replaced = Sostituito
text-removed = Tolto
text-recording = (una registrazione)
