### A group's settings, shown to an organiser alone.

settings-title = Setările grupului „{ $group }”
settings-which = Pentru ce grup doriți să schimbați setările?
settings-none = Nu cunosc niciun grup de care vă ocupați. Adăugați-mă în grupul dumneavoastră și scrieți acolo /settings.
settings-languages = Limbi: { $languages }
settings-zone = Ora locală, după acest oraș: { $city }
settings-quiet = Ore de liniște: de la { $from } până la { $to }
settings-quiet-none = Ore de liniște: nu sunt stabilite
settings-concerns = Problemele cu o întrebare se anunță: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Limbi
settings-zone-button = Ora locală
settings-quiet-button = Ore de liniște
settings-concerns-button = Probleme cu o întrebare
settings-saved = S-a salvat.
# The parts of the world, as buttons.
zone-where = Unde se află grupul?
zone-africa-button = Africa
zone-america-button = America
zone-asia-button = Asia
zone-australia-button = Australia și Oceania
zone-europe-button = Europa
zone-city = În ce oraș este aceeași oră ca în grupul dumneavoastră?
quiet-ask = În orele de liniște, mesajele mele din grup vin fără sunet. Când să fie liniște?
quiet-none-button = Fără ore de liniște
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Oamenii pot spune că nu înțeleg o întrebare sau că nu este cea potrivită. Când multe persoane spun același lucru, sondajul arată asta. Îi anunț și pe organizatori. Câți dintre cei care au răspuns trebuie să spună același lucru? Întotdeauna cel puțin { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Niciodată
concerns-tenth-button = De la 1 din 10 persoane
concerns-quarter-button = De la 1 din 4 persoane
concerns-half-button = De la 1 din 2 persoane
