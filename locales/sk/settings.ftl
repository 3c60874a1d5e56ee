### A group's settings, shown to an organiser alone.

settings-title = Nastavenia skupiny „{ $group }“
settings-which = Ktorú skupinu chcete nastaviť?
settings-none = Nepoznám žiadnu skupinu, ktorú vediete. Pridajte ma do svojej skupiny a napíšte tam /settings.
settings-languages = Jazyky: { $languages }
settings-zone = Čas: ako v meste { $city }
settings-quiet = Tiché hodiny: od { $from } do { $to }
settings-quiet-none = Tiché hodiny: žiadne
settings-concerns = Problém s otázkou sa ukáže: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Jazyky
settings-zone-button = Čas
settings-quiet-button = Tiché hodiny
settings-concerns-button = Problém s otázkou
settings-saved = Uložené.
# The parts of the world, as buttons.
zone-where = Kde je vaša skupina?
zone-africa-button = Afrika
zone-america-button = Amerika
zone-asia-button = Ázia
zone-australia-button = Austrália a Tichomorie
zone-europe-button = Európa
zone-city = Ktoré mesto má rovnaký čas ako vaša skupina?
quiet-ask = Počas tichých hodín prídu moje správy v skupine bez zvuku. Kedy mám byť potichu?
quiet-none-button = Žiadne tiché hodiny
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Ľudia môžu povedať, že otázke nerozumejú alebo že sa treba pýtať na niečo iné. Keď to isté povie veľa ľudí, ukáže sa to pri ankete. Poviem to aj organizátorom. Koľko z tých, ktorí odpovedali, to musí povedať? Vždy ich musí byť aspoň { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Nikdy
concerns-tenth-button = Od 1 človeka z 10
concerns-quarter-button = Od 1 človeka zo 4
concerns-half-button = Od 1 človeka z 2
