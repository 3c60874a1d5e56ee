### A group's settings, shown to an organiser alone.

settings-title = Réglages de « { $group } »
settings-which = De quel groupe voulez-vous changer les réglages ?
settings-none = Je ne connais aucun groupe que vous gérez. Ajoutez-moi à votre groupe et écrivez-y /settings.
settings-languages = Langues : { $languages }
settings-zone = Heure : comme à { $city }
settings-quiet = Heures calmes : de { $from } à { $to }
settings-quiet-none = Heures calmes : aucune
settings-concerns = Les soucis avec une question sont signalés : { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Langues
settings-zone-button = Heure
settings-quiet-button = Heures calmes
settings-concerns-button = Soucis avec une question
settings-saved = C’est noté.
# The parts of the world, as buttons.
zone-where = Où est votre groupe ?
zone-africa-button = Afrique
zone-america-button = Amérique
zone-asia-button = Asie
zone-australia-button = Australie et Pacifique
zone-europe-button = Europe
zone-city = Quelle ville a la même heure que votre groupe ?
quiet-ask = Pendant les heures calmes, mes messages dans le groupe arrivent sans bruit. Quelles heures choisissez-vous ?
quiet-none-button = Pas d’heures calmes
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = On peut dire qu’on ne comprend pas une question, ou que ce n’est pas la bonne. Quand beaucoup de personnes disent la même chose, le sondage le montre. Je le dis aussi aux responsables. Combien de personnes, parmi celles qui ont répondu, doivent le dire ? Il en faut toujours { $fewest } ou plus.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Jamais
concerns-tenth-button = À partir de 1 personne sur 10
concerns-quarter-button = À partir de 1 personne sur 4
concerns-half-button = À partir de 1 personne sur 2
