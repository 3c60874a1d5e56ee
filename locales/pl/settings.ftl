### A group's settings, shown to an organiser alone.

settings-title = Ustawienia grupy „{ $group }”
settings-which = Dla której grupy chcesz zmienić ustawienia?
settings-none = Nie znam żadnej grupy, którą prowadzisz. Dodaj mnie do swojej grupy i napisz tam /settings.
settings-languages = Języki: { $languages }
settings-zone = Czas jak w mieście: { $city }
settings-quiet = Godziny ciszy: od { $from } do { $to }
settings-quiet-none = Godziny ciszy: brak
settings-concerns = Kłopot z pytaniem – kiedy o tym mówić: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Języki
settings-zone-button = Czas
settings-quiet-button = Godziny ciszy
settings-concerns-button = Kłopot z pytaniem
settings-saved = Zapisano.
# The parts of the world, as buttons.
zone-where = Gdzie jest Twoja grupa?
zone-africa-button = Afryka
zone-america-button = Ameryka
zone-asia-button = Azja
zone-australia-button = Australia i Oceania
zone-europe-button = Europa
zone-city = W którym mieście jest taka sama godzina jak w Twojej grupie?
quiet-ask = W godzinach ciszy moje wiadomości w grupie przychodzą bez dźwięku. Kiedy ma być cisza?
quiet-none-button = Bez godzin ciszy
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Każdy może zgłosić, że nie rozumie pytania albo że to nie jest dobre pytanie. Gdy wiele osób zgłosi to samo, będzie to widać w wiadomości z ankietą. Powiem o tym też osobom prowadzącym grupę. Ile osób spośród tych, które odpowiedziały, musi to zgłosić? Nigdy nie jest to mniej niż { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Nigdy
concerns-tenth-button = Od 1 na 10 osób
concerns-quarter-button = Od 1 na 4 osoby
concerns-half-button = Od 1 na 2 osoby
