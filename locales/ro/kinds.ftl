### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Apăsați pe numărul fiecărui răspuns pe care îl alegeți. Puteți alege oricâte. Apăsați din nou pe un număr ca să scoateți răspunsul. Nimeni nu poate vedea ce alegeți.
card-several-most = Apăsați pe numărul fiecărui răspuns pe care îl alegeți. Puteți alege cel mult { $most } răspunsuri. Apăsați din nou pe un număr ca să scoateți răspunsul. Nimeni nu poate vedea ce alegeți.
card-order = Puneți răspunsurile în ordine: apăsați întâi pe cel mai bun, apoi pe următorul și așa mai departe. Vă puteți opri când doriți. Ca să luați unul înapoi, apăsați pe 🌐. Nimeni nu poate vedea ce alegeți.

## The ballot, seen by one person

ballot-several = Alegeți oricâte răspunsuri. Apăsați din nou pe unul ca să îl scoateți. Numai dumneavoastră vedeți acest mesaj.
ballot-several-most = Alegeți cel mult { $most } răspunsuri. Apăsați din nou pe unul ca să îl scoateți. Numai dumneavoastră vedeți acest mesaj.
ballot-order-how = Apăsați întâi pe cel mai bun răspuns, apoi pe următorul și așa mai departe. Vă puteți opri când doriți. Numai dumneavoastră vedeți acest mesaj.
ballot-order = Ordinea dumneavoastră: { $options }
ballot-undo-button = Scoateți ultimul

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = S-a salvat. Ordinea dumneavoastră este acum: { $options }
press-order-same = Nu s-a schimbat nimic. Ordinea dumneavoastră este: { $options }
refusal-most-chosen = Puteți alege cel mult { $most } răspunsuri. Vă rugăm să scoateți mai întâi unul.

## The result

result-several = Se puteau alege mai multe răspunsuri. De aceea, toate procentele la un loc pot depăși 100 %.
result-order = Puncte pentru primul loc: { $most }. Fiecare loc următor primește cu un punct mai puțin. Răspunsurile lăsate deoparte nu primesc puncte.
result-points =
    { $count ->
        [one] { $shown } punct
        [few] { $shown } puncte
       *[other] { $shown } de puncte
    }
result-place = locul { $place }
result-place-shared = locul { $place }, la egalitate
result-spread = Puse împreună: { $agree } de partea „de acord”, { $middle } la mijloc, { $disagree } de partea „nu sunt de acord”.
result-picture-points = Numerele de lângă bare sunt puncte.

## For organisers

help-organiser-kinds = Ca să se poată alege mai multe răspunsuri, scrieți #several pe un rând separat. Cu #several 3 se pot alege cel mult 3. Cu #order, răspunsurile se pun în ordine.
refusal-most-unreadable = Nu înțeleg rândul cu #several. Vă rugăm să scrieți doar #several sau să adăugați un număr, așa: #several 3
