### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Tai gali daryti tik šios grupės organizatoriai. Programėlėje Telegram jie yra grupės administratoriai. Jei turite klausimo idėją, pasakykite jiems.
refusal-group-only = Tai veikia jūsų grupėje. Parašykite tai ten.
refusal-no-such-poll = Apklausos su tokiu kodu čia nėra. Kodas yra apklausos žinutės pabaigoje.
refusal-which-poll = Kuri apklausa? Palieskite jos žinutę ir rinkitės „Atsakyti“ (Reply) arba po komandos parašykite apklausos kodą.
refusal-poll-closed = Ši apklausa baigta, todėl atsakymų keisti nebegalima.
refusal-concern-closed = Ši apklausa baigta, todėl niekas nebeskaičiuojama. Jei dėl klausimo kyla sunkumų, pasakykite organizatoriams.
refusal-already-closed = Ši apklausa jau baigta.
refusal-poll-open = Ši apklausa dar vyksta. Pirma ją baikite, tada gausite failą. Kol apklausa vyksta, iš failo būtų galima suprasti, kas kada atsakė.
refusal-not-member = Tai gali matyti tik tos grupės, kurioje vyksta apklausa, žmonės.
refusal-link-expired = Ši nuoroda nebegalioja arba skirta kitam žmogui. Savo grupėje po apklausa paspauskite 🌐.
refusal-button-outdated = Šis mygtukas nebeveikia. Naudokite naujesnę žinutę.
refusal-unknown-command = Tokios komandos nežinau. Parašykite /help ir pamatysite, ką moku.
refusal-unknown-language = Kalbos „{ $tag }“ nežinau. Parašykite trumpą kalbos ženklą, pavyzdžiui, en, pl arba ur.
refusal-language-twice = Žodžiai šia kalba parašyti du kartus: { $language }. Vieną variantą ištrinkite.
refusal-options-differ = Kiek atsakymų parašyta šia kalba ({ $language }): { $found }. Kiek jų yra apklausoje: { $shown }. Parašykite tuos pačius atsakymus ta pačia tvarka, kiekvieną atskiroje eilutėje.
refusal-options-ready = Šios apklausos atsakymus šia kalba jau turiu: { $language }. Parašykite tik klausimą.
refusal-words-fixed = Ši apklausa baigta, todėl jos žodžiai lieka, kokie yra.
refusal-voice-long =
    { $minutes ->
        [one] Šis įrašas per ilgas. Jis gali trukti iki { $shown } minutės. Įrašykite trumpesnį.
        [few] Šis įrašas per ilgas. Jis gali trukti iki { $shown } minučių. Įrašykite trumpesnį.
        [many] Šis įrašas per ilgas. Jis gali trukti iki { $shown } minutės. Įrašykite trumpesnį.
       *[other] Šis įrašas per ilgas. Jis gali trukti iki { $shown } minučių. Įrašykite trumpesnį.
    }
refusal-voice-nowhere = Jei norite prie apklausos pridėti įrašą, savo grupėje po ja paspauskite 🌐. Tada spauskite „{ -help-translate }“.
refusal-own-words = Tai atsiuntėte jūs, todėl patikrinti turi kitas žmogus. Ačiū!
refusal-not-checker = Tai turi patikrinti jūsų grupės organizatoriai. Ačiū už pagalbą!
refusal-enough-waiting = Šia kalba patikrinimo jau laukia pakankamai. Pabandykite vėl, kai bus patikrinta.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Pirmoje eilutėje parašykite klausimą, toliau kiekvieną atsakymą atskiroje eilutėje. Jei rašote keliomis kalbomis, kiekvieną dalį pradėkite trumpu ženklu, pavyzdžiui, [pl].
refusal-question-empty = Apklausoje dar nėra klausimo.
refusal-question-long =
    { $count ->
        [one] Klausime yra { $shown } ženklas. Daugiausia gali būti { $most }.
        [few] Klausime yra { $shown } ženklai. Daugiausia gali būti { $most }.
        [many] Klausime yra { $shown } ženklo. Daugiausia gali būti { $most }.
       *[other] Klausime yra { $shown } ženklų. Daugiausia gali būti { $most }.
    }
refusal-option-empty = Atsakymas { $number } tuščias. Įrašykite ką nors arba jį išimkite.
refusal-option-long = Atsakymas { $number } per ilgas. Jame ženklų: { $shown }, o daugiausia gali būti { $most }.
refusal-option-twice = Atsakymai { $first } ir { $second } vienodi. Vieną pakeiskite arba išimkite.
refusal-options-few = Apklausai reikia bent 2 atsakymų. Jei neparašysite nė vieno, žmonės galės rinktis „Taip“, „Ne“ arba „Dar nežinau“.
refusal-options-many = Atsakymų parašėte: { $shown }. Apklausoje daugiausia gali būti { $most }.
refusal-your-text = Nieko nepraradote. Štai jūsų tekstas, kad galėtumėte jį nukopijuoti ir pabandyti dar kartą:

## When something went wrong on our side

sorry-failed = Atsiprašome, kažkas nepavyko. Tai ne jūsų klaida. Pabandykite dar kartą po minutės.
private-waiting = Turiu ką pasakyti tik jums. Paspauskite mygtuką ir perskaitykite mūsų asmeniniame pokalbyje.
private-open-button = Atverti asmeninį pokalbį
