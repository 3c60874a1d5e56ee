### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Personne n’a encore envoyé d’idée.
        [one] { $shown } personne a envoyé des idées.
       *[other] { $shown } personnes ont envoyé des idées.
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = Appuyez sur 💡 pour écrire votre idée, dans n’importe quelle langue. Personne ne voit que c’est vous.
# On the ballot, under the person's own ideas.
ideas-ballot-how = Appuyez sur 💡 pour écrire une idée, dans n’importe quelle langue. Les responsables lisent toutes les idées et en choisissent certaines pour un vote. Personne d’autre que vous ne voit ce message.
ideas-own-none = Vous n’avez pas encore envoyé d’idée.
# The person's ideas follow, a line each.
ideas-own = Vos idées :
ideas-own-voted = Choisie pour un vote : { $idea }
# Buttons; at most 40 characters each.
ideas-button = Écrire mon idée
ideas-take-back-button = Retirer mes idées
ideas-taken-back = Vos idées sont retirées. Celles pour lesquelles on vote déjà restent.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = Ce sondage est encore en cours.
# On the result; the ideas follow, a line each.
ideas-voted = Idées choisies pour un vote dans le sondage { $code } : { $shown }

## To who has an idea, in private

ideas-write = Quelle est votre idée ? Écrivez-la-moi en un seul message, dans n’importe quelle langue. Faites court : { $most } caractères au plus.
ideas-thanks = Merci ! Votre idée est bien arrivée. Si elle est choisie pour un vote, je vous le dirai dans notre discussion privée.
# Follows the person's ideas. It may be one or more of them.
ideas-heard = Le groupe peut voter sur cela maintenant. Le code du sondage pour ce vote est { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = Toutes les idées
ideas-list-how = Appuyez sur un numéro pour marquer une idée pour un vote. Appuyez encore pour enlever la marque. Avec 2 à 12 marques, vous pouvez faire un sondage. Personne ne saura de qui viennent les idées.
ideas-list-none = Il n’y a pas d’idée à choisir ici pour le moment.
# A button; at most 40 characters.
ideas-vote-button = Faire un sondage avec ces idées : { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = Chaque personne écrit ses idées

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = Avec #ideas, on répond avec ses propres mots. Écrivez seulement la question, sans réponses.
refusal-ideas-few = Marquez d’abord { $most } idées ou plus.
refusal-ideas-many = Vous avez marqué { $most } idées. Un sondage ne peut pas en avoir plus. Enlevez d’abord une marque.
refusal-ideas-gone = Certaines de ces idées ont été retirées, ou sont déjà dans un vote. Choisissez de nouveau dans la liste des idées.
# The name after the slash is typed as it is.
refusal-export-open = Il n’y a pas de fichier pour ce sondage : chaque personne a écrit ses idées. Pour les voir, écrivez-moi /results et le code du sondage.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = Pour demander des idées, écrivez #ideas sur une ligne à part, sans réponses. Les gens m’écrivent avec leurs propres mots. Appuyez sur 🌐, puis sur « Voir plus », pour lire les idées et choisir les meilleures pour un vote.
privacy-ideas = Si un sondage demande vos idées, nous gardons sous clé les idées, et qui les a écrites. Les responsables lisent les idées, sans savoir de qui elles viennent. Si on vote sur votre idée, tout le monde peut la lire, et nous effaçons qui l’a écrite. Avant cela, vous pouvez retirer vos idées.
