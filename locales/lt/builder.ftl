### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Ko norite paklausti? Pasirinkite klausimą, kuris jau paruoštas visomis kalbomis. Arba parašykite savo klausimą mūsų asmeniniame pokalbyje. Kol apklausos nepradėsite, grupė nieko nematys.
builder-write-button = Parašyti savo klausimą

## The steps

builder-question = Ko norite paklausti? Dabar parašykite klausimą. Arba pasirinkite tokį, kuris jau paruoštas visomis kalbomis:
builder-question-now = Dabar jūsų klausimas toks: { $question }
builder-answers = Kokius atsakymus žmonės galės rinktis? Kiekvieną rašykite atskiroje eilutėje. Arba pasirinkite čia:
builder-keep-button = Palikti, kaip yra
builder-preview = Štai kaip tai matys grupė:
builder-asked-in = Apklausa bus šiose grupėse: { $groups }
builder-lacks = Kai kurių žodžių dar trūksta šiomis kalbomis: { $languages }. Juos galite parašyti čia: „Kalbos“. Žmonės iš grupės gali padėti ir vėliau.
builder-open-button = Pradėti
builder-cancel-button = Atšaukti
builder-more = Ką norite pakeisti?
builder-change-question-button = Klausimą
builder-change-answers-button = Atsakymus
builder-change-groups-button = Grupes
builder-change-kind-button = Kaip žmonės atsako
builder-suggestions-button = Leisti siūlyti kitus atsakymus
builder-no-suggestions-button = Neleisti siūlyti kitų atsakymų
builder-kind = Kaip žmonės atsakys?
builder-one-button = Renkasi vieną
builder-several-button = Renkasi tiek, kiek nori
builder-most-button = Renkasi iki { $most }
builder-order-button = Surikiuoja atsakymus
builder-groups = Kuriose grupėse to paklausti? Paspauskite grupę, kad ją pridėtumėte arba išimtumėte.
builder-write-sign = ✍ reiškia: šia kalba trūksta žodžių. Paspauskite ir juos parašykite.
builder-source-button = Apklausos kalba: { $language }
builder-source = Kuria kalba parašėte apklausą?

## To open it later

builder-later-button = Pradėti vėliau
builder-tomorrow-button = Rytoj 9.00 val.
builder-at-once-button = Kai paspausiu „Pradėti“
builder-schedule-button = Pradėti tuo laiku
builder-later = Kada pradėti apklausą?
builder-opens = Apklausa prasidės: { $when }
builder-scheduled = Apklausa paruošta ir prasidės pati. Iki tol jos niekas nemato.
builder-not-opened = Nepavyko pradėti jūsų apklausos. Gali būti, kad jūs nebesate tarp grupės organizatorių arba manęs toje grupėje nėra. Apklausa išsaugota. Štai ji: { $question }

## A poll that is not open yet

builder-away = Apklausa padėta į šalį, niekas jos nematė. Saugosiu ją 90 dienų.
builder-back-again-button = Grąžinti apklausą
builder-unfinished = Turite apklausą, kuri dar nepradėta: { $question }
builder-go-on-button = Tęsti
builder-new-button = Rašyti naują apklausą

## What stands in the way

refusal-sketch-buttons = Apklausa paruošta. Paspauskite mygtuką po ja. Jei norite pakeisti žodžius, spauskite „Atgal“.
refusal-sketch-group = Pirma pasirinkite grupę.
refusal-sketch-gone = Ši apklausa jau jūsų grupėje arba jos nebėra. Jei norite naujos apklausos, parašykite /poll.

## In help and in what is kept about people

help-builder = Grupėje parašykite /poll, ir aš padėsiu jums žingsnis po žingsnio. Kol apklausos nepradėsite, jos niekas nemato. Arba parašykite viską iš karto:
privacy-builder = Jei rašote apklausą žingsnis po žingsnio, saugome ją užšifruotą, kol ją pradėsite. Jei nepradėsite, po 90 dienų ją ištrinsime.
