### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Personne n’a encore envoyé d’idée.
        [one] { $shown } personne a envoyé des idées.
       *[other] { $shown } personnes ont envoyé des idées.
    }
ideas-card-how = Appuyez sur 💡 pour écrire votre idée, dans n’importe quelle langue. Personne ne voit que c’est vous.
ideas-ballot-how = Appuyez sur 💡 pour écrire une idée, dans n’importe quelle langue. Les responsables lisent toutes les idées et en choisissent certaines pour un vote. Personne d’autre que vous ne voit ce message.
ideas-own-none = Vous n’avez pas encore envoyé d’idée.
ideas-own = Vos idées :
ideas-own-voted = Choisie pour un vote : { $idea }
ideas-button = Écrire mon idée
ideas-take-back-button = Retirer mes idées
ideas-taken-back = Vos idées sont retirées. Celles pour lesquelles on vote déjà restent.
ideas-still-open = Ce sondage est encore en cours.
ideas-voted = Idées choisies pour un vote dans le sondage { $code } : { $shown }

## To who has an idea, in private

ideas-write = Quelle est votre idée ? Écrivez-la-moi en un seul message, dans n’importe quelle langue. Faites court : { $most } caractères au plus.
ideas-thanks = Merci ! Votre idée est bien arrivée. Si elle est choisie pour un vote, je vous le dirai dans notre discussion privée.
ideas-heard = Le groupe peut voter sur cela maintenant. Le code du sondage pour ce vote est { $code }.

## To organisers, in private

ideas-list-button = Toutes les idées
ideas-list-how = Appuyez sur un numéro pour marquer une idée pour un vote. Appuyez encore pour enlever la marque. Avec 2 à 12 marques, vous pouvez faire un sondage. Personne ne saura de qui viennent les idées.
ideas-list-none = Il n’y a pas d’idée à choisir ici pour le moment.
ideas-vote-button = Faire un sondage avec ces idées : { $shown }
builder-ideas-button = Chaque personne écrit ses idées

## Every "no": what happened, and what to do

refusal-open-with-options = Avec #ideas, on répond avec ses propres mots. Écrivez seulement la question, sans réponses.
refusal-ideas-few = Marquez d’abord { $most } idées ou plus.
refusal-ideas-many = Vous avez marqué { $most } idées. Un sondage ne peut pas en avoir plus. Enlevez d’abord une marque.
refusal-ideas-gone = Certaines de ces idées ont été retirées, ou sont déjà dans un vote. Choisissez de nouveau dans la liste des idées.
refusal-export-open = Il n’y a pas de fichier pour ce sondage : chaque personne a écrit ses idées. Pour les voir, écrivez-moi /results et le code du sondage.

## Help and privacy

help-organiser-ideas = Pour demander des idées, écrivez #ideas sur une ligne à part, sans réponses. Les gens m’écrivent avec leurs propres mots. Appuyez sur 🌐, puis sur « Voir plus », pour lire les idées et choisir les meilleures pour un vote.
privacy-ideas = Si un sondage demande vos idées, nous gardons sous clé les idées, et qui les a écrites. Les responsables lisent les idées, sans savoir de qui elles viennent. Si on vote sur votre idée, tout le monde peut la lire, et nous effaçons qui l’a écrite. Avant cela, vous pouvez retirer vos idées.
