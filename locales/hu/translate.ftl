### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Az Ön szavazása: { $question }
gap-ask =
    { $count ->
        [one] A csoportja ezen a nyelven is olvas: { $languages }. A szavazás ezen még nincs meg.
       *[other] A csoportja ezeken a nyelveken is olvas: { $languages }. A szavazás ezeken még nincs meg.
    }
gap-what = Most nyíljon meg a szavazás, vagy előbb készüljön fordítás? Nyelveket később is hozzáadhat.
gap-open-button = Megnyitás most
gap-translate-button = Előbb fordítsuk le
gap-machine-button = Fordítsa le egy gép
gap-opened = A szavazás megnyílt. Már ott van a csoportjában.
gap-opened-before = Ez a szavazás már nyitva van.
gap-machine-working = A gép dolgozik. Ez egy percig is eltarthat. A szöveget itt fogom megmutatni.
gap-machine-failed = A gép most nem tudta lefordítani a szavazást. Fordítás nélkül nyitottam meg. Nyelveket továbbra is hozzáadhat.

## The editor: the list of languages

editor-title = Szöveg más nyelveken
editor-how = Nyomjon meg egy nyelvet, ha olvasni, írni vagy ellenőrizni szeretné a szövegét.
editor-signs =
    ✅ kész
    🤖 gép fordította, még nincs ellenőrizve
    👀 ellenőrzésre vár
    ➕ hiányzik szöveg
editor-done-button = Kész
editor-done = Köszönöm a segítségét!

## The editor: one language

editor-language = Szöveg ezen a nyelven: { $language }
editor-source = Az eredeti szöveg. Nyelv: { $language }
editor-now = Most ez áll ott:
editor-waiting = Ellenőrzésre vár:
editor-waiting-voice = Egy felvétel ellenőrzésre vár.
editor-write = Ha meg szeretné írni a szöveget, vagy változtatna rajta, küldjön nekem most egy üzenetet. Az első sorba a kérdést írja, utána minden választ külön sorba, ugyanabban a sorrendben.
editor-write-question = Ha meg szeretné írni a kérdést, vagy változtatna rajta, küldjön nekem most egy üzenetet.
editor-answers-there = A válaszok már megvannak.
editor-record =
    { $minutes ->
        [one] Hangüzenetet is küldhet, és felolvashatja a szavazást. Legfeljebb { $shown } perc lehet.
       *[other] Hangüzenetet is küldhet, és felolvashatja a szavazást. Legfeljebb { $shown } perc lehet.
    }
editor-right-button = Ez így jó
editor-remove-button = Eltávolítás
editor-all-button = Minden nyelv
editor-saved = Elmentve. Mostantól mindenki láthatja vagy hallhatja.
editor-thanks = Köszönöm! Először egy szervező vagy valaki más ellenőrzi, aki olvas ezen a nyelven. Utána mindenki láthatja vagy hallhatja.
editor-thanks-organisers = Köszönöm! Először egy szervező ellenőrzi. Utána mindenki láthatja vagy hallhatja.
editor-checked = Köszönöm! Mostantól mindenki láthatja vagy hallhatja.
editor-removed = Eltávolítva.

## Notes to organisers, in private

notice-waiting = Csoport: „{ $group }”. Valaki lefordított egy szavazást. Nyelv: { $language }. Kérem, ellenőrizze, hogy mindenki láthassa.
notice-check-button = Ellenőrzés
notice-language = Csoport: „{ $group }”. Legalább { $fewest } ember válaszolt ezen a nyelven: { $language }. Ez a nyelv még nincs a csoport listáján. Hozzáadhatja: írja be a csoportban, hogy /settings
notice-concerns = Csoport: „{ $group }”. Néhány embernek gondja van ezzel a kérdéssel: { $question }
notice-concerns-what = Segíthet, ha más szavakkal kérdezi. Akkor ez a szavazás lezárul, és az új lép a helyére. Senki sem látja, ki mit jelzett.
