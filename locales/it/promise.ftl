### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Come lo mettiamo in pratica nel nostro gruppo: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = Come lo mette in pratica il gruppo “{ $group }”: { $text }
# Where those words are not there in the reader's language.
promise-written-in = Questo non c’è ancora nella tua lingua. È scritto in: { $language }.

## For an organiser

promise-title = Che cosa promette il gruppo “{ $group }”
# An example follows.
promise-how = Sotto ognuno degli { -principles } il tuo gruppo può dire come lo mette in pratica. Chi legge il punto legge anche quel testo. Premi un numero, o scrivi il testo in un solo messaggio:
# An example, which follows “/promise 6”.
promise-example = Ci vediamo dopo la scuola, e possono venire anche i bambini e le bambine.
promise-languages = Per altre lingue, inizia ogni parte in una riga nuova con un nome breve, come [pl].
# Numbers and names of principles follow.
promise-there = È già scritto per:
promise-not-yet = Il tuo gruppo non l’ha ancora scritto per nessuno di questi punti.
# Under one principle.
promise-none = Il tuo gruppo non ha ancora scritto qui come mette in pratica questo punto.
# An example follows.
promise-write = Scrivilo in un solo messaggio, così. Può avere al massimo { $most } caratteri:
promise-saved = Salvato. Da adesso, chi legge questo punto legge anche il testo del tuo gruppo.
# The text follows.
promise-change = Per cambiarlo o aggiungere una lingua, copia questo testo, cambialo e mandalo:
# A button; at most 40 characters.
promise-remove-button = Toglilo
# The text follows.
promise-removed = È stato tolto, e nessuno lo vede più. Se lo rivuoi, copia questo testo e mandalo:
# In the private chat, to who organises several groups.
promise-which = Di quale gruppo si tratta?
promise-no-group = Solo chi organizza il gruppo può scrivere questo, e non conosco nessun gruppo che organizzi. Aggiungimi al tuo gruppo, e scrivi /promise lì.

## What stands in the way

refusal-which-principle = Scrivi un numero da 1 a 8 dopo /promise, per favore. Per vederli tutti e otto, scrivi /principles.
refusal-promise-empty = Non trovo parole nel tuo messaggio. Scrivi come il tuo gruppo mette in pratica questo punto, per favore.
refusal-promise-gone = Questo era già stato tolto.
