### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Fin : { $when }
reminder = Il est encore temps de répondre. Le sondage est dans le message au-dessus.
closing-ask = Quand le sondage doit-il se terminer ?
closing-now = Fin prévue : { $when }
closing-open-end = Fin prévue : quand vous le terminerez.
closing-evening-button = Ce soir
closing-tomorrow-button = Demain soir
closing-days-button = Dans trois jours
closing-week-button = Dans une semaine
closing-other-button = À un autre moment
closing-never-button = Quand je le terminerai
closing-button = Quand il se termine
closing-set = C’est noté. Le sondage se termine : { $when }
closing-unset = C’est noté. Le sondage reste en cours jusqu’à ce que vous le terminiez.
closing-write = Envoyez-moi le jour et l’heure, comme ceci : { $example }. C’est l’heure de cette ville : { $city }.
refusal-time-unreadable = Je n’arrive pas à lire cette heure. Écrivez le jour et l’heure comme ceci : { $example }
refusal-time-past = Ce moment est déjà passé. Choisissez-en un plus tard.
refusal-time-far = C’est trop loin. Un sondage peut durer un an au plus.
help-organiser-until = Un sondage peut se terminer tout seul. Écrivez le jour et l’heure sur la dernière ligne, comme ceci :
