### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Kérdése van az adatairól? Itt kérdezhet: { $contact }.
privacy-basis-consent = A törvény azért engedi, hogy ezt megőrizzük, mert Ön minden gombnyomással igent mond rá. Bármikor meggondolhatja magát.
privacy-basis-public-task = A törvény azért engedi, hogy ezt megőrizzük, mert a bot működtetőjének közfeladata, hogy megkérdezze a családokat.
privacy-basis-legitimate-interests = A törvény azért engedi, hogy ezt megőrizzük, mert tisztességes oka van: meghallani, mit szeretnének a családok. Senkinek sem árt.
privacy-days =
    { $count ->
        [one] { $shown } nap
       *[other] { $shown } nap
    }
privacy-keys = Ha egy szavazás lezárul, { $days } múlva megsemmisítjük a kulcsát. Akkor már senki sem tudhatja meg, melyik volt az Ön válasza, még ez a bot sem. Az összesített számok megmaradnak.
privacy-left-groups = Ha a { -brand } elhagy egy csoportot, { $days } múlva töröljük, amit a csoportról őrzünk.
privacy-log = Amit a szervezők a szavazásokkal tesznek, azt leírjuk, hogy a csoportban mindenki elolvashassa: /log. Nevek nincsenek benne.
privacy-rights = Mindent megnézhet, amit Önről őrzünk: írja be, hogy /mydata. Kérheti, hogy töröljük: írja be, hogy /forgetme.
privacy-adults = A { -brand } csak felnőtteknek szól. Kérem, csak akkor használja, ha elmúlt 18 éves.

## Commands and help

command-mydata = Minden, amit Önről őrzünk
command-forgetme = Az Önről őrzött adatok törlése
help-family-data =
    /mydata – minden, amit Önről őrzünk
    /forgetme – ennek a törlése

## The file with all that is held

mydata-caption = Ez minden, amit a { -brand } Önről őriz. Nyissa meg a fájlt, és olvassa el. Az is benne van, mit választott, ezért ne mutassa meg másnak.
mydata-title = Minden, amit a { -brand } Önről őriz
mydata-made = A fájl ezen a napon készült: { $day }.
mydata-nothing = Semmit sem őrzünk Önről.
mydata-destroyed = A régi szavazások kulcsait megsemmisítettük. Már senki sem tudhatja meg, válaszolt-e rájuk, ezért nincsenek benne ebben a fájlban.
mydata-you-title = Önről
mydata-account = A Telegram-fiókja száma (titkosítva őrizzük): { $number }. Ez nem a telefonszáma.
mydata-language = A nyelv, amelyet választott (titkosítva őrizzük): { $language }
mydata-chat-open = Megnyitott egy privát csevegést a { -brand } bottal.
mydata-chat-closed = Bezárta a privát csevegést a { -brand } bottal.
mydata-awaited = Üzenetet várunk Öntől erről a szavazásról: { $code }
mydata-promise = Ezt írta a csoportja nevében (titkosítva őrizzük). Arra várunk, hogy kiválassza a csoportot: { $text }
mydata-groups-title = Csoportok, amelyekben válaszolt
mydata-polls-title = Szavazások
mydata-day-heading = Nap
mydata-event-heading = Mit tett
mydata-language-heading = Nyelv
mydata-group-heading = Csoport
mydata-place-heading = Hol
mydata-cast = A válasza: { $answer }
mydata-changed = Az új válasza: { $answer }
mydata-withdrawn = Visszavonta a válaszát
mydata-on-card = A szavazás alatt
mydata-on-ballot = Abban a nézetben, amelyet csak Ön lát
mydata-in-private = A privát csevegésben
mydata-concern = Ezt jelezte: { $concern }
mydata-idea = Az ötlete (titkosítva őrizzük): { $idea }
mydata-idea-settled = Ezen a napon küldött egy ötletet: { $day }. A szervezők döntöttek róla. A szövegét már nem kötjük Önhöz.
mydata-silenced = A szervezők ebben a szavazásban nem fogadnak több ötletet Öntől.
mydata-follower = Híreket kért erről a szavazásról.
mydata-opened = Az imént megnyitotta ezt a szavazást.
mydata-translation = Ön írta ennek a szavazásnak a szövegét ezen a nyelven: { $language }. Nap: { $day }.
mydata-recording = Ön olvasta fel ezt a szavazást. Nyelv: { $language }. Nap: { $day }.
mydata-sketches-title = Szavazások, amelyeket most ír (titkosítva őrizzük)
mydata-letters-title = Üzenetek, amelyek Önre várnak (titkosítva őrizzük)

## Being forgotten

forgetme-ask-title = Töröljük, amit Önről őrzünk?
forgetme-ask =
    Nyitott szavazások: visszavonjuk a válaszait és az ötleteit. Azt is visszavonjuk, amit a kérdésről jelzett.
    Lezárt szavazások: az összesített számok megmaradnak. Senki sem tudhatja meg többé, melyik válasz volt az Öné.
    Töröljük a nyelvét, az emlékeztetőit és a felvételeit. Töröljük azokat a szavazásokat is, amelyeket most ír, és az Önre váró üzeneteket.
forgetme-ask-stays = Amit a csoport már elolvashat Öntől, az megmarad. Ha egy nyitott szavazásban a szervezők nem fogadnak több ötletet Öntől, ez is megmarad. A szavazás lezárásával véget ér.
forgetme-ask-again = Utána újra használhatja a { -brand } botot, mint bárki más.
forgetme-yes-button = Igen, töröljék
forgetme-no-button = Nem, maradjon meg
forgetme-kept = Semmit sem töröltünk. Minden marad, ahogy van.
forgetme-done-title = Megtörtént.
forgetme-nothing = Nem volt már mit törölni.
forgetme-withdrawn = Visszavont válaszok nyitott szavazásokban: { $number }
forgetme-untied = Válaszok lezárt szavazásokban, amelyekről már senki sem tudhatja meg, hogy az Önéi: { $number }
forgetme-concerns = Jelzések kérdésekről, amelyeket visszavontunk, vagy amelyek már nem köthetők Önhöz: { $number }
forgetme-ideas = Ötletek, amelyeket visszavontunk, vagy amelyek már nem köthetők Önhöz: { $number }
forgetme-translations = Fordítások és felvételek, amelyeket töröltünk, vagy amelyek már nem köthetők Önhöz: { $number }
forgetme-reminders = Szavazások, amelyekről nem kap több hírt: { $number }
forgetme-sketches = Szavazások, amelyeket éppen írt, törölve: { $number }
forgetme-letters = Üzenetek, amelyek Önre vártak, törölve: { $number }
forgetme-settings = Töröltük, amit a nyelvéről és a privát csevegéséről őriztünk.
