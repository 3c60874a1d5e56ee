### A group's settings, shown to an organiser alone.

settings-title = Cilësimet për “{ $group }”
settings-which = Për cilin grup doni t’i ndryshoni cilësimet?
settings-none = Nuk di ndonjë grup ku jeni ndër organizatorët. Më shtoni në grupin tuaj dhe shkruani /settings atje.
settings-languages = Gjuhët: { $languages }
settings-zone = Ora: si në { $city }
settings-quiet = Orët e qeta: nga { $from } deri në { $to }
settings-quiet-none = Orët e qeta: asnjë
settings-concerns = Kur tregoj se ka vështirësi me një pyetje: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Gjuhët
settings-zone-button = Ora
settings-quiet-button = Orët e qeta
settings-concerns-button = Vështirësi me një pyetje
settings-saved = U ruajt.
# The parts of the world, as buttons.
zone-where = Ku është grupi juaj?
zone-africa-button = Afrika
zone-america-button = Amerika
zone-asia-button = Azia
zone-australia-button = Australia dhe Paqësori
zone-europe-button = Evropa
zone-city = Cili qytet ka të njëjtën orë si grupi juaj?
quiet-ask = Në orët e qeta, mesazhet e mia në grup nuk bëjnë zë. Kur të hesht?
quiet-none-button = Pa orë të qeta
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Njerëzit mund të thonë se nuk e kuptojnë një pyetje, ose se nuk është pyetja e duhur. Kur shumë veta thonë të njëjtën gjë, anketa e tregon. Ua them edhe organizatorëve. Sa nga ata që u përgjigjën duhet ta thonë? Janë gjithmonë të paktën { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Kurrë
concerns-tenth-button = Të paktën 1 në çdo 10 persona
concerns-quarter-button = Të paktën 1 në çdo 4 persona
concerns-half-button = Të paktën 1 në çdo 2 persona
