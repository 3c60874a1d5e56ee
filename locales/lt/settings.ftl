### A group's settings, shown to an organiser alone.

settings-title = Grupės „{ $group }“ nustatymai
settings-which = Kurios grupės nustatymus keisite?
settings-none = Nežinau nė vienos grupės, kuriai vadovaujate. Pridėkite mane prie savo grupės ir ten parašykite /settings.
settings-languages = Kalbos: { $languages }
settings-zone = Laikas: kaip mieste { $city }
settings-quiet = Tylos valandos: nuo { $from } iki { $to }
settings-quiet-none = Tylos valandos: nėra
settings-concerns = Sunkumai dėl klausimo rodomi: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Kalbos
settings-zone-button = Laikas
settings-quiet-button = Tylos valandos
settings-concerns-button = Sunkumai dėl klausimo
settings-saved = Įrašyta.
# The parts of the world, as buttons.
zone-where = Kur yra jūsų grupė?
zone-africa-button = Afrika
zone-america-button = Amerika
zone-asia-button = Azija
zone-australia-button = Australija ir Ramusis vandenynas
zone-europe-button = Europa
zone-city = Kuriame mieste laikas toks pat kaip jūsų grupėje?
quiet-ask = Per tylos valandas mano žinutės grupėje ateina be garso. Kada man rašyti be garso?
quiet-none-button = Be tylos valandų
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Žmonės gali pasakyti, kad nesupranta klausimo arba kad klausiama ne to. Kai tą patį sako daug žmonių, tai parodoma prie apklausos. Pranešu ir organizatoriams. Kiek atsakiusių žmonių turi tai pasakyti? Visada reikia bent { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Niekada
concerns-tenth-button = Nuo 1 iš 10 žmonių
concerns-quarter-button = Nuo 1 iš 4 žmonių
concerns-half-button = Nuo 1 iš 2 žmonių
