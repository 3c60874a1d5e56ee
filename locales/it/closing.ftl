### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Si chiude: { $when }
reminder = C’è ancora tempo per rispondere. Il sondaggio è nel messaggio qui sopra.
closing-ask = Quando si chiude il sondaggio?
closing-now = Per ora si chiude: { $when }
closing-open-end = Per ora resta aperto finché non lo chiudi.
closing-evening-button = Stasera
closing-tomorrow-button = Domani sera
closing-days-button = Tra tre giorni
closing-week-button = Tra una settimana
closing-other-button = Un altro momento
closing-never-button = Quando lo chiudo io
closing-button = Quando si chiude
closing-set = Salvato. Il sondaggio si chiude: { $when }
closing-unset = Salvato. Il sondaggio resta aperto finché non lo chiudi.
closing-write = Mandami il giorno e l’ora, così: { $example }. È l’ora di questa città: { $city }.
refusal-time-unreadable = Non riesco a leggere quest’ora. Scrivi il giorno e l’ora così, per favore: { $example }
refusal-time-past = Quest’ora è già passata. Scegli un’ora non ancora passata, per favore.
refusal-time-far = Questo giorno è troppo lontano. Un sondaggio può restare aperto al massimo un anno.
help-organiser-until = Un sondaggio può chiudersi da solo. Scrivi il giorno e l’ora nell’ultima riga, in questo modo:
