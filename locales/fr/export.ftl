### The files of a closed poll, as organisers take them away.

export-caption = Voici ce que les gens ont dit dans le sondage { $code }. Vous pouvez ouvrir le fichier avec un tableur. Il ne nomme personne.
export-more = Voulez-vous un autre type de fichier ? Choisissez-le ici.
export-choose = Quel sondage voulez-vous ? Appuyez sur son code, ou écrivez /export et le code.
export-none = Il n’y a pas encore de sondage terminé dans vos groupes.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Résumé
sheet-options = Liste des réponses
sheet-answers = Réponses
sheet-reach = Participation
sheet-texts = Textes
sheet-log = Historique

## The columns of sheets

column-number = Numéro
column-option = Réponse
column-people = Personnes
column-points = Points
column-share = Part
column-by = Compté selon
column-language = Langue
column-day = Jour
column-group = Groupe
column-question = Question
column-words-by = Texte de
column-checked-by = Qui a vérifié
column-state = État
column-since = Depuis
column-done = Ce qui a été fait

## The summary, one label a line

summary-code = Code du sondage
summary-asked-in = Langue de la question
summary-opened = Début
summary-closed = Fin
summary-answered = Personnes qui ont répondu
summary-suggested = Propositions
summary-became-options = Devenues une réponse
summary-same = Pareilles à une réponse
summary-declined = Pas devenues une réponse
summary-undecided = Sans décision
summary-replaces = Remplace le sondage
summary-replaced-by = Remplacé par le sondage
summary-nobody = Sur la feuille « Réponses », chaque ligne est une personne. On y voit ce qu’elle a choisi, et rien d’autre. Les lignes sont rangées par choix : on ne voit donc pas qui a répondu en premier.
summary-few = Nous ne montrons pas un nombre qui compte moins de { $fewest } personnes. Parfois, nous en cachons un de plus, pour que personne ne puisse calculer le premier. Les totaux sont toujours montrés.

## Where a text comes from, who checked it, and what became of it

text-organiser = Les responsables
text-member = Une personne du groupe
text-reader = Une personne qui lit cette langue
text-machine = Traduction automatique
text-ready = Le bot
text-live = Visible
text-replaced = Remplacé
text-removed = Enlevé
text-recording = (un enregistrement)
