### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Comment ça marche
command-language = Choisir votre langue
command-principles = Les huit principes non négociables pour construire ensemble
command-poll = Poser une question au groupe
command-close = Terminer un sondage et montrer le résultat
command-results = Montrer le résultat d’un sondage
command-export = Recevoir les réponses dans un fichier
command-suggest = Proposer une autre réponse à un sondage
command-decide = Dire au groupe ce qui est décidé
command-decisions = Voir ce qui est décidé
command-promise = Dire comment votre groupe suit les huit principes
command-log = Voir ce qui a été fait avec les sondages
command-report = Recevoir un rapport sur ce que les gens ont dit
command-settings = Changer les réglages de ce groupe
command-privacy = Ce qui est gardé sur vous

bot-description = { -brand } pose des questions rapides aux groupes de parents, avant toute décision. Tout le monde lit et répond dans sa langue. Personne ne voit ce que vous avez choisi.
bot-short-description = Des sondages rapides pour les groupes de parents. Tout le monde répond dans sa langue.
