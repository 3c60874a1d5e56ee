### A group's settings, shown to an organiser alone.

settings-title = Beállítások, csoport: „{ $group }”
settings-which = Melyik csoportot szeretné beállítani?
settings-none = Nem tudok olyan csoportról, amelynek Ön szervezője. Adjon hozzá engem a csoportjához, és írja be ott: /settings
settings-languages = Nyelvek: { $languages }
settings-zone = Idő, ahogy ebben a városban: { $city }
settings-quiet = Csendes órák: { $from } – { $to }
settings-quiet-none = Csendes órák: nincsenek
settings-concerns = Mikor mutatom meg, ha gond van egy kérdéssel: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Nyelvek
settings-zone-button = Idő
settings-quiet-button = Csendes órák
settings-concerns-button = Gond egy kérdéssel
settings-saved = Elmentve.
# The parts of the world, as buttons.
zone-where = Hol van a csoportja?
zone-africa-button = Afrika
zone-america-button = Amerika
zone-asia-button = Ázsia
zone-australia-button = Ausztrália és a Csendes-óceán
zone-europe-button = Európa
zone-city = Melyik városban ugyanannyi az idő, mint a csoportjánál?
quiet-ask = A csendes órákban az üzeneteim nem adnak hangot a csoportban. Mikor legyek csendben?
quiet-none-button = Ne legyenek csendes órák
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Az emberek jelezhetik, hogy nem értik a kérdést, vagy hogy nem ez a jó kérdés. Ha sokan jelzik ugyanazt, a szavazás megmutatja. A szervezőknek is szólok. A válaszolók közül hány embernek kell ezt jeleznie? Mindig legalább { $fewest } ember kell hozzá.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Soha
concerns-tenth-button = Ha 10 emberből legalább 1 jelzi
concerns-quarter-button = Ha 4 emberből legalább 1 jelzi
concerns-half-button = Ha 2 emberből legalább 1 jelzi
