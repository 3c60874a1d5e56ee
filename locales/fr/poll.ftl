### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Oui
answer-no = Non
answer-not-sure = Je ne sais pas encore
answer-strongly-agree = Tout à fait d’accord
answer-agree = D’accord
answer-in-the-middle = Entre les deux
answer-disagree = Pas d’accord
answer-strongly-disagree = Pas du tout d’accord
answer-monday = Lundi
answer-tuesday = Mardi
answer-wednesday = Mercredi
answer-thursday = Jeudi
answer-friday = Vendredi
answer-saturday = Samedi
answer-sunday = Dimanche
answer-morning = Le matin
answer-afternoon = L’après-midi
answer-evening = Le soir

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Personne n’a encore répondu.
        [one] { $shown } personne a répondu.
       *[other] { $shown } personnes ont répondu.
    }
card-how = Appuyez sur un numéro pour répondre. Personne ne voit ce que vous choisissez.
card-languages = 🌐 Dans votre langue : { $languages }
card-code = Code du sondage : { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Noté : { $option }
press-secret = Personne ne voit ce que vous avez choisi, pas même les responsables. Vous pouvez changer de réponse jusqu’à la fin du sondage.
press-changed = C’est changé. Votre réponse est maintenant : { $option }
press-same = C’est déjà votre réponse : { $option }. Rien n’a changé.
press-withdrawn = Votre réponse est retirée. Vous pouvez répondre de nouveau jusqu’à la fin du sondage.
press-nothing-to-withdraw = Vous n’avez pas de réponse à retirer.

## The ballot, seen by one person

ballot-chosen = Votre réponse : { $option }
ballot-not-chosen = Vous n’avez pas encore répondu.
ballot-how = Appuyez sur un bouton pour répondre. Personne d’autre ne voit ceci.
ballot-withdraw-button = Retirer ma réponse
ballot-written-in = Ce sondage n’est pas encore dans votre langue. Il est écrit dans cette langue : { $language }.
ballot-waiting = Quelqu’un l’a traduit dans votre langue. Aidez à vérifier les mots.
ballot-listen-button = Écouter
ballot-more-button = Voir plus
ballot-back-button = Retour
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Certaines personnes ont un souci avec cette question. On cherche à savoir pourquoi.
concern-unclear-button = Je ne comprends pas la question
concern-wrong-button = Ce n’est pas la bonne question
concern-how = Avez-vous un souci avec la question ? Appuyez sur ❓ pour le dire. Appuyez encore pour le retirer. Personne ne voit que c’est vous. Les responsables voient seulement un nombre, et seulement à partir de { $fewest } personnes. Le résultat montre les mêmes nombres.
concern-saved = Merci. C’est compté, et votre nom n’est pas montré.
concern-taken-back = C’est retiré. Ce n’est plus compté.
concern-unclear =
    { $count ->
        [one] { $shown } personne ne comprend pas la question.
       *[other] { $shown } personnes ne comprennent pas la question.
    }
concern-wrong =
    { $count ->
        [one] { $shown } personne dit que ce n’est pas la bonne question.
       *[other] { $shown } personnes disent que ce n’est pas la bonne question.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Traduction faite par les responsables.
words-by-member = Traduction faite par une personne du groupe.
words-by-machine = Traduction automatique. Personne ne l’a encore vérifiée.

## A recording of a poll, sent as a voice message

voice-caption = Le sondage, lu à voix haute dans cette langue : { $language }.
voice-by-member = Enregistrement fait par une personne du groupe.
voice-gone = On ne peut plus écouter cet enregistrement. Vous pouvez encore lire le sondage.

## The result

result-title = Ce sondage est terminé.
result-closed = Terminé : { $when }
result-answered =
    { $count ->
        [0] Personne n’a répondu.
        [one] { $shown } personne a répondu.
       *[other] { $shown } personnes ont répondu.
    }
result-option =
    { $count ->
        [one] { $shown } personne ({ $percent } %)
       *[other] { $shown } personnes ({ $percent } %)
    }
result-announced = Ce sondage est terminé. Le résultat est dans le message au-dessus. Merci pour vos réponses !
result-picture = L’image montre le même résultat.
result-still-open =
    { $count ->
        [0] Ce sondage est encore en cours. Personne n’a encore répondu. Vous verrez le résultat à la fin.
        [one] Ce sondage est encore en cours. { $shown } personne a répondu. Vous verrez le résultat à la fin.
       *[other] Ce sondage est encore en cours. { $shown } personnes ont répondu. Vous verrez le résultat à la fin.
    }
close-done = Le sondage est terminé.
