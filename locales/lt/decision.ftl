### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Nuspręsta:
decided-written-in = Jūsų kalba to dar nėra. Parašyta šia kalba: { $language }.
decided-asked = Klausėme jūsų (apklausa { $code }): { $question }
decided-without = Šis sprendimas priimtas be šeimų nuomonės: prieš jį apklausos nebuvo.
context-cannot = Ko negalime padaryti ir kodėl: { $text }
context-responsible = Kas už tai atsako: { $text }
decided-review = Kada prie to grįšime: { $when }
decided-done = Ar tai padaryta? Taip.
decided-partly = Ar tai padaryta? Tik iš dalies.
decided-not = Ar tai padaryta? Ne.
decided-code = Kodas: { $code }
decided-looked = Organizatoriai grįžo prie šio sprendimo. Jis – žinutėje aukščiau.
result-decided = Kas nuspręsta: žr. { $code } arba parašykite /decisions.

## An organiser writes it, step by step

decide-choose = Praneškite grupei, kas nuspręsta. Parašysime tai kartu mūsų asmeniniame pokalbyje. Kol nepaskelbsite, grupė nieko nematys.
decide-write-button = Rašyti
decide-what = Ką darysite? Dabar parašykite tai trumpais sakiniais.
decide-now = Dabar jūsų sprendimas toks: { $decision }
decide-cannot = Ko negalite padaryti ir kodėl? Dabar parašykite. Šeimos labiau jumis pasitikės, jei tai pasakysite.
decide-responsible = Kas už tai atsako? Parašykite, kad šeimos žinotų, į ką kreiptis.
decide-nothing-button = Praleisti
decide-review = Kada prie to grįšite? Tą dieną paklausiu jūsų, ar tai padaryta, ir pranešiu grupei. Paspauskite mygtuką arba parašykite dieną taip: { $example }
decide-month-button = Po mėnesio
decide-months-button = Po { $months } mėn.
decide-never-button = Negrįšime
decide-cites = Kurios apklausos padėjo taip nuspręsti? Paspauskite apklausą, kad ją pridėtumėte arba išimtumėte.
decide-no-polls = Jūsų grupėse dar nėra baigtų apklausų.
decide-post-button = Paskelbti
decide-cites-button = Apklausos, kurios tam padėjo
decide-what-button = Ką darysime
decide-cannot-button = Ko negalime padaryti
decide-responsible-button = Kas už tai atsako
decide-review-button = Kada prie to grįšime
decide-posted-in = Tai bus paskelbta šiose grupėse: { $groups }
decide-groups = Kuriose grupėse tai paskelbti? Paspauskite grupę, kad ją pridėtumėte arba išimtumėte.
decide-source = Kuria kalba tai parašėte?
decide-away = Sprendimas padėtas į šalį, niekas jo nematė. Saugosiu jį 90 dienų.
decide-unfinished = Turite sprendimą, kuris dar nepaskelbtas: { $decision }
decide-posted = Paskelbta. Sprendimas jau jūsų grupėje. Ar galite padėti išversti jį į kitas kalbas?
decide-editor = Jei norite sprendimą parašyti šia kalba arba pakeisti jo žodžius, dabar atsiųskite man vieną žinutę.

## On the day: to each organiser alone

review-ask = Norėjote grįžti prie šio sprendimo grupėje „{ $group }“: { $decision }
review-how = Ar tai padaryta? Jūsų atsakymą pranešiu grupei.
review-done-button = Taip
review-partly-button = Tik iš dalies
review-not-button = Ne
review-later-button = Paklausti vėl po savaitės
review-put-off = Paklausiu vėl po savaitės.
review-more = Ką dar grupei reikėtų apie tai žinoti?
review-write = Dabar atsiųskite man vieną eilutę. Grupė matys jūsų pačių žodžius. Daugiausia ženklų: { $most }.
review-nothing-button = Daugiau nieko
review-told = Ačiū! Grupei pranešta.

## What a group has decided, for any member

decisions-title = Kas nuspręsta šioje grupėje
decisions-none = Čia dar nieko nenuspręsta.
decisions-how = Jei norite perskaityti visą sprendimą, parašykite /results ir jo kodą.

## What stands in the way

refusal-day-unreadable = Šios dienos nesuprantu. Parašykite ją taip: { $example }
refusal-review-done = Grupei jau pranešta, kas iš to išėjo. Ačiū!
refusal-day-far = Tai per toli. Pasirinkite dieną per artimiausius 12 mėnesių.
refusal-is-decision = Tai sprendimas, o ne apklausa. Todėl čia tai neveikia.
refusal-cited-open = Apklausa { $code } dar vyksta. Pirma ją baikite. Tada galėsite pranešti, kas nuspręsta.
refusal-cited-many = Prie sprendimo galima nurodyti daugiausia tiek apklausų: { $most }. Pirma vieną išimkite.
refusal-decide-anonymous = Parašykite tai savo vardu, o ne grupės vardu. Tada galėsiu jums padėti mūsų asmeniniame pokalbyje.
refusal-decision-empty = Nerandu čia žodžių. Parašykite, ką darysite.
refusal-decision-long = Tai per ilgas tekstas. Jame ženklų: { $shown }, o daugiausia gali būti { $most }.
