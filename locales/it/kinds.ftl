### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Premi il numero di ogni risposta che scegli. Puoi sceglierne quante vuoi. Premi di nuovo un numero per toglierlo. Nessuno può vedere che cosa scegli.
card-several-most = Premi il numero di ogni risposta che scegli. Puoi sceglierne fino a { $most }. Premi di nuovo un numero per toglierlo. Nessuno può vedere che cosa scegli.
card-order = Metti in ordine le risposte: premi prima la migliore, poi la seconda, e così via. Puoi fermarti quando vuoi. Per ritirarne una, premi 🌐. Nessuno può vedere che cosa scegli.

## The ballot, seen by one person

ballot-several = Scegline quante vuoi. Premi di nuovo una risposta per toglierla. Questo lo vedi solo tu.
ballot-several-most = Scegline fino a { $most }. Premi di nuovo una risposta per toglierla. Questo lo vedi solo tu.
ballot-order-how = Premi prima la migliore, poi la seconda, e così via. Puoi fermarti quando vuoi. Questo lo vedi solo tu.
ballot-order = Il tuo ordine: { $options }
ballot-undo-button = Ritira l’ultima

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Salvato. Il tuo ordine adesso è: { $options }
press-order-same = Non è cambiato niente. Il tuo ordine è: { $options }
refusal-most-chosen = Puoi sceglierne al massimo { $most }. Prima togline una, per favore.

## The result

result-several = Si poteva scegliere più di una risposta. Perciò la somma delle percentuali può superare il 100%.
result-order = Punti per un primo posto: { $most }. Ogni posto dopo riceve un punto in meno. Ciò che si lascia fuori non riceve punti.
result-points =
    { $count ->
        [one] { $shown } punto
       *[other] { $shown } punti
    }
result-place = { $place }º posto
result-place-shared = a pari merito, { $place }º posto
result-spread = Tutto insieme: { $agree } dalla parte di “D’accordo”, { $middle } nel mezzo, { $disagree } dalla parte di “Non d’accordo”.
result-picture-points = I numeri accanto alle barre sono punti.

## For organisers

help-organiser-kinds = Per far scegliere più di una risposta, scrivi #several in una riga a parte. Con #several 3 se ne possono scegliere fino a 3. Con #order le persone mettono in ordine le risposte.
refusal-most-unreadable = Non riesco a leggere la riga con #several. Scrivi solo #several, o con un numero, così, per favore: #several 3
