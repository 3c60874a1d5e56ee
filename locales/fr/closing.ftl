### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Fin : { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Il est encore temps de répondre. Le sondage est dans le message au-dessus.
closing-ask = Quand le sondage doit-il se terminer ?
closing-now = Fin prévue : { $when }
closing-open-end = Fin prévue : quand vous le terminerez.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Ce soir
closing-tomorrow-button = Demain soir
closing-days-button = Dans trois jours
closing-week-button = Dans une semaine
closing-other-button = À un autre moment
closing-never-button = Quand je le terminerai
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Quand il se termine
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = C’est noté. Le sondage se termine : { $when }
closing-unset = C’est noté. Le sondage reste en cours jusqu’à ce que vous le terminiez.
closing-write = Envoyez-moi le jour et l’heure, comme ceci : { $example }. C’est l’heure de cette ville : { $city }.
refusal-time-unreadable = Je n’arrive pas à lire cette heure. Écrivez le jour et l’heure comme ceci : { $example }
refusal-time-past = Ce moment est déjà passé. Choisissez-en un plus tard.
refusal-time-far = C’est trop loin. Un sondage peut durer un an au plus.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Un sondage peut se terminer tout seul. Écrivez le jour et l’heure sur la dernière ligne, comme ceci :
