### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Comment nous faisons dans notre groupe : { $text }
promise-in-group = Comment « { $group } » le fait : { $text }
promise-written-in = Ce n’est pas encore dans votre langue. C’est écrit dans cette langue : { $language }.

## For an organiser

promise-title = Ce que « { $group } » promet
promise-how = Pour chacun des { -principles }, votre groupe peut dire comment il le suit. Tout le monde le lit avec le principe. Appuyez sur un numéro, ou écrivez-le en un seul message :
promise-example = Nos réunions sont après l’école, et les enfants peuvent venir aussi.
promise-languages = Pour d’autres langues, commencez chaque partie sur une nouvelle ligne par le nom court de la langue, comme [pl].
promise-there = C’est déjà écrit pour :
promise-not-yet = Votre groupe n’a encore rien écrit, pour aucun des principes.
promise-none = Votre groupe n’a pas encore écrit ici comment il suit ce principe.
promise-write = Écrivez-le en un seul message, comme ceci. { $most } caractères au plus :
promise-saved = C’est noté. À partir de maintenant, tout le monde le lit avec ce principe.
promise-change = Pour changer ce texte ou ajouter une langue, copiez ceci, changez-le et envoyez-le :
promise-remove-button = Enlever
promise-removed = C’est enlevé et personne ne le voit plus. Pour le remettre, copiez ceci et envoyez-le :
promise-which = De quel groupe parlez-vous ?
promise-no-group = C’est réservé aux responsables, et je ne connais aucun groupe que vous gérez. Ajoutez-moi à votre groupe et écrivez-y /promise.

## What stands in the way

refusal-which-principle = Écrivez un numéro de 1 à 8 après /promise. Pour voir les huit, écrivez /principles.
refusal-promise-empty = Je ne trouve pas de mots ici. Écrivez comment votre groupe suit ce principe.
refusal-promise-gone = C’est déjà enlevé.
