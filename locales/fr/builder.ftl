### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Que voulez-vous demander ? Choisissez une question déjà prête dans toutes les langues. Ou écrivez la vôtre dans notre discussion privée. Votre groupe ne voit rien tant que vous ne lancez pas le sondage.
builder-write-button = Écrire ma question

## The steps

builder-question = Que voulez-vous demander ? Écrivez votre question maintenant. Ou choisissez-en une déjà prête dans toutes les langues :
builder-question-now = Votre question est maintenant : { $question }
builder-answers = Quelles réponses pourra-t-on choisir ? Écrivez chacune sur sa propre ligne. Ou choisissez ici :
builder-keep-button = Laisser tel quel
builder-preview = Voici ce que votre groupe verra :
builder-asked-in = La question sera posée dans : { $groups }
builder-lacks = Il manque encore des mots dans ces langues : { $languages }. Vous pouvez les écrire dans « Langues ». Les personnes du groupe peuvent aider plus tard aussi.
builder-open-button = Lancer
builder-cancel-button = Annuler
builder-more = Que voulez-vous changer ?
builder-change-question-button = La question
builder-change-answers-button = Les réponses
builder-change-groups-button = Les groupes
builder-change-kind-button = La façon de répondre
builder-suggestions-button = Accepter des idées d’autres réponses
builder-no-suggestions-button = Ne pas accepter d’idées de réponses
builder-kind = Comment va-t-on répondre ?
builder-one-button = Une seule réponse
builder-several-button = Autant de réponses qu’on veut
builder-most-button = Jusqu’à { $most } réponses
builder-order-button = Classer les réponses
builder-groups = Dans quels groupes poser cette question ? Appuyez sur un groupe pour l’ajouter ou l’enlever.
builder-write-sign = ✍ veut dire : il manque des mots dans cette langue. Appuyez dessus pour les écrire.
builder-source-button = Écrit en : { $language }
builder-source = Dans quelle langue avez-vous écrit le sondage ?

## To open it later

builder-later-button = Lancer plus tard
builder-tomorrow-button = Demain à 9 h
builder-at-once-button = Quand j’appuie sur « Lancer »
builder-schedule-button = Lancer à ce moment-là
builder-later = Quand faut-il lancer le sondage ?
builder-opens = Il commence : { $when }
builder-scheduled = Le sondage est prêt et commencera tout seul. Personne ne le voit avant.
builder-not-opened = Votre sondage n’a pas pu être lancé. Soit vous n’êtes plus responsable du groupe, soit je n’y suis pas. Le sondage est gardé. Le voici : { $question }

## A poll that is not open yet

builder-away = Le sondage est mis de côté et personne ne l’a vu. Je le garde 90 jours.
builder-back-again-button = Reprendre ce sondage
builder-unfinished = Vous avez un sondage qui n’est pas encore lancé : { $question }
builder-go-on-button = Continuer
builder-new-button = Écrire un nouveau sondage

## What stands in the way

refusal-sketch-buttons = C’est prêt. Appuyez sur un bouton en dessous. Pour changer les mots, appuyez sur « Retour ».
refusal-sketch-group = Choisissez d’abord un groupe.
refusal-sketch-gone = Ce sondage est déjà dans votre groupe, ou il n’existe plus. Écrivez /poll pour commencer un nouveau sondage.

## In help and in what is kept about people

help-builder = Écrivez /poll dans votre groupe et je vous aide pas à pas. Personne ne voit le sondage tant que vous ne le lancez pas. Ou écrivez tout d’un coup :
privacy-builder = Si vous écrivez un sondage pas à pas, nous le gardons sous clé jusqu’à ce que vous le lanciez. Si vous ne le lancez jamais, nous l’effaçons après 90 jours.
