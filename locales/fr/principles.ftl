### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Les huit principes non négociables pour construire ensemble
principles-how = Appuyez sur un numéro pour en lire plus.
principles-credit = Adoptés par les porte-parole des parents (Parent Champions) de { -abss }. Les mots sous chaque titre sont de nous.
principles-list-button = Les huit principes
principles-previous-button = Précédent
principles-next-button = Suivant
principles-print-button = Imprimer les huit principes
principles-print-caption = Les huit principes sur une page. Ouvrez le fichier, puis imprimez-le.

principle-1-title = Rien pour nous sans nous
principle-1-text = Les personnes à qui un service est destiné aident à le préparer. Elles sont là avant que quelqu’un en parle ou décide. Ne partez pas d’une idée toute faite. Construisez l’idée ensemble.
principle-2-title = Souplesse
principle-2-text = Parlez ouvertement du but, du chemin et du temps qu’il faudra peut-être. Acceptez de changer les choses à chaque étape, dès le tout début.
principle-3-title = Même valeur
principle-3-text = Chaque personne autour de la table apporte quelque chose. Nous apportons des choses différentes. Elles ont toutes la même valeur.
principle-4-title = Même responsabilité
principle-4-text = Nous décidons ensemble, du début à la fin. Aucune personne et aucun groupe ne compte plus que les autres. Et personne ne doit en avoir l’air.
principle-5-title = Bonne communication et soutien adapté
principle-5-text = Chaque personne qui participe peut comprendre ce qui se passe. Nous disons les choses clairement, et chaque personne reçoit l’aide qu’il lui faut.
principle-6-title = Accessibilité dès le début
principle-6-text = Certaines choses empêchent les gens de participer. Prenez le temps de trouver lesquelles. Puis enlevez ces obstacles, dès le début.
principle-7-title = Assez d’argent tout au long du chemin pour construire ensemble
principle-7-text = Travailler ensemble coûte de l’argent. Il y en a assez à chaque étape, pas seulement au début.
principle-8-title = Mettre tout cela en place avant même le début du projet
principle-8-text = Apprenez d’abord à connaître les gens autour de vous. Créez la confiance entre les personnes qui vont travailler ensemble. Commencez le projet après, quand tout le monde est prêt.
