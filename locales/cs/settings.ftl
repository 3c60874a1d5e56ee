### A group's settings, shown to an organiser alone.

settings-title = Nastavení skupiny „{ $group }“
settings-which = Kterou skupinu chcete nastavit?
settings-none = Neznám žádnou skupinu, kterou vedete. Přidejte mě do své skupiny a napište tam /settings.
settings-languages = Jazyky: { $languages }
settings-zone = Čas podle města: { $city }
settings-quiet = Doba klidu: od { $from } do { $to }
settings-quiet-none = Doba klidu: žádná
settings-concerns = Potíže s otázkou se oznamují: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Jazyky
settings-zone-button = Čas
settings-quiet-button = Doba klidu
settings-concerns-button = Potíže s otázkou
settings-saved = Uloženo.
# The parts of the world, as buttons.
zone-where = Kde je vaše skupina?
zone-africa-button = Afrika
zone-america-button = Amerika
zone-asia-button = Asie
zone-australia-button = Austrálie a Oceánie
zone-europe-button = Evropa
zone-city = Ve kterém městě je stejný čas jako u vaší skupiny?
quiet-ask = V době klidu chodí moje zprávy do skupiny bez zvuku. Kdy má být klid?
quiet-none-button = Bez doby klidu
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Lidé mohou dát vědět, že otázce nerozumí nebo že to není správná otázka. Když totéž řekne hodně lidí, je to vidět ve zprávě s anketou. Dozvědí se to ode mě i lidé, kteří vedou skupinu. Kolik z těch, kdo odpověděli, to musí říct? Nikdy to není méně než { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Nikdy
concerns-tenth-button = Od 1 z 10 lidí
concerns-quarter-button = Od 1 ze 4 lidí
concerns-half-button = Od 1 ze 2 lidí
