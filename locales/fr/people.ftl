### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Une question sur vos données ? Demandez ici : { $contact }.
privacy-basis-consent = La loi nous permet de garder cela parce que vous dites oui chaque fois que vous appuyez. Vous pouvez changer d’avis à tout moment.
privacy-basis-public-task = La loi nous permet de garder cela parce que demander l’avis des familles est une mission publique de l’organisme qui gère ce bot.
privacy-basis-legitimate-interests = La loi nous permet de garder cela parce qu’il y a une bonne raison : entendre ce que veulent les familles. Cela ne nuit à personne.
privacy-days =
    { $count ->
        [one] { $shown } jour
       *[other] { $shown } jours
    }
privacy-keys = { $days } après la fin d’un sondage, nous détruisons sa clé. Alors, personne ne peut plus savoir quelle réponse était la vôtre, pas même ce bot. Les totaux restent.
privacy-left-groups = { $days } après le départ de { -brand } d’un groupe, nous effaçons ce que nous gardons sur ce groupe.
privacy-log = Ce que les responsables font avec les sondages est noté, et tout le monde dans le groupe peut le lire : /log. Personne n’y est nommé.
privacy-rights = Vous pouvez voir tout ce que nous gardons sur vous : écrivez /mydata. Vous pouvez le faire effacer : écrivez /forgetme.
privacy-adults = { -brand } est réservé aux adultes. Utilisez-le seulement si vous avez 18 ans ou plus.

## Commands and help

command-mydata = Voir tout ce qui est gardé sur vous
command-forgetme = Faire effacer ce qui est gardé sur vous
help-family-data =
    /mydata – voir tout ce qui est gardé sur vous
    /forgetme – le faire effacer

## The file with all that is held

mydata-caption = Voici tout ce que { -brand } garde sur vous. Ouvrez le fichier pour le lire. On y voit ce que vous avez choisi : ne le montrez à personne.
mydata-title = Tout ce que { -brand } garde sur vous
mydata-made = Ce fichier date du { $day }.
mydata-nothing = Nous ne gardons rien sur vous.
mydata-destroyed = Les clés des anciens sondages sont détruites. Personne ne peut plus savoir si vous y avez répondu : ils ne sont donc pas dans ce fichier.
mydata-you-title = À propos de vous
mydata-account = Le numéro de votre compte Telegram, gardé sous clé : { $number }. Ce n’est pas votre numéro de téléphone.
mydata-language = La langue que vous avez choisie, gardée sous clé : { $language }
mydata-chat-open = Vous avez ouvert une discussion privée avec { -brand }.
mydata-chat-closed = Vous avez fermé la discussion privée avec { -brand }.
mydata-awaited = Nous attendons un message de vous sur ce sondage : { $code }
mydata-promise = Vous avez écrit ce texte pour votre groupe. Nous le gardons sous clé. Il vous reste à choisir le groupe. Votre texte : { $text }
mydata-groups-title = Groupes où vous avez répondu
mydata-polls-title = Sondages
mydata-day-heading = Jour
mydata-event-heading = Ce que vous avez fait
mydata-language-heading = Langue
mydata-group-heading = Groupe
mydata-place-heading = Où
mydata-cast = Votre réponse : { $answer }
mydata-changed = Votre nouvelle réponse : { $answer }
mydata-withdrawn = Vous avez retiré votre réponse
mydata-on-card = Sous le sondage
mydata-on-ballot = Dans la partie du sondage que personne d’autre ne voit
mydata-in-private = Dans la discussion privée
mydata-concern = Vous avez dit : { $concern }
mydata-idea = Votre idée, gardée sous clé : { $idea }
mydata-idea-settled = Vous avez envoyé une idée. Jour : { $day }. Les responsables l’ont traitée. Nous ne gardons plus le lien entre vous et vos mots.
mydata-silenced = Les responsables n’acceptent plus vos idées dans ce sondage.
mydata-follower = Vous avez demandé des nouvelles de ce sondage.
mydata-opened = Vous avez ouvert ce sondage il y a un instant.
mydata-translation = Vous avez écrit les mots de ce sondage. Langue : { $language }. Jour : { $day }.
mydata-recording = Vous avez lu ce sondage à voix haute. Langue : { $language }. Jour : { $day }.
mydata-sketches-title = Les sondages que vous écrivez, gardés sous clé
mydata-letters-title = Les messages qui vous attendent, gardés sous clé

## Being forgotten

forgetme-ask-title = Faut-il effacer ce que nous gardons sur vous ?
forgetme-ask =
    Sondages en cours : nous retirons vos réponses et vos idées. Nous retirons aussi ce que vous avez dit sur la question.
    Sondages terminés : les totaux restent. Personne ne peut plus savoir quelle réponse était la vôtre.
    Nous effaçons votre langue, vos rappels et vos enregistrements. Nous effaçons aussi les sondages que vous écrivez et les messages qui vous attendent.
forgetme-ask-stays = Nous n’effaçons pas vos mots que le groupe peut déjà lire. Si les responsables n’acceptent plus vos idées dans un sondage en cours, cela reste aussi, jusqu’à la fin du sondage.
forgetme-ask-again = Après cela, vous pouvez utiliser { -brand } de nouveau, comme tout le monde.
forgetme-yes-button = Oui, effacer
forgetme-no-button = Non, garder
forgetme-kept = Rien n’est effacé. Tout reste comme avant.
forgetme-done-title = C’est fait.
forgetme-nothing = Il n’y avait plus rien à effacer.
forgetme-withdrawn = Réponses retirées dans les sondages en cours : { $number }
forgetme-untied = Vos réponses dans des sondages terminés, qui n’ont plus de lien avec vous : { $number }
forgetme-concerns = Vos soucis avec des questions, retirés ou qui n’ont plus de lien avec vous : { $number }
forgetme-ideas = Idées retirées, ou qui n’ont plus de lien avec vous : { $number }
forgetme-translations = Traductions et enregistrements effacés, ou qui n’ont plus de lien avec vous : { $number }
forgetme-reminders = Sondages dont vous ne recevrez plus de nouvelles : { $number }
forgetme-sketches = Sondages que vous étiez en train d’écrire, effacés : { $number }
forgetme-letters = Messages qui vous attendaient, effacés : { $number }
forgetme-settings = Nous ne gardons plus quelle langue vous avez choisie, ni que vous avez ouvert une discussion privée.
