### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Premi il numero di ogni risposta che scegli. Puoi sceglierne quante vuoi. Premi di nuovo un numero per toglierlo. Nessuno può vedere che cosa scegli.
card-several-most = Premi il numero di ogni risposta che scegli. Puoi sceglierne fino a { $most }. Premi di nuovo un numero per toglierlo. Nessuno può vedere che cosa scegli.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Metti in ordine le risposte: premi prima la migliore, poi la seconda, e così via. Puoi fermarti quando vuoi. Per ritirarne una, premi 🌐. Nessuno può vedere che cosa scegli.

## The ballot, seen by one person

ballot-several = Scegline quante vuoi. Premi di nuovo una risposta per toglierla. Questo lo vedi solo tu.
ballot-several-most = Scegline fino a { $most }. Premi di nuovo una risposta per toglierla. Questo lo vedi solo tu.
ballot-order-how = Premi prima la migliore, poi la seconda, e così via. Puoi fermarti quando vuoi. Questo lo vedi solo tu.
ballot-order = Il tuo ordine: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Ritira l’ultima

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Salvato. Il tuo ordine adesso è: { $options }
# An answer was pressed that is in the order already.
press-order-same = Non è cambiato niente. Il tuo ordine è: { $options }
refusal-most-chosen = Puoi sceglierne al massimo { $most }. Prima togline una, per favore.

## The result

result-several = Si poteva scegliere più di una risposta. Perciò la somma delle percentuali può superare il 100%.
# How points are counted; the number of points is also the number of answers.
result-order = Punti per un primo posto: { $most }. Ogni posto dopo riceve un punto in meno. Ciò che si lascia fuori non riceve punti.
result-points =
    { $count ->
        [one] { $shown } punto
       *[other] { $shown } punti
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = { $place }º posto
# The same where other answers have as many points.
result-place-shared = a pari merito, { $place }º posto
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Tutto insieme: { $agree } dalla parte di “D’accordo”, { $middle } nel mezzo, { $disagree } dalla parte di “Non d’accordo”.
# Follows result-picture where answers were put in order.
result-picture-points = I numeri accanto alle barre sono punti.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Per far scegliere più di una risposta, scrivi #several in una riga a parte. Con #several 3 se ne possono scegliere fino a 3. Con #order le persone mettono in ordine le risposte.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Non riesco a leggere la riga con #several. Scrivi solo #several, o con un numero, così, per favore: #several 3
