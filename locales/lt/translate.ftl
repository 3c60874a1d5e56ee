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
# Buttons; at most 40 characters each.
gap-open-button = Pradėti dabar
gap-translate-button = Pirma išversti
gap-machine-button = Išversti automatiškai
# Answers to presses on these buttons.
gap-opened = Apklausa pradėta. Ji jau jūsų grupėje.
gap-opened-before = Ši apklausa jau vyksta.
gap-machine-working = Verčiama automatiškai. Tai gali trukti minutę. Žodžius parodysiu čia.
# The machine did not answer; said to the organiser alone.
gap-machine-failed = Dabar apklausos išversti automatiškai nepavyko. Apklausa pradėta be vertimo. Kalbas dar galite pridėti.

## The editor: the list of languages

editor-title = Žodžiai kitomis kalbomis
editor-how = Paspauskite kalbą, kad jos žodžius perskaitytumėte, parašytumėte arba patikrintumėte.
# The signs stand on the buttons of the languages.
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
# In place of editor-write, where Chorus itself has the answers in every language, or people answer in their own words.
editor-write-question = Jei norite parašyti klausimą arba jį pakeisti, dabar atsiųskite man vieną žinutę.
# Follows editor-write-question, unless people answer in their own words.
editor-answers-there = Atsakymai jau yra.
editor-record =
    { $minutes ->
        [one] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minutės.
        [few] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minučių.
        [many] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minutės.
       *[other] Taip pat galite perskaityti apklausą balsu ir atsiųsti balso žinutę. Žinutė gali trukti iki { $shown } minučių.
    }
# Buttons.
editor-right-button = Viskas gerai
editor-remove-button = Pašalinti
editor-all-button = Visos kalbos
# What was sent is in the poll at once: an organiser sent it.
editor-saved = Įrašyta. Dabar tai gali matyti ar girdėti visi.
# What was sent by a member waits.
editor-thanks = Ačiū! Pirma tai patikrins organizatoriai arba kitas žmogus, kuris skaito šia kalba. Tada tai galės matyti ar girdėti visi.
editor-thanks-organisers = Ačiū! Pirma tai patikrins organizatoriai. Tada tai galės matyti ar girdėti visi.
# Answers to presses on the buttons.
editor-checked = Ačiū! Dabar tai gali matyti ar girdėti visi.
editor-removed = Pašalinta.

## Notes to organisers, in private

notice-waiting = Žmogus iš grupės „{ $group }“ išvertė apklausą į šią kalbą: { $language }. Patikrinkite, kad ją galėtų matyti visi.
notice-check-button = Patikrinti
notice-language = Grupėje „{ $group }“ žmonių, kurie atsakė šia kalba ({ $language }), yra { $fewest } ar daugiau. Šios kalbos grupės sąraše dar nėra. Galite ją pridėti: grupėje parašykite /settings.
notice-concerns = Grupėje „{ $group }“ kai kuriems žmonėms kyla sunkumų dėl šio klausimo: { $question }
# Follows how many people have which trouble.
notice-concerns-what = Gali padėti, jei paklausite kitais žodžiais. Tada ši apklausa baigsis, o nauja bus vietoj jos. Niekas nemato, kas ką pasakė.
