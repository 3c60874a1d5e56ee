### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Jó napot! A nevem { -brand }.
welcome-ask = Gyors kérdéseket teszek fel a családoknak, mielőtt bármiről döntés születik.
welcome-each = Minden család a saját nyelvén olvas és válaszol. A válaszok titkosak.
welcome-principles-button = A nyolc alapelv
welcome-languages-button = A csoport nyelvei
welcome-help-button = Súgó

## The group's languages

languages-title = Milyen nyelveken olvas ez a csoport?
languages-how = Nyomjon meg egy nyelvet, ha hozzá szeretné adni vagy ki szeretné venni. Amelyiket először választja, az lesz az első.
languages-now = Most: { $languages }.
languages-done-button = Kész
languages-done = Elmentve. Ezt bármikor megváltoztathatja ezzel: /settings
languages-keep-one = Egy csoportnak legalább egy nyelv kell. Először adjon hozzá egy másikat.

languages-check-readers = Amit a csoport egy tagja fordít, csak akkor jelenik meg, ha egy szervező vagy valaki más, aki olvas azon a nyelven, ellenőrizte.
languages-check-organisers = Amit a csoport egy tagja fordít, csak akkor jelenik meg, ha egy szervező ellenőrizte.
languages-check-button = Az ellenőrzés módosítása
