### A group's settings, shown to an organiser alone.

settings-title = Impostazioni di “{ $group }”
settings-which = Quale gruppo vuoi impostare?
settings-none = Non conosco nessun gruppo che organizzi. Aggiungimi al tuo gruppo, e scrivi /settings lì.
settings-languages = Lingue: { $languages }
settings-zone = Fuso orario: come a { $city }
settings-quiet = Ore di silenzio: { $from } – { $to }
settings-quiet-none = Ore di silenzio: nessuna
settings-concerns = Avvisare dei problemi con una domanda: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Lingue
settings-zone-button = Fuso orario
settings-quiet-button = Ore di silenzio
settings-concerns-button = Problemi con una domanda
settings-saved = Salvato.
# The parts of the world, as buttons.
zone-where = Dov’è il tuo gruppo?
zone-africa-button = Africa
zone-america-button = America
zone-asia-button = Asia
zone-australia-button = Australia e Pacifico
zone-europe-button = Europa
zone-city = Quale città ha la stessa ora del tuo gruppo?
quiet-ask = Nelle ore di silenzio i miei messaggi nel gruppo arrivano senza suono. Quando deve esserci silenzio?
quiet-none-button = Nessuna ora di silenzio
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Le persone possono dire che non capiscono una domanda, o che non è la domanda giusta. Quando molte dicono lo stesso, il sondaggio lo mostra. Avviso anche chi organizza il gruppo. Quante persone, tra quelle che hanno risposto, devono dirlo? Mai meno di { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Mai
concerns-tenth-button = Da 1 persona su 10
concerns-quarter-button = Da 1 persona su 4
concerns-half-button = Da 1 persona su 2
