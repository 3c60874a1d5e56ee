### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Come lo mettiamo in pratica nel nostro gruppo: { $text }
promise-in-group = Come lo mette in pratica il gruppo “{ $group }”: { $text }
promise-written-in = Questo non c’è ancora nella tua lingua. È scritto in: { $language }.

## For an organiser

promise-title = Che cosa promette il gruppo “{ $group }”
promise-how = Sotto ognuno degli { -principles } il tuo gruppo può dire come lo mette in pratica. Chi legge il punto legge anche quel testo. Premi un numero, o scrivi il testo in un solo messaggio:
promise-example = Ci vediamo dopo la scuola, e possono venire anche i bambini e le bambine.
promise-languages = Per altre lingue, inizia ogni parte in una riga nuova con un nome breve, come [pl].
promise-there = È già scritto per:
promise-not-yet = Il tuo gruppo non l’ha ancora scritto per nessuno di questi punti.
promise-none = Il tuo gruppo non ha ancora scritto qui come mette in pratica questo punto.
promise-write = Scrivilo in un solo messaggio, così. Può avere al massimo { $most } caratteri:
promise-saved = Salvato. Da adesso, chi legge questo punto legge anche il testo del tuo gruppo.
promise-change = Per cambiarlo o aggiungere una lingua, copia questo testo, cambialo e mandalo:
promise-remove-button = Toglilo
promise-removed = È stato tolto, e nessuno lo vede più. Se lo rivuoi, copia questo testo e mandalo:
promise-which = Di quale gruppo si tratta?
promise-no-group = Solo chi organizza il gruppo può scrivere questo, e non conosco nessun gruppo che organizzi. Aggiungimi al tuo gruppo, e scrivi /promise lì.

## What stands in the way

refusal-which-principle = Scrivi un numero da 1 a 8 dopo /promise, per favore. Per vederli tutti e otto, scrivi /principles.
refusal-promise-empty = Non trovo parole nel tuo messaggio. Scrivi come il tuo gruppo mette in pratica questo punto, per favore.
refusal-promise-gone = Questo era già stato tolto.
