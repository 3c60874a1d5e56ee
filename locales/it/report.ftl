### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Di quale gruppo vuoi la relazione?
report-none = Non conosco nessun gruppo che organizzi. Scrivi /report nel tuo gruppo.
report-span = La relazione su “{ $group }” mostra che cosa è stato chiesto, che cosa hanno detto le persone e che cosa è successo dopo. Quale periodo vuoi?
report-quarter-button = Gli ultimi tre mesi
report-year-button = Gli ultimi dodici mesi
report-all-button = Tutto
report-in-private = Mando la relazione nella nostra chat privata.
report-caption = Ecco la relazione: una pagina da leggere e stampare, e un foglio di calcolo con gli stessi numeri. Non ci sono nomi.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Sondaggi
sheet-languages = Lingue
sheet-suggestions = Suggerimenti
sheet-barriers = Che cosa serve

## The page

report-title = Che cosa hanno detto le famiglie di “{ $group }”, e che cosa è successo dopo
report-period = Periodo: { $from } – { $until }
report-period-all = Fino a: { $until }
report-numbers = In numeri
report-polls = Sondaggi chiusi
report-still-open = Sondaggi ancora aperti
report-answers = Risposte in tutto
report-most-people = Persone nel sondaggio con più risposte
report-decisions = Decisioni
report-shaped = Decisioni nate da sondaggi
report-days = Giorni dalla prima domanda alla decisione
report-days-between = da { $fewest } a { $most }
report-asked = Che cosa è stato chiesto
report-came = Che cosa è stato deciso
report-no-polls = In questo periodo non è stato chiuso nessun sondaggio.
report-no-decisions = In questo periodo non è stato deciso niente.
report-languages = Le lingue delle persone che hanno risposto
report-most-in-one-poll = Massimo di persone in un sondaggio
report-no-languages = Nessuna lingua ha avuto abbastanza persone in un solo sondaggio per poterla mostrare.
report-suggestions = Che cosa hanno suggerito le persone
report-no-suggestions = In questo periodo nessuno ha suggerito niente.
report-put-to-vote = Messe ai voti
report-reasons = Ragioni date da chi organizza il gruppo
report-barriers = Che cosa serve alle persone per partecipare
report-no-barriers = Nessun sondaggio ha chiesto che cosa serve alle persone per partecipare.
report-not-done = Che cosa non è stato fatto, e perché
report-none-not-done = Nessuna decisione parla di qualcosa che non si farà.
report-happened = È stato fatto?
report-behind = Nasce da
report-unshaped = Dietro questa decisione non c’è nessun sondaggio.
report-note-people = Una persona può aver risposto a più di un sondaggio. Ogni sondaggio è segreto, quindi non possiamo vedere se due risposte vengono dalla stessa persona. Questa relazione non può dire quante persone hanno partecipato in tutto.
report-note-groups = Un sondaggio fatto in più gruppi è contato con tutte le sue risposte.
