### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Pour quel groupe voulez-vous le rapport ?
report-none = Je ne connais aucun groupe que vous gérez. Écrivez /report dans votre groupe.
report-span = Le rapport sur « { $group } » montre vos questions, ce que les gens ont dit et ce que cela a donné. Quelle période voulez-vous ?
report-quarter-button = Les trois derniers mois
report-year-button = Les douze derniers mois
report-all-button = Depuis le début
report-in-private = J’envoie le rapport dans notre discussion privée.
report-caption = Voici le rapport : une page à lire et à imprimer, et un fichier pour tableur avec les mêmes nombres. Il ne nomme personne.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Sondages
sheet-languages = Langues
sheet-suggestions = Propositions
sheet-barriers = Besoins des gens

## The page

report-title = Ce que les familles de « { $group } » ont dit, et ce que cela a donné
report-period = Du { $from } au { $until }
report-period-all = Jusqu’au { $until }
report-numbers = En nombres
report-polls = Sondages terminés
report-still-open = Sondages encore en cours
report-answers = Réponses en tout
report-most-people = Personnes dans le sondage qui a le plus de réponses
report-decisions = Décisions
report-shaped = Décisions prises après des sondages
report-days = Jours entre la première question et la décision
report-days-between = de { $fewest } à { $most }
report-asked = Ce qui a été demandé
report-came = Ce qui est décidé
report-no-polls = Aucun sondage ne s’est terminé pendant cette période.
report-no-decisions = Rien n’a été décidé pendant cette période.
report-languages = Les langues des personnes qui ont répondu
report-most-in-one-poll = Le plus de personnes dans un sondage
report-no-languages = Aucune langue n’a réuni assez de personnes dans un même sondage pour être montrée.
report-suggestions = Ce que les gens ont proposé
report-no-suggestions = Personne n’a rien proposé pendant cette période.
report-put-to-vote = Choisies pour un vote
report-reasons = Les raisons données par les responsables
report-barriers = Ce dont les gens ont besoin pour participer
report-no-barriers = Aucun sondage n’a demandé ce dont les gens ont besoin pour participer.
report-not-done = Ce qui n’a pas été fait, et pourquoi
report-none-not-done = Aucune décision n’a parlé d’une chose qui ne sera pas faite.
report-happened = Est-ce que c’est fait ?
report-behind = Décidé après
report-unshaped = Il n’y a pas eu de sondage pour cette décision.
report-note-people = Une même personne a pu répondre à plusieurs sondages. Chaque sondage est secret : nous ne voyons pas si deux réponses viennent de la même personne. Ce rapport ne peut pas dire combien de personnes ont participé en tout.
report-note-groups = Un sondage lancé dans plusieurs groupes est compté avec toutes ses réponses.
