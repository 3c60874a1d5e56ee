### Help, the first greeting in private, and privacy.

start-hello = Sveiki! Aš esu { -brand }.
start-what = Padedu tėvų grupėms spręsti kartu. Jūsų grupės organizatoriai užduoda klausimą. Jūs atsakote vienu paspaudimu, savo kalba. Niekas nemato, ką pasirinkote.
start-add = Ar vadovaujate grupei? Pridėkite mane prie jos. Tada šiame pokalbyje parašykite /help.
start-add-button = Pridėti { -brand } prie grupės

help-title = Kaip veikia { -brand }
help-family-title = Visiems
help-family = Kai jūsų grupėje vyksta apklausa, paspauskite savo atsakymo numerį. Jei norite ją perskaityti savo kalba, spauskite 🌐. Kol apklausa nesibaigė, atsakymą galite pakeisti arba atsiimti. Niekas nemato, ką pasirinkote.
help-family-translate = Ar apklausos dar nėra jūsų kalba? Spauskite 🌐, tada „{ -help-translate }“. Galite parašyti žodžius arba perskaityti juos balsu ir atsiųsti balso žinutę. Tada ir kiti galės pasiklausyti: tam spaudžiamas 🔊.
help-family-concern = Nesuprantate klausimo arba klausiama ne to? Spauskite 🌐, tada „Daugiau“ ir tai pasakykite. Niekas nematys, kad tai jūs.
help-family-commands =
    /language – pasirinkti kalbą
    /principles – { -principles }
    /results ir apklausos kodas – pamatyti rezultatą
    /decisions – pamatyti, kas nuspręsta
    /log – pamatyti, kas daryta su šios grupės apklausomis
    /privacy – kas apie jus saugoma
help-organiser-title = Organizatoriams
help-organiser = Parašykite apklausą savo grupėje viena žinute: pirmoje eilutėje – klausimas, toliau – kiekvienas atsakymas atskiroje eilutėje. Jei atsakymų neparašysite, žmonės galės rinktis „Taip“, „Ne“ arba „Dar nežinau“.
help-example =
    /poll Kada susitinkame?
    Antradienį vakare
    Šeštadienį ryte
help-organiser-ready = Kai kurie atsakymai jau paruošti visomis kalbomis. Vietoj savo atsakymų parašykite #days (dienos), #times (dienos metas) arba #agree (ar sutinkate).
help-organiser-languages = Apklausą galite parašyti keliomis kalbomis:
help-example-languages =
    /poll { "[" }lt] Ar susitinkame bibliotekoje?
    Taip, mielai
    Kitur
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – palieskite apklausos žinutę, rinkitės „Atsakyti“ (Reply) ir parašykite šią komandą: apklausa baigsis
    /decide – tą patį darykite su rezultato žinute ir praneškite grupei, kas nuspręsta
    /export ir apklausos kodas – gauti atsakymus faile, šiame asmeniniame pokalbyje
    /promise ir principo numeris – parašyti, kaip jūsų grupė tai daro
    /report – gauti ataskaitą: ko klausta, kas pasakyta ir kas nuspręsta; ją galima spausdinti ar persiųsti
    /settings – grupės nustatymai: kalbos, laikas, tylos valandos

privacy-title = Ką { -brand } apie jus saugo
privacy-kept = Apie kiekvieną atsakymą saugome, kas pasirinkta, taip pat dieną, kalbą ir grupę. Dar saugome, ar atsakėte grupėje, ar asmeniškai. Jūsų vardo nesaugome. Vietoj jo yra atsitiktinis numeris. Kitoje apklausoje jūsų numeris bus kitas.
privacy-language = Jei čia pasirinksite kalbą, jūsų pasirinkimą saugosime užšifruotą. Jį gali perskaityti tik šis botas.
privacy-translate = Jei padedate versti apklausą, saugome jūsų žodžius arba įrašą. Vietoj jūsų vardo yra atsitiktinis numeris. Kol žodžiai nepatikrinti, jie užšifruoti. Įrašas lieka užšifruotas. Patikrintus žodžius gali skaityti visi grupėje.
privacy-concern = Jei sakote, kad jums kyla sunkumų dėl klausimo, saugome, ką apie jį pasakėte, ir atsitiktinį numerį vietoj jūsų vardo. Tai ne jūsų atsakymo numeris. Jei tai atsiimsite, ištrinsime.
privacy-why = Tai saugome, kad kiekvieną žmogų suskaičiuotume vieną kartą ir parodytume rezultatą grupei.
privacy-who-sees = Kai apklausa baigiasi, visi mato bendrus skaičius. Niekas nemato, kas ką pasirinko. Organizatoriai to irgi nemato.
privacy-host = Šį botą prižiūri: { $host }.
privacy-host-unknown = Paklauskite savo grupės organizatorių, kas prižiūri šį botą.
