### Help, the first greeting in private, and privacy.

start-hello = Bonjour ! Je suis { -brand }.
start-what = J’aide les groupes de parents à décider ensemble. Les responsables de votre groupe posent une question. Vous répondez en appuyant une fois, dans votre langue. Personne ne voit ce que vous avez choisi.
start-add = Vous gérez un groupe ? Ajoutez-moi au groupe. Ensuite, écrivez /help dans cette discussion.
start-add-button = Ajouter { -brand } à un groupe

help-title = Comment marche { -brand }
help-family-title = Pour tout le monde
help-family = Quand il y a un sondage dans votre groupe, appuyez sur le numéro de votre réponse. Pour le lire dans votre langue, appuyez sur 🌐. Vous pouvez changer ou retirer votre réponse jusqu’à la fin du sondage. Personne ne voit ce que vous avez choisi.
help-family-translate = Le sondage n’est pas encore dans votre langue ? Appuyez sur 🌐, puis sur « { -help-translate } ». Vous pouvez écrire les mots, ou les lire à voix haute dans un message vocal. Les autres pourront alors écouter : il faut appuyer sur 🔊.
help-family-concern = Vous ne comprenez pas la question, ou ce n’est pas la bonne ? Appuyez sur 🌐, puis sur « Voir plus », et dites-le. Personne ne voit que c’est vous.
help-family-commands =
    /language – choisir votre langue
    /principles – les { -principles }
    /results et le code du sondage – voir un résultat
    /decisions – voir ce qui est décidé
    /log – voir ce qui a été fait avec les sondages de ce groupe
    /privacy – ce qui est gardé sur vous
help-organiser-title = Pour les responsables
help-organiser = Écrivez le sondage dans votre groupe, en un seul message : la question sur la première ligne, puis chaque réponse sur sa propre ligne. Sans réponses, on peut choisir « Oui », « Non » ou « Je ne sais pas encore ».
help-example =
    /poll Quand se réunit-on ?
    Mardi soir
    Samedi matin
help-organiser-ready = Certaines réponses existent déjà dans toutes les langues. Écrivez #days (les jours), #times (les moments du jour) ou #agree (être d’accord ou non) à la place de vos réponses.
help-organiser-languages = Vous pouvez écrire le sondage en plusieurs langues :
help-example-languages =
    /poll { "[" }fr] On se retrouve à la bibliothèque ?
    Oui, avec plaisir
    Ailleurs
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – touchez le message du sondage, puis « Répondre », et écrivez cette commande pour le terminer
    /decide – faites la même chose avec un résultat, et dites au groupe ce qui est décidé
    /export et le code du sondage – recevoir les réponses dans un fichier, dans cette discussion privée
    /promise et le numéro d’un principe – dire comment votre groupe le suit
    /report – recevoir un rapport sur ce qui a été demandé, dit et décidé, à imprimer ou à transmettre
    /settings – changer les réglages de votre groupe : langues, heure, heures calmes

privacy-title = Ce que { -brand } garde sur vous
privacy-kept = Pour chaque réponse, nous gardons le choix, le jour, la langue et le groupe. Nous gardons aussi si vous avez répondu dans le groupe ou en privé. Nous ne gardons pas votre nom. À la place, il y a un numéro tiré au hasard. Dans un autre sondage, vous avez un autre numéro.
privacy-language = Si vous choisissez une langue ici, nous gardons votre choix sous clé : seul ce bot peut le lire.
privacy-translate = Si vous aidez à traduire un sondage, nous gardons vos mots ou votre enregistrement, avec un numéro tiré au hasard à la place de votre nom. Ils restent sous clé jusqu’à la vérification. Un enregistrement reste toujours sous clé. Après la vérification, tout le monde dans le groupe peut lire les mots.
privacy-concern = Si vous signalez un souci avec une question, nous gardons ce que vous en avez dit, et un numéro tiré au hasard à la place de votre nom. Ce n’est pas le numéro de votre réponse. Si vous retirez ce que vous avez dit, nous l’effaçons.
privacy-why = Nous gardons cela pour compter chaque personne une seule fois, et pour montrer le résultat à votre groupe.
privacy-who-sees = Tout le monde voit les totaux à la fin du sondage. Personne ne voit qui a choisi quoi, pas même les responsables.
privacy-host = Ce bot est géré par : { $host }.
privacy-host-unknown = Pour savoir qui gère ce bot, demandez aux responsables de votre groupe.
