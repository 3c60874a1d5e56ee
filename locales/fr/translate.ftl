### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Votre sondage : { $question }
gap-ask =
    { $count ->
        [one] Votre groupe lit une langue de plus : { $languages }. Le sondage n’est pas encore dans cette langue.
       *[other] Votre groupe lit d’autres langues : { $languages }. Le sondage n’est pas encore dans ces langues.
    }
gap-what = Lancer le sondage maintenant, ou le traduire d’abord ? Vous pouvez aussi ajouter des langues plus tard.
gap-open-button = Lancer maintenant
gap-translate-button = Traduire d’abord
gap-machine-button = Traduire automatiquement
gap-opened = Le sondage est lancé. Il est maintenant dans votre groupe.
gap-opened-before = Ce sondage est déjà lancé.
gap-machine-working = La traduction automatique est en cours. Cela peut prendre une minute. Je vous montrerai les mots ici.
gap-machine-failed = La traduction automatique n’a pas marché cette fois. Le sondage est lancé sans elle. Vous pouvez encore ajouter des langues.

## The editor: the list of languages

editor-title = Les mots dans d’autres langues
editor-how = Appuyez sur une langue pour lire, écrire ou vérifier ses mots.
editor-signs =
    ✅ c’est fait
    🤖 traduction automatique, pas encore vérifiée
    👀 en attente de vérification
    ➕ il manque des mots
editor-done-button = J’ai fini
editor-done = Merci pour votre aide !

## The editor: one language

editor-language = Les mots dans cette langue : { $language }
editor-source = Voici le texte dans cette langue ({ $language }) :
editor-now = Le texte est maintenant :
editor-waiting = En attente de vérification :
editor-waiting-voice = Un enregistrement est en attente de vérification.
editor-write = Pour écrire les mots ou les changer, envoyez-moi un seul message maintenant. Mettez la question sur la première ligne, puis chaque réponse sur sa propre ligne, dans le même ordre.
editor-write-question = Pour écrire la question ou la changer, envoyez-moi un seul message maintenant.
editor-answers-there = Les réponses y sont déjà.
editor-record =
    { $minutes ->
        [one] Vous pouvez aussi lire le sondage à voix haute dans un message vocal. Il peut durer jusqu’à { $shown } minute.
       *[other] Vous pouvez aussi lire le sondage à voix haute dans un message vocal. Il peut durer jusqu’à { $shown } minutes.
    }
editor-right-button = Tout est bon
editor-remove-button = Enlever
editor-all-button = Toutes les langues
editor-saved = C’est noté. Tout le monde peut le voir ou l’écouter maintenant.
editor-thanks = Merci ! Les responsables, ou une autre personne qui lit cette langue, vont d’abord vérifier. Ensuite, tout le monde pourra le voir ou l’écouter.
editor-thanks-organisers = Merci ! Les responsables vont d’abord vérifier. Ensuite, tout le monde pourra le voir ou l’écouter.
editor-checked = Merci ! Tout le monde peut le voir ou l’écouter maintenant.
editor-removed = C’est enlevé.

## Notes to organisers, in private

notice-waiting = Une personne de « { $group } » a traduit un sondage dans cette langue : { $language }. Vérifiez la traduction, pour que tout le monde puisse la voir.
notice-check-button = Vérifier
notice-language = Dans « { $group } », { $fewest } personnes ou plus ont répondu dans cette langue : { $language }. Elle n’est pas encore dans la liste du groupe. Vous pouvez l’ajouter : écrivez /settings dans le groupe.
notice-concerns = Dans « { $group } », certaines personnes ont un souci avec cette question : { $question }
notice-concerns-what = Cela peut aider de poser la question autrement. Ce sondage se termine alors, et le nouveau prend sa place. Personne ne voit qui a dit quoi.
