### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Nessuno ha ancora mandato idee.
        [one] { $shown } persona ha mandato idee.
       *[other] { $shown } persone hanno mandato idee.
    }
ideas-card-how = Premi 💡 per scrivere la tua idea, in qualsiasi lingua. Nessuno vede di chi è.
ideas-ballot-how = Premi 💡 per scrivere un’idea, in qualsiasi lingua. Chi organizza il gruppo legge tutte le idee e ne mette ai voti alcune. Questo lo vedi solo tu.
ideas-own-none = Non hai ancora mandato nessuna idea.
ideas-own = Le tue idee:
ideas-own-voted = Messa ai voti: { $idea }
ideas-button = Scrivo la mia idea
ideas-take-back-button = Ritira le mie idee
ideas-taken-back = Le tue idee sono state ritirate. Quelle che si stanno già votando restano.
ideas-still-open = Questo sondaggio è ancora aperto.
ideas-voted = Idee messe ai voti nel sondaggio { $code }: { $shown }

## To who has an idea, in private

ideas-write = Qual è la tua idea? Scrivimela in un solo messaggio, in qualsiasi lingua. Bastano poche parole: al massimo { $most } caratteri.
ideas-thanks = Grazie! La tua idea è arrivata. Se viene messa ai voti, te lo dico nella nostra chat privata.
ideas-heard = Adesso il gruppo può votare su questo. Il codice di quel sondaggio è { $code }.

## To organisers, in private

ideas-list-button = Tutte le idee
ideas-list-how = Premi un numero per segnare un’idea da mettere ai voti. Premilo di nuovo per togliere il segno. Se segni da 2 a 12 idee, puoi fare un sondaggio. Nessuno viene a sapere di chi sono le idee.
ideas-list-none = Adesso qui non ci sono idee da scegliere.
ideas-vote-button = Fai un sondaggio con queste: { $shown }
builder-ideas-button = Scrivono le loro idee

## Every "no": what happened, and what to do

refusal-open-with-options = Con #ideas le persone rispondono con parole loro. Scrivi solo la domanda, senza risposte, per favore.
refusal-ideas-few = Prima segna { $most } idee o più, per favore.
refusal-ideas-many = Hai segnato { $most } idee. Un sondaggio non può averne di più. Prima togli un segno, per favore.
refusal-ideas-gone = Alcune di queste idee sono state ritirate, o si stanno già votando. Scegli di nuovo dalla lista delle idee, per favore.
refusal-export-open = Per questo sondaggio non c’è un file: le persone hanno scritto le loro idee. Per vederle, scrivimi /results e il codice del sondaggio.

## Help and privacy

help-organiser-ideas = Per chiedere idee, scrivi #ideas in una riga a parte, senza risposte. Le persone mi scrivono con parole loro. Premi 🌐, poi “Altro”, per leggere le idee e mettere ai voti le migliori.
privacy-ideas = Se un sondaggio chiede le tue idee, le conserviamo sotto chiave, e anche di chi sono. Chi organizza il gruppo legge le idee, ma non viene a sapere di chi sono. Se la tua idea viene messa ai voti, tutto il gruppo può leggerla, e cancelliamo di chi era. Prima di allora puoi ritirare le tue idee.
