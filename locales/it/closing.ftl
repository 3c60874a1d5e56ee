### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Si chiude: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = C’è ancora tempo per rispondere. Il sondaggio è nel messaggio qui sopra.
closing-ask = Quando si chiude il sondaggio?
closing-now = Per ora si chiude: { $when }
closing-open-end = Per ora resta aperto finché non lo chiudi.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Stasera
closing-tomorrow-button = Domani sera
closing-days-button = Tra tre giorni
closing-week-button = Tra una settimana
closing-other-button = Un altro momento
closing-never-button = Quando lo chiudo io
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Quando si chiude
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Salvato. Il sondaggio si chiude: { $when }
closing-unset = Salvato. Il sondaggio resta aperto finché non lo chiudi.
closing-write = Mandami il giorno e l’ora, così: { $example }. È l’ora di questa città: { $city }.
refusal-time-unreadable = Non riesco a leggere quest’ora. Scrivi il giorno e l’ora così, per favore: { $example }
refusal-time-past = Quest’ora è già passata. Scegli un’ora non ancora passata, per favore.
refusal-time-far = Questo giorno è troppo lontano. Un sondaggio può restare aperto al massimo un anno.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Un sondaggio può chiudersi da solo. Scrivi il giorno e l’ora nell’ultima riga, in questo modo:
