### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Voici ce qui est décidé :
decided-written-in = Ce n’est pas encore dans votre langue. C’est écrit dans cette langue : { $language }.
decided-asked = Nous vous avons demandé (sondage { $code }) : { $question }
decided-without = Cette décision est prise sans l’avis des familles : il n’y a pas eu de sondage avant.
context-cannot = Ce que nous ne pouvons pas faire, et pourquoi : { $text }
context-responsible = Qui s’en occupe : { $text }
decided-review = Quand nous ferons le point : { $when }
decided-done = Est-ce que c’est fait ? Oui.
decided-partly = Est-ce que c’est fait ? Une partie seulement.
decided-not = Est-ce que c’est fait ? Non.
decided-code = Code : { $code }
decided-looked = Les responsables de votre groupe ont fait le point sur la décision au-dessus.
result-decided = Ce qui est décidé : voyez { $code }, ou écrivez /decisions.

## An organiser writes it, step by step

decide-choose = Dites à votre groupe ce qui est décidé. Nous l’écrivons ensemble dans notre discussion privée. Votre groupe ne voit rien tant que vous ne l’avez pas publié.
decide-write-button = L’écrire
decide-what = Qu’allez-vous faire ? Écrivez-le maintenant, en phrases courtes.
decide-now = Votre décision est maintenant : { $decision }
decide-cannot = Que ne pouvez-vous pas faire, et pourquoi ? Écrivez-le maintenant. Les familles vous font plus confiance si vous le dites.
decide-responsible = Qui s’en occupe ? Écrivez qui c’est, pour que les familles sachent à qui demander.
decide-nothing-button = Ne rien mettre ici
decide-review = Quand ferez-vous le point ? Ce jour-là, je vous demande si c’est fait, et je le dis à votre groupe. Appuyez sur un bouton, ou écrivez le jour comme ceci : { $example }
decide-month-button = Dans un mois
decide-months-button = Dans { $months } mois
decide-never-button = Ne pas faire le point
decide-cites = Quels sondages ont mené à cette décision ? Appuyez sur un sondage pour l’ajouter ou l’enlever.
decide-no-polls = Il n’y a pas encore de sondage terminé dans vos groupes.
decide-post-button = Publier
decide-cites-button = Les sondages qui y ont mené
decide-what-button = Ce que nous allons faire
decide-cannot-button = Ce que nous ne pouvons pas faire
decide-responsible-button = Qui s’en occupe
decide-review-button = Quand nous ferons le point
decide-posted-in = Ce sera publié dans : { $groups }
decide-groups = Dans quels groupes publier ceci ? Appuyez sur un groupe pour l’ajouter ou l’enlever.
decide-source = Dans quelle langue l’avez-vous écrit ?
decide-away = C’est mis de côté et personne ne l’a vu. Je le garde 90 jours.
decide-unfinished = Vous avez une décision qui n’est pas encore publiée : { $decision }
decide-posted = C’est publié. Votre groupe peut la lire maintenant. Pouvez-vous aider pour d’autres langues ?
decide-editor = Pour l’écrire dans cette langue, ou pour changer les mots, envoyez-moi un seul message maintenant.

## On the day: to each organiser alone

review-ask = Vous vouliez faire le point sur cette décision dans « { $group } » : { $decision }
review-how = Est-ce que c’est fait ? Je dirai à votre groupe ce que vous répondez.
review-done-button = Oui
review-partly-button = Une partie seulement
review-not-button = Non
review-later-button = Me redemander dans une semaine
review-put-off = Je vous redemanderai dans une semaine.
review-more = Que faut-il dire d’autre à votre groupe ?
review-write = Envoyez-moi une seule ligne maintenant. Votre groupe lira vos propres mots. Nombre de caractères au plus : { $most }.
review-nothing-button = Rien d’autre
review-told = Merci ! Votre groupe le sait maintenant.

## What a group has decided, for any member

decisions-title = Ce qui est décidé dans ce groupe
decisions-none = Rien n’est encore décidé ici.
decisions-how = Pour lire une décision en entier, écrivez /results et son code.

## What stands in the way

refusal-day-unreadable = Je n’arrive pas à lire ce jour. Écrivez-le comme ceci : { $example }
refusal-review-done = Votre groupe sait déjà ce que cela a donné. Merci !
refusal-day-far = C’est trop loin. Choisissez un jour dans les 12 prochains mois.
refusal-is-decision = Ceci est une décision, pas un sondage. Donc cela ne marche pas ici.
refusal-cited-open = Le sondage { $code } est encore en cours. Terminez-le d’abord. Ensuite, vous pourrez dire ce qui est décidé.
refusal-cited-many = Une décision peut citer { $most } sondages au plus. Enlevez-en un d’abord.
refusal-decide-anonymous = Écrivez ceci sous votre nom, pas au nom du groupe. Je pourrai alors vous aider dans notre discussion privée.
refusal-decision-empty = Je ne trouve pas de mots ici. Écrivez ce que vous allez faire.
refusal-decision-long = C’est trop long. Il y a { $shown } caractères, et le maximum est { $most }.
