### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Turite klausimą dėl savo duomenų? Klauskite čia: { $contact }.
privacy-basis-consent = Įstatymas leidžia mums tai saugoti, nes kiekvienu paspaudimu jūs su tuo sutinkate. Bet kada galite persigalvoti.
privacy-basis-public-task = Įstatymas leidžia mums tai saugoti, nes tie, kas prižiūri šį botą, turi viešąją pareigą klausti šeimų nuomonės.
privacy-basis-legitimate-interests = Įstatymas leidžia mums tai saugoti, nes tam yra gera priežastis: išgirsti, ko nori šeimos. Tai niekam nekenkia.
privacy-days =
    { $count ->
        [one] { $shown } dienai
        [few] { $shown } dienoms
        [many] { $shown } dienos
       *[other] { $shown } dienų
    }
privacy-keys = Praėjus { $days } po apklausos pabaigos, sunaikiname jos raktą. Tada niekas, net šis botas, nebegali sužinoti, kuris atsakymas buvo jūsų. Bendri skaičiai lieka.
privacy-left-groups = Praėjus { $days } po to, kai { -brand } išeina iš grupės, ištriname viską, ką apie ją saugome.
privacy-log = Ką organizatoriai daro su apklausomis, užrašoma, kad tai perskaityti galėtų visi grupėje: /log. Vardų ten nėra.
privacy-rights = Galite pamatyti viską, ką apie jus saugome: parašykite /mydata. Galite visa tai ištrinti: parašykite /forgetme.
privacy-adults = { -brand } skirtas tik suaugusiems. Naudokitės juo tik tada, jei jums yra 18 metų ar daugiau.

## Commands and help

command-mydata = Pamatyti viską, kas apie jus saugoma
command-forgetme = Ištrinti tai, kas apie jus saugoma
help-family-data =
    /mydata – pamatyti viską, kas apie jus saugoma
    /forgetme – tai ištrinti

## The file with all that is held

mydata-caption = Čia viskas, ką { -brand } apie jus saugo. Atverkite failą ir perskaitykite. Jame matyti, ką pasirinkote, todėl niekam jo nerodykite.
mydata-title = Viskas, ką { -brand } apie jus saugo
mydata-made = Šio failo diena: { $day }.
mydata-nothing = Nieko apie jus nesaugome.
mydata-destroyed = Senų apklausų raktai sunaikinti. Niekas nebegali sužinoti, ar į jas atsakėte, todėl šiame faile jų nėra.
mydata-you-title = Apie jus
mydata-account = Jūsų Telegram paskyros numeris, užšifruotas: { $number }. Tai ne jūsų telefono numeris.
mydata-language = Jūsų pasirinkta kalba, užšifruota: { $language }
mydata-chat-open = Jūs pradėjote asmeninį pokalbį su { -brand }.
mydata-chat-closed = Jūs baigėte asmeninį pokalbį su { -brand }.
mydata-awaited = Laukiame jūsų žinutės apie šią apklausą: { $code }
mydata-promise = Parašėte tekstą savo grupei. Saugome jį užšifruotą ir laukiame, kol pasirinksite grupę. Štai tas tekstas: { $text }
mydata-groups-title = Grupės, kuriose atsakėte
mydata-polls-title = Apklausos
mydata-day-heading = Diena
mydata-event-heading = Ką darėte
mydata-language-heading = Kalba
mydata-group-heading = Grupė
mydata-place-heading = Kur
mydata-cast = Jūsų atsakymas: { $answer }
mydata-changed = Jūsų naujas atsakymas: { $answer }
mydata-withdrawn = Atsiėmėte savo atsakymą
mydata-on-card = Po apklausa
mydata-on-ballot = Ten, kur apklausą matote tik jūs
mydata-in-private = Asmeniniame pokalbyje
mydata-concern = Jūs pasakėte: { $concern }
mydata-idea = Jūsų idėja, užšifruota: { $idea }
mydata-idea-settled = Idėją atsiuntėte šią dieną: { $day }. Organizatoriai ją jau apsvarstė. Jūsų žodžių su jumis nebesiejame.
mydata-silenced = Šioje apklausoje organizatoriai daugiau nepriima jūsų idėjų.
mydata-follower = Paprašėte naujienų apie šią apklausą.
mydata-opened = Ką tik atvėrėte šią apklausą.
mydata-translation = Parašėte šios apklausos žodžius. Kalba: { $language }. Diena: { $day }.
mydata-recording = Perskaitėte šią apklausą balsu. Kalba: { $language }. Diena: { $day }.
mydata-sketches-title = Apklausos, kurias rašote (užšifruota)
mydata-letters-title = Žinutės, kurios jūsų laukia (užšifruota)

## Being forgotten

forgetme-ask-title = Ištrinti tai, ką apie jus saugome?
forgetme-ask =
    Apklausos, kurios vyksta: jūsų atsakymus ir idėjas atšauksime. Atšauksime ir tai, ką pasakėte apie klausimą.
    Baigtos apklausos: bendri skaičiai lieka. Niekas nebegali sužinoti, kuris atsakymas buvo jūsų.
    Ištrinsime jūsų kalbą, priminimus ir įrašus. Ištrinsime ir apklausas, kurias rašote, ir žinutes, kurios jūsų laukia.
forgetme-ask-stays = Jūsų žodžiai, kuriuos grupė jau gali skaityti, lieka. Jei apklausoje, kuri vyksta, organizatoriai daugiau nepriima jūsų idėjų, tai irgi lieka. Tai baigiasi kartu su apklausa.
forgetme-ask-again = Po to vėl galite naudotis { -brand }, kaip ir visi.
forgetme-yes-button = Taip, ištrinti
forgetme-no-button = Ne, palikti
forgetme-kept = Niekas neištrinta. Viskas lieka, kaip buvo.
forgetme-done-title = Padaryta.
forgetme-nothing = Nebuvo ko ištrinti.
forgetme-withdrawn = Atšaukti atsakymai apklausose, kurios vyksta: { $number }
forgetme-untied = Atsakymai baigtose apklausose, apie kuriuos niekas nebesužinos, kad jie jūsų: { $number }
forgetme-concerns = Tai, ką pasakėte apie klausimus, atšaukta arba nebesusieta su jumis: { $number }
forgetme-ideas = Idėjos, atšauktos arba nebesusietos su jumis: { $number }
forgetme-translations = Vertimai ir įrašai, ištrinti arba nebesusieti su jumis: { $number }
forgetme-reminders = Apklausos, apie kurias naujienų nebegausite: { $number }
forgetme-sketches = Apklausos, kurias rašėte, ištrintos: { $number }
forgetme-letters = Žinutės, kurios jūsų laukė, ištrintos: { $number }
forgetme-settings = Duomenų apie jūsų kalbą ir asmeninį pokalbį nebesaugome.
