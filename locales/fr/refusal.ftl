### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = C’est réservé aux responsables de ce groupe. Dans Telegram, ce sont les admins du groupe. Si vous avez une idée de question, parlez-en à l’une de ces personnes.
refusal-group-only = Cela ne marche pas ici. Écrivez-le dans votre groupe.
refusal-no-such-poll = Il n’y a pas de sondage avec ce code ici. Le code est à la fin du message du sondage.
refusal-which-poll = Quel sondage ? Touchez son message, puis « Répondre », et écrivez la commande. Ou écrivez son code après la commande.
refusal-poll-closed = Ce sondage est terminé : les réponses ne peuvent plus changer.
refusal-concern-closed = Ce sondage est terminé : on ne compte plus rien. Si vous avez un souci avec la question, parlez-en aux responsables.
refusal-already-closed = Ce sondage est déjà terminé.
refusal-poll-open = Ce sondage est encore en cours. Terminez-le d’abord, puis prenez le fichier. Avant la fin, un fichier pourrait montrer qui a répondu quand.
refusal-not-member = Seules les personnes du groupe où est le sondage peuvent voir cela.
refusal-link-expired = Ce lien ne marche plus, ou il est pour une autre personne. Appuyez sur 🌐 sous le sondage, dans votre groupe.
refusal-button-outdated = Ce bouton ne marche plus. Utilisez un message plus récent.
refusal-unknown-command = Je ne connais pas cette commande. Écrivez /help pour voir ce que je sais faire.
refusal-unknown-language = Je ne connais pas la langue « { $tag } ». Utilisez un nom court comme en, pl ou ur.
refusal-language-twice = Il y a deux textes dans cette langue : { $language }. Enlevez l’un des deux.
refusal-options-differ = Nombre de réponses en { $language } : { $found }. Dans le sondage : { $shown }. Écrivez les mêmes réponses dans le même ordre, chacune sur sa propre ligne.
refusal-options-ready = J’ai déjà les réponses de ce sondage dans cette langue : { $language }. Écrivez seulement la question.
refusal-words-fixed = Ce sondage est terminé : ses mots restent comme ils sont.
refusal-voice-long =
    { $minutes ->
        [one] Cet enregistrement est trop long. Il peut durer jusqu’à { $shown } minute. Faites-en un plus court.
       *[other] Cet enregistrement est trop long. Il peut durer jusqu’à { $shown } minutes. Faites-en un plus court.
    }
refusal-voice-nowhere = Pour ajouter un enregistrement à un sondage, appuyez sur 🌐 sous le sondage, dans votre groupe. Puis appuyez sur « { -help-translate } ».
refusal-own-words = C’est vous qui l’avez envoyé : une autre personne doit donc le vérifier. Merci !
refusal-not-checker = Les responsables de votre groupe doivent vérifier ceci. Merci pour votre aide !
refusal-enough-waiting = Il y a déjà assez de textes à vérifier dans cette langue. Essayez de nouveau après la vérification.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Écrivez la question sur la première ligne, puis chaque réponse sur sa propre ligne. Pour d’autres langues, commencez chaque partie par le nom court de la langue, comme [pl].
refusal-question-empty = Le sondage n’a pas encore de question.
refusal-question-long =
    { $count ->
        [one] La question a { $shown } caractère. Elle peut en avoir { $most } au plus.
       *[other] La question a { $shown } caractères. Elle peut en avoir { $most } au plus.
    }
refusal-option-empty = La réponse { $number } est vide. Écrivez-y quelque chose, ou enlevez-la.
refusal-option-long = La réponse { $number } est trop longue. Elle a { $shown } caractères, et le maximum est { $most }.
refusal-option-twice = Les réponses { $first } et { $second } sont pareilles. Changez-en une, ou enlevez-la.
refusal-options-few = Il faut au moins 2 réponses dans un sondage. Si vous n’en écrivez aucune, on peut choisir « Oui », « Non » ou « Je ne sais pas encore ».
refusal-options-many = Vous avez écrit { $shown } réponses. Un sondage peut en avoir { $most } au plus.
refusal-your-text = Rien n’est perdu. Voici votre texte. Copiez-le et essayez de nouveau :

## When something went wrong on our side

sorry-failed = Toutes nos excuses, quelque chose n’a pas marché ici. Ce n’est pas votre faute. Essayez de nouveau dans une minute.
private-waiting = J’ai un message pour vous. Appuyez sur le bouton pour le lire dans notre discussion privée.
private-open-button = Ouvrir notre discussion privée
