### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Jūsų apklausa: { $question }
gap-ask =
    { $count ->
        [one] Jūsų grupė skaito dar viena kalba: { $languages }. Apklausos ta kalba dar nėra.
        [few] Jūsų grupė skaito ir kitomis kalbomis: { $languages }. Apklausos tomis kalbomis dar nėra.
        [many] Jūsų grupė skaito ir kitomis kalbomis: { $languages }. Apklausos tomis kalbomis dar nėra.
       *[other] Jūsų grupė skaito ir kitomis kalbomis: { $languages }. Apklausos tomis kalbomis dar nėra.
    }
gap-what = Pradėti apklausą dabar ar pirma ją išversti? Kalbas galite pridėti ir vėliau.
gap-open-button = Pradėti dabar
gap-translate-button = Pirma išversti
gap-machine-button = Išversti automatiškai
gap-opened = Apklausa pradėta. Ji jau jūsų grupėje.
gap-opened-before = Ši apklausa jau vyksta.
gap-machine-working = Verčiama automatiškai. Tai gali trukti minutę. Žodžius parodysiu čia.
gap-machine-failed = Dabar apklausos išversti automatiškai nepavyko. Apklausa pradėta be vertimo. Kalbas dar galite pridėti.

## The editor: the list of languages

editor-title = Žodžiai kitomis kalbomis
editor-how = Paspauskite kalbą, kad jos žodžius perskaitytumėte, parašytumėte arba patikrintumėte.
editor-signs =
    ✅ paruošta
    🤖 išversta automatiškai, dar nepatikrinta
    👀 laukia patikrinimo
    ➕ trūksta žodžių
editor-done-button = Atlikta
editor-done = Ačiū už pagalbą!

## The editor: one language

editor-language = Žodžiai šia kalba: { $language }
editor-source = Taip parašyta šia kalba ({ $language }):
editor-now = Dabar parašyta:
editor-waiting = Laukia patikrinimo:
editor-waiting-voice = Patikrinimo laukia įrašas.
editor-write = Jei norite parašyti žodžius arba juos pakeisti, dabar atsiųskite man vieną žinutę. Pirmoje eilutėje rašykite klausimą, toliau kiekvieną atsakymą atskiroje eilutėje, ta pačia tvarka.
editor-write-question = Jei norite parašyti klausimą arba jį pakeisti, dabar atsiųskite man vieną žinutę.
editor-answers-there = Atsakymai jau yra.
editor-record =
    { $minutes ->
        [one] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minutės.
        [few] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minučių.
        [many] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minutės.
       *[other] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minučių.
    }
editor-right-button = Viskas gerai
editor-remove-button = Pašalinti
editor-all-button = Visos kalbos
editor-saved = Įrašyta. Dabar tai gali matyti ar girdėti visi.
editor-thanks = Ačiū! Pirma tai patikrins organizatoriai arba kitas žmogus, kuris skaito šia kalba. Tada tai galės matyti ar girdėti visi.
editor-thanks-organisers = Ačiū! Pirma tai patikrins organizatoriai. Tada tai galės matyti ar girdėti visi.
editor-checked = Ačiū! Dabar tai gali matyti ar girdėti visi.
editor-removed = Pašalinta.

## Notes to organisers, in private

notice-waiting = Žmogus iš grupės „{ $group }“ išvertė apklausą į šią kalbą: { $language }. Patikrinkite, kad ją galėtų matyti visi.
notice-check-button = Patikrinti
notice-language = Grupėje „{ $group }“ žmonių, kurie atsakė šia kalba ({ $language }), yra { $fewest } ar daugiau. Šios kalbos grupės sąraše dar nėra. Galite ją pridėti: grupėje parašykite /settings.
notice-concerns = Grupėje „{ $group }“ kai kuriems žmonėms kyla sunkumų dėl šio klausimo: { $question }
notice-concerns-what = Gali padėti, jei paklausite kitais žodžiais. Tada ši apklausa baigsis, o nauja bus vietoj jos. Niekas nemato, kas ką pasakė.
