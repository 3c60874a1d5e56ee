### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Dobrý deň! Volám sa { -brand }.
welcome-ask = Kladiem rodinám krátke otázky skôr, ako sa niečo rozhodne.
welcome-each = Každá rodina číta a odpovedá vo svojom jazyku. Odpovede sú tajné.
welcome-principles-button = Osem zásad
welcome-languages-button = Jazyky tejto skupiny
welcome-help-button = Pomoc

## The group's languages

languages-title = V akých jazykoch číta táto skupina?
languages-how = Stlačte jazyk, aby ste ho pridali alebo odobrali. Jazyk, ktorý vyberiete ako prvý, bude prvý.
languages-now = Teraz: { $languages }.
languages-done-button = Hotovo
languages-done = Uložené. Môžete to kedykoľvek zmeniť: napíšte /settings.
languages-keep-one = Skupina potrebuje aspoň jeden jazyk. Najprv pridajte iný.

languages-check-readers = Preklady od ľudí zo skupiny uvidia všetci, keď ich skontrolujú organizátori alebo niekto iný, kto číta v tom jazyku.
languages-check-organisers = Preklady od ľudí zo skupiny uvidia všetci, keď ich skontrolujú organizátori.
languages-check-button = Zmeniť, kto kontroluje
