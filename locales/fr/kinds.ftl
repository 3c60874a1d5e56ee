### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Appuyez sur le numéro de chaque réponse que vous choisissez. Vous pouvez en choisir autant que vous voulez. Appuyez encore sur un numéro pour l’enlever. Personne ne voit ce que vous choisissez.
card-several-most = Appuyez sur le numéro de chaque réponse que vous choisissez. Vous pouvez en choisir jusqu’à { $most }. Appuyez encore sur un numéro pour l’enlever. Personne ne voit ce que vous choisissez.
card-order = Classez les réponses : appuyez d’abord sur la meilleure, puis sur la suivante, et ainsi de suite. Vous pouvez vous arrêter quand vous voulez. Pour en retirer une, appuyez sur 🌐. Personne ne voit ce que vous choisissez.

## The ballot, seen by one person

ballot-several = Choisissez autant de réponses que vous voulez. Appuyez encore sur une réponse pour l’enlever. Personne d’autre ne voit ceci.
ballot-several-most = Choisissez jusqu’à { $most } réponses. Appuyez encore sur une réponse pour l’enlever. Personne d’autre ne voit ceci.
ballot-order-how = Appuyez d’abord sur la meilleure réponse, puis sur la suivante, et ainsi de suite. Vous pouvez vous arrêter quand vous voulez. Personne d’autre ne voit ceci.
ballot-order = Votre classement : { $options }
ballot-undo-button = Retirer la dernière

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = C’est noté. Votre classement est maintenant : { $options }
press-order-same = Rien n’a changé. Votre classement est : { $options }
refusal-most-chosen = Vous pouvez en choisir { $most } au plus. Enlevez-en une d’abord.

## The result

result-several = On pouvait choisir plusieurs réponses. Le total des parts peut donc dépasser 100 %.
result-order = Points pour la première place : { $most }. Chaque place suivante reçoit un point de moins. Ce qu’on ne classe pas ne reçoit aucun point.
result-points =
    { $count ->
        [one] { $shown } point
       *[other] { $shown } points
    }
result-place = place : { $place }
result-place-shared = place à égalité : { $place }
result-spread = Au total : { $agree } du côté « d’accord », { $middle } au milieu, { $disagree } du côté « pas d’accord ».
result-picture-points = Les nombres à côté des barres sont des points.

## For organisers

help-organiser-kinds = Pour laisser choisir plusieurs réponses, écrivez #several sur une ligne à part. Avec #several 3, on peut en choisir jusqu’à 3. Avec #order, on classe les réponses.
refusal-most-unreadable = Je n’arrive pas à lire la ligne avec #several. Écrivez #several seul, ou avec un nombre, comme ceci : #several 3
