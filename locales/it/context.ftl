### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Che cosa si decide: { $text }
context-who = Chi decide: { $text }
context-when = Entro quando: { $text }
context-fixed = Che cosa non può cambiare: { $text }
context-more = Premi 🌐 per leggere di più su questa domanda.

## An organiser writes the lines in private

context-button = Spiega di che cosa si tratta
context-ask = Di che cosa parla questa domanda?
context-write = Sapere di più aiuta le famiglie. Mandami adesso un solo messaggio, in questa lingua: { $language }. Scrivi solo le righe che vuoi.
context-marks =
    { $deciding }: che cosa si decide
    { $who }: chi decide
    { $when }: entro quando
    { $fixed }: che cosa non può cambiare
context-saved = Salvato. Le famiglie lo leggono quando premono 🌐 sotto il sondaggio.
context-editor = Lascia com’è la parola dopo # all’inizio di ogni riga, e traduci il resto.
refusal-context-unreadable = Inizia ogni riga con { $deciding }, { $who }, { $when } o { $fixed }, per favore.
refusal-context-long = La riga dopo { $mark } è troppo lunga. Ha { $shown } caratteri, e il massimo è { $most }.
