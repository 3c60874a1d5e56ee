### A group's settings, shown to an organiser alone.

settings-title = Ustawienia grupy „{ $group }”
settings-which = Dla której grupy chcesz zmienić ustawienia?
settings-none = Nie znam żadnej grupy, którą prowadzisz. Dodaj mnie do swojej grupy i napisz tam /settings.
settings-languages = Języki: { $languages }
settings-zone = Czas jak w mieście: { $city }
settings-quiet = Godziny ciszy: od { $from } do { $to }
settings-quiet-none = Godziny ciszy: brak
# Buttons; at most 40 characters each.
settings-languages-button = Języki
settings-zone-button = Czas
settings-quiet-button = Godziny ciszy
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
