### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Ezt csak a csoport szervezői tehetik meg. Ők a csoport adminjai a Telegramban. Ha van ötlete egy kérdésre, kérem, szóljon egyiküknek.
refusal-group-only = Ez csak a csoportjában működik. Kérem, ott írja be.
refusal-no-such-poll = Itt nincs szavazás ezzel a kóddal. A kód a szavazás üzenetének a végén van.
refusal-which-poll = Melyik szavazás? Tartsa nyomva a szavazás üzenetét, és válassza ezt: „Válasz” (Reply). Vagy írja a kódját a parancs után.
refusal-poll-closed = Ez a szavazás lezárult, így a válaszok már nem változhatnak.
refusal-concern-closed = Ez a szavazás lezárult, így már semmit sem számolunk. Ha gondja van a kérdéssel, kérem, szóljon egy szervezőnek.
refusal-already-closed = Ez a szavazás már lezárult.
refusal-poll-open = Ez a szavazás még nyitva van. Először zárja le, utána töltse le a fájlt. Amíg nyitva van, egy fájlból kiderülhetne, ki mikor válaszolt.
refusal-not-member = Ezt csak a szavazás csoportjának tagjai láthatják.
refusal-link-expired = Ez a link lejárt, vagy másnak készült. Kérem, nyomja meg a 🌐 gombot a szavazás alatt a csoportjában.
refusal-button-outdated = Ez a gomb már nem működik. Kérem, használjon egy újabb üzenetet.
refusal-unknown-command = Ezt a parancsot nem ismerem. Írja be: /help – és látja, mit tudok.
refusal-unknown-language = Ezt a nyelvet nem ismerem: „{ $tag }”. Kérem, rövid nevet használjon, például: en, pl vagy ur.
refusal-language-twice = Ezen a nyelven kétszer is van szöveg: { $language }. Kérem, az egyiket vegye ki.
refusal-options-differ = Nyelv: { $language }. A válaszok száma: { $found }. A szavazásban: { $shown }. Kérem, ugyanazokat a válaszokat írja, ugyanabban a sorrendben, mindegyiket külön sorba.
refusal-options-ready = Ezen a nyelven már megvannak ennek a szavazásnak a válaszai: { $language }. Kérem, csak a kérdést írja meg.
refusal-words-fixed = Ez a szavazás lezárult, így a szövege már marad, ahogy van.
refusal-voice-long =
    { $minutes ->
        [one] Ez a felvétel túl hosszú. Legfeljebb { $shown } perc lehet. Kérem, készítsen rövidebbet.
       *[other] Ez a felvétel túl hosszú. Legfeljebb { $shown } perc lehet. Kérem, készítsen rövidebbet.
    }
refusal-voice-nowhere = Ha felvételt adna egy szavazáshoz, nyomja meg a 🌐 gombot a szavazás alatt a csoportjában. Utána nyomja meg ezt: „{ -help-translate }”.
refusal-own-words = Ezt Ön küldte, ezért valaki másnak kell ellenőriznie. Köszönöm!
refusal-not-checker = Ezt a csoport egyik szervezőjének kell ellenőriznie. Köszönöm a segítségét!
refusal-enough-waiting = Ezen a nyelven már elég sok minden vár ellenőrzésre. Kérem, próbálja újra, amikor azokat ellenőrizték.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Írja az első sorba a kérdést, utána minden választ külön sorba. Ha több nyelven írja, minden részt rövid névvel kezdjen, például: [pl].
refusal-question-empty = A szavazásnak még nincs kérdése.
refusal-question-long =
    { $count ->
        [one] A kérdés { $shown } karakter. Legfeljebb { $most } lehet.
       *[other] A kérdés { $shown } karakter. Legfeljebb { $most } lehet.
    }
refusal-option-empty = Üres ez a válasz: { $number }. Kérem, írjon oda valamit, vagy vegye ki.
refusal-option-long = Túl hosszú ez a válasz: { $number }. Most { $shown } karakter, és legfeljebb { $most } lehet.
refusal-option-twice = Ez a két válasz ugyanaz: { $first } és { $second }. Kérem, az egyiket változtassa meg, vagy vegye ki.
refusal-options-few = Egy szavazáshoz legalább 2 válasz kell. Ha egyet sem ír, ezek közül lehet választani: „Igen”, „Nem” vagy „Még nem tudom”.
refusal-options-many = Most { $shown } válasz van. Egy szavazásban legfeljebb { $most } lehet.
refusal-your-text = Semmi sem veszett el. Itt a szövege, másolja ki, és próbálja újra:

## When something went wrong on our side

sorry-failed = Elnézést, itt valami elromlott. Ön nem hibázott. Kérem, próbálja újra egy perc múlva.
private-waiting = Csak Önnek szeretnék mondani valamit. Nyomja meg a gombot, és olvassa el a privát csevegésünkben.
private-open-button = A privát csevegésünk megnyitása
