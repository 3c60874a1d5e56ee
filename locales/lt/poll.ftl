### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Taip
answer-no = Ne
answer-not-sure = Dar nežinau
answer-strongly-agree = Visiškai sutinku
answer-agree = Sutinku
answer-in-the-middle = Nei sutinku, nei nesutinku
answer-disagree = Nesutinku
answer-strongly-disagree = Visiškai nesutinku
answer-monday = Pirmadienis
answer-tuesday = Antradienis
answer-wednesday = Trečiadienis
answer-thursday = Ketvirtadienis
answer-friday = Penktadienis
answer-saturday = Šeštadienis
answer-sunday = Sekmadienis
answer-morning = Rytas
answer-afternoon = Popietė
answer-evening = Vakaras

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Dar niekas neatsakė.
        [one] Atsakė { $shown } žmogus.
        [few] Atsakė { $shown } žmonės.
        [many] Atsakė { $shown } žmogaus.
       *[other] Atsakė { $shown } žmonių.
    }
card-how = Jei norite atsakyti, paspauskite numerį. Niekas nemato, ką renkatės.
card-languages = 🌐 Skaityti savo kalba: { $languages }
card-code = Apklausos kodas: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Įrašyta: { $option }
press-secret = Niekas nemato, ką pasirinkote. Organizatoriai irgi nemato. Kol apklausa nesibaigė, galite pakeisti atsakymą.
press-changed = Pakeista. Dabar jūsų atsakymas: { $option }
press-same = Tai jau yra jūsų atsakymas: { $option }. Niekas nepasikeitė.
press-withdrawn = Jūsų atsakymas atsiimtas. Kol apklausa nesibaigė, galite atsakyti iš naujo.
press-nothing-to-withdraw = Neturite atsakymo, kurį būtų galima atsiimti.

## The ballot, seen by one person

ballot-chosen = Jūsų atsakymas: { $option }
ballot-not-chosen = Jūs dar neatsakėte.
ballot-how = Jei norite atsakyti, paspauskite mygtuką. Tai matote tik jūs.
ballot-withdraw-button = Atsiimti savo atsakymą
ballot-written-in = Šios apklausos jūsų kalba dar nėra. Ji parašyta šia kalba: { $language }.
ballot-waiting = Ji jau išversta į jūsų kalbą. Padėkite patikrinti žodžius.
ballot-listen-button = Klausytis
ballot-more-button = Daugiau
ballot-back-button = Atgal
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Kai kuriems žmonėms dėl šio klausimo kyla sunkumų. Tai jau aiškinamasi.
concern-unclear-button = Nesuprantu klausimo
concern-wrong-button = Klausiama ne to
concern-how = Ar jums kyla sunkumų dėl šio klausimo? Spauskite ❓ ir tai pasakykite. Paspauskite dar kartą, jei norite tai atsiimti. Niekas nemato, kad tai jūs. Organizatoriai mato tik skaičių, ir tik tada, kai žmonių yra bent { $fewest }. Rezultatas rodo tuos pačius skaičius.
concern-saved = Ačiū. Tai įskaičiuota, o jūsų vardo niekas nemato.
concern-taken-back = Atsiimta. Tai nebeskaičiuojama.
concern-unclear =
    { $count ->
        [one] { $shown } žmogus nesupranta klausimo.
        [few] { $shown } žmonės nesupranta klausimo.
        [many] { $shown } žmogaus nesupranta klausimo.
       *[other] { $shown } žmonių nesupranta klausimo.
    }
concern-wrong =
    { $count ->
        [one] { $shown } žmogus sako, kad klausiama ne to.
        [few] { $shown } žmonės sako, kad klausiama ne to.
        [many] { $shown } žmogaus sako, kad klausiama ne to.
       *[other] { $shown } žmonių sako, kad klausiama ne to.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Išvertė organizatoriai.
words-by-member = Išvertė žmogus iš grupės.
words-by-machine = Išversta automatiškai. Žmogus to dar nepatikrino.

## A recording of a poll, sent as a voice message

voice-caption = Apklausa, perskaityta balsu šia kalba: { $language }.
voice-by-member = Įrašė žmogus iš grupės.
voice-gone = Šio įrašo paleisti nebegalima. Apklausą vis dar galite perskaityti.

## The result

result-title = Ši apklausa baigta.
result-closed = Baigta: { $when }
result-answered =
    { $count ->
        [0] Niekas neatsakė.
        [one] Atsakė { $shown } žmogus.
        [few] Atsakė { $shown } žmonės.
        [many] Atsakė { $shown } žmogaus.
       *[other] Atsakė { $shown } žmonių.
    }
result-option =
    { $count ->
        [one] { $shown } žmogus ({ $percent } %)
        [few] { $shown } žmonės ({ $percent } %)
        [many] { $shown } žmogaus ({ $percent } %)
       *[other] { $shown } žmonių ({ $percent } %)
    }
result-announced = Ši apklausa baigta. Rezultatas – žinutėje aukščiau. Ačiū už jūsų atsakymus!
result-picture = Paveikslėlyje – tas pats rezultatas.
result-still-open =
    { $count ->
        [0] Ši apklausa dar vyksta. Dar niekas neatsakė. Rezultatą pamatysite, kai ji baigsis.
        [one] Ši apklausa dar vyksta. Atsakė { $shown } žmogus. Rezultatą pamatysite, kai ji baigsis.
        [few] Ši apklausa dar vyksta. Atsakė { $shown } žmonės. Rezultatą pamatysite, kai ji baigsis.
        [many] Ši apklausa dar vyksta. Atsakė { $shown } žmogaus. Rezultatą pamatysite, kai ji baigsis.
       *[other] Ši apklausa dar vyksta. Atsakė { $shown } žmonių. Rezultatą pamatysite, kai ji baigsis.
    }
close-done = Apklausa baigta.
