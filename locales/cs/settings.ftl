### A group's settings, shown to an organiser alone.

settings-title = Nastavení skupiny „{ $group }“
settings-which = Kterou skupinu chcete nastavit?
settings-none = Neznám žádnou skupinu, kterou vedete. Přidejte mě do své skupiny a napište tam /settings.
settings-languages = Jazyky: { $languages }
settings-zone = Čas podle města: { $city }
settings-quiet = Doba klidu: od { $from } do { $to }
settings-quiet-none = Doba klidu: žádná
# Buttons; at most 40 characters each.
settings-languages-button = Jazyky
settings-zone-button = Čas
settings-quiet-button = Doba klidu
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
