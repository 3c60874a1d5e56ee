### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Dobrý den! Jmenuji se { -brand }.
welcome-ask = Kladu rodinám krátké otázky dřív, než se o čemkoli rozhodne.
welcome-each = Každá rodina čte a odpovídá ve svém jazyce. Odpovědi jsou tajné.
welcome-principles-button = Osm pevných zásad
welcome-languages-button = Jazyky této skupiny
welcome-help-button = Nápověda

## The group's languages

languages-title = V jakých jazycích čtou lidé v této skupině?
languages-how = Klepnutím jazyk přidáte nebo odeberete. Jazyk, který vyberete jako první, bude na začátku.
languages-now = Teď: { $languages }.
languages-done-button = Hotovo
languages-done = Uloženo. Kdykoli to můžete změnit. Stačí napsat /settings.
languages-keep-one = Skupina potřebuje aspoň jeden jazyk. Nejdřív přidejte jiný.

languages-check-readers = Překlady od lidí ze skupiny nejdřív zkontroluje někdo, kdo skupinu vede, nebo někdo jiný, kdo v tom jazyce čte. Pak je vidí všichni.
languages-check-organisers = Překlady od lidí ze skupiny nejdřív zkontroluje někdo, kdo skupinu vede. Pak je vidí všichni.
languages-check-button = Změnit, kdo kontroluje
