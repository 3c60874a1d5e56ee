### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Vous avez une idée pour une autre réponse ? Appuyez sur 💡.
suggestion-came = Idées du groupe : { $shown }.
suggestion-became = Devenues une réponse : { $shown }.
suggestion-new = Nouveau : réponse n° { $answers }.
suggestion-foreign = Écrit dans cette langue ({ $language }) : réponse n° { $answers }.
suggestion-same = Idées pareilles à la réponse n° { $answers } : { $shown }.
suggestion-undecided = Sans décision avant la fin du sondage : { $shown }.
suggestion-declined = Non retenues : { $shown }.
suggestion-reasons = Voici pourquoi :

## Writing one, in private

suggestion-button = J’ai une autre idée
suggestion-write = Quelle autre réponse serait possible ? Écrivez-la-moi en un seul message, dans n’importe quelle langue. Faites court : { $most } caractères au plus.
suggestion-secret = Personne ne voit que c’est vous.
suggestion-nothing-button = Annuler
suggestion-nothing = D’accord. Rien n’a été envoyé.
suggestion-in-private = Écrivez-moi votre idée dans notre discussion privée.
suggestion-thanks = Merci ! Les responsables vont regarder votre idée. Je vous dirai dans notre discussion privée ce que cela donne.

## To who had the idea, in private: what came of it

heard-idea = Votre idée : { $idea }
heard-accepted = C’est une réponse maintenant. Elle a le numéro { $answer }.
heard-same = Elle dit la même chose que cette réponse : { $answer }
heard-declined = Les responsables ne l’ont pas retenue. Voici pourquoi, avec leurs mots :
heard-silenced = Elle est mise de côté. Les responsables n’acceptent plus vos idées pour ce sondage. Vous pouvez toujours leur parler, et vous pouvez toujours répondre.
heard-late = Le sondage s’est terminé avant que les responsables aient pu décider.
heard-thanks = Merci d’y réfléchir avec nous !

## To organisers, in private

notice-suggestion = Une personne de « { $group } » a une idée pour une autre réponse à ce sondage :
suggestion-language = L’idée est en dessous. Langue : { $language }.
suggestion-accept-button = En faire une réponse
suggestion-same-button = Cette réponse existe déjà
suggestion-decline-button = Ne pas la retenir
suggestion-silence-button = Ne plus accepter ses idées
suggestion-silence-sure-button = Oui, ne plus les accepter
suggestion-waiting-button = Idées en attente de décision
suggestion-same-which = Quelle réponse dit la même chose ?
suggestion-reason-write = Pourquoi la refuser ? Écrivez la raison en un seul message, { $most } caractères au plus. La personne la reçoit avec vos mots. Tout le monde peut la lire à la fin du sondage.
suggestion-silence-ask = Voulez-vous arrêter d’accepter les idées de cette personne dans ce sondage ? Ses idées en attente seront mises de côté. Personne ne saura qui c’est. Elle pourra toujours répondre.
suggestion-decided = C’est noté. Je préviens la personne.
suggestion-none-waits = Aucune idée n’est en attente maintenant.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Ce sondage est terminé : il n’accepte plus d’idées. Parlez de la vôtre aux responsables.
refusal-suggestions-off = Ce sondage n’accepte pas d’idées pour d’autres réponses. Parlez de la vôtre aux responsables.
refusal-suggestions-silenced = Les responsables n’acceptent plus vos idées pour ce sondage. Vous pouvez toujours leur parler, et vous pouvez toujours répondre.
refusal-suggestions-many = Vous avez envoyé { $most } idées pour ce sondage. C’est le maximum. Merci ! Si vous en avez d’autres, parlez-en aux responsables.
refusal-suggestions-waiting = Les responsables ont encore { $most } de vos idées à regarder. Envoyez la suivante après leur décision.
refusal-suggestion-empty = Je ne trouve pas de mots ici. Écrivez votre idée en quelques mots.
refusal-suggestion-long = C’est trop long pour une réponse. Il y a { $shown } caractères, et le maximum est { $most }. Essayez d’écrire plus court.
refusal-suggestion-known = C’est déjà dans le sondage : réponse { $answer }.
refusal-suggestion-twice = Cette idée est déjà arrivée. Les responsables vont la regarder.
refusal-words-only = Envoyez-moi un message écrit. Je ne peux pas accepter d’image, d’autocollant ou d’enregistrement ici.
refusal-suggestion-decided = Il y a déjà une décision pour cette idée.
refusal-suggestion-late = Ce sondage est terminé : on ne peut plus accepter ou refuser ses idées.
refusal-options-full = Ce sondage a déjà { $most } réponses, et c’est le maximum. L’idée est-elle pareille à l’une d’elles ? Sinon, dites que vous ne pouvez pas la retenir.

## Help and privacy

help-family-suggest = Vous avez une idée pour une autre réponse ? Appuyez sur 💡 et écrivez-la-moi. Ou touchez le message du sondage dans le groupe, puis « Répondre », et écrivez-la. Ou écrivez-moi /suggest et le code du sondage. Les responsables décident, et je vous dis ce que cela a donné.
privacy-suggestion = Si vous envoyez une idée de réponse, nous gardons sous clé vos mots, et qui les a écrits, jusqu’à la décision des responsables. Les responsables ne savent pas qui vous êtes. Ensuite, nous effaçons les deux, et nous gardons un numéro tiré au hasard à la place de votre nom. Une idée qui devient une réponse peut être lue par tout le monde.
