### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Turite kito atsakymo idėją? Spauskite 💡.
suggestion-came = Idėjos iš grupės: { $shown }.
suggestion-became = Tapo atsakymu: { $shown }.
suggestion-new = Nauja: atsakymas nr. { $answers }.
suggestion-foreign = Parašyta šia kalba ({ $language }): atsakymas nr. { $answers }.
suggestion-same = Tas pats kaip atsakymas nr. { $answers }, tokių idėjų: { $shown }.
suggestion-undecided = Nenuspręsta iki apklausos pabaigos: { $shown }.
suggestion-declined = Nepriimta: { $shown }.
suggestion-reasons = Štai kodėl:

## Writing one, in private

suggestion-button = Turiu kitą idėją
suggestion-write = Koks dar galėtų būti atsakymas? Parašykite jį man viena žinute, bet kuria kalba. Rašykite trumpai, ne daugiau ženklų kaip { $most }.
suggestion-secret = Niekas nemato, kad tai jūs.
suggestion-nothing-button = Atšaukti
suggestion-nothing = Gerai. Nieko neišsiųsta.
suggestion-in-private = Parašykite man savo idėją mūsų asmeniniame pokalbyje.
suggestion-thanks = Ačiū! Organizatoriai apsvarstys jūsų idėją. Kas iš to išeis, pranešiu jums mūsų asmeniniame pokalbyje.

## To who had the idea, in private: what came of it

heard-idea = Jūsų idėja: { $idea }
heard-accepted = Dabar ji yra atsakymas. Jo numeris – { $answer }.
heard-same = Ji sako tą patį kaip šis atsakymas: { $answer }
heard-declined = Organizatoriai jos nepriėmė. Jie sako, kodėl:
heard-silenced = Ji atidėta į šalį. Šioje apklausoje organizatoriai daugiau nepriima jūsų idėjų. Vis tiek galite su jais pasikalbėti ir galite atsakyti.
heard-late = Apklausa baigėsi anksčiau, nei organizatoriai spėjo nuspręsti.
heard-thanks = Ačiū, kad prisidedate savo mintimis!

## To organisers, in private

notice-suggestion = Žmogus iš grupės „{ $group }“ turi kito atsakymo idėją šiai apklausai:
suggestion-language = Idėja parašyta žemiau. Kalba: { $language }.
suggestion-accept-button = Padaryti atsakymu
suggestion-same-button = Toks atsakymas jau yra
suggestion-decline-button = Nepriimti
suggestion-silence-button = Daugiau nepriimti iš šio žmogaus
suggestion-silence-sure-button = Taip, daugiau nepriimti
suggestion-waiting-button = Idėjos, kurios laukia sprendimo
suggestion-same-which = Kuris atsakymas sako tą patį?
suggestion-reason-write = Kodėl ne? Parašykite priežastį viena žinute, ne daugiau ženklų kaip { $most }. Žmogus ją gaus jūsų žodžiais. Kai apklausa baigsis, ją galės skaityti visi.
suggestion-silence-ask = Ar šioje apklausoje daugiau nepriimti šio žmogaus idėjų? Jo idėjos, kurios laukia, bus atidėtos į šalį. Niekas nesužinos, kas tai. Atsakyti šis žmogus vis tiek galės.
suggestion-decided = Įrašyta. Žmogui apie tai pranešiu.
suggestion-none-waits = Dabar nelaukia nė viena idėja.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Ši apklausa baigta, todėl idėjų siųsti nebegalima. Apie savo idėją pasakykite organizatoriams.
refusal-suggestions-off = Šiai apklausai kitų atsakymų siūlyti negalima. Apie savo idėją pasakykite organizatoriams.
refusal-suggestions-silenced = Šioje apklausoje organizatoriai daugiau nepriima jūsų idėjų. Vis tiek galite su jais pasikalbėti ir galite atsakyti.
refusal-suggestions-many = Idėjų šiai apklausai atsiuntėte: { $most }. Daugiau siųsti negalima. Ačiū! Jei turite dar, pasakykite organizatoriams.
refusal-suggestions-waiting = Organizatoriai dar turi apsvarstyti jūsų idėjas. Laukiančių idėjų: { $most }. Kitą atsiųskite, kai jie nuspręs.
refusal-suggestion-empty = Nerandu čia žodžių. Parašykite savo idėją keliais žodžiais.
refusal-suggestion-long = Atsakymui tai per ilgas tekstas. Jame ženklų: { $shown }, o daugiausia gali būti { $most }. Sutrumpinkite jį.
refusal-suggestion-known = Apklausoje tai jau yra. Tai atsakymas { $answer }.
refusal-suggestion-twice = Tokia idėja jau gauta. Organizatoriai ją apsvarstys.
refusal-words-only = Atsiųskite man žodžius. Paveikslėlio, lipduko ar įrašo čia priimti negaliu.
refusal-suggestion-decided = Dėl šios idėjos jau nuspręsta.
refusal-suggestion-late = Ši apklausa baigta, todėl dėl jos idėjų spręsti nebegalima.
refusal-options-full = Šioje apklausoje atsakymų jau yra { $most }, daugiau negalima. Ar idėja tokia pati kaip kuris nors iš jų? Jei ne, parašykite, kad jos priimti negalite.

## Help and privacy

help-family-suggest = Turite kito atsakymo idėją? Spauskite 💡 ir parašykite ją man. Arba grupėje palieskite apklausos žinutę, rinkitės „Atsakyti“ (Reply) ir parašykite idėją. Arba parašykite man /suggest ir apklausos kodą. Sprendžia organizatoriai, o jums pranešiu, kas iš to išėjo.
privacy-suggestion = Jei siunčiate atsakymo idėją, jūsų žodžius ir duomenis apie tai, kas jūs, saugome užšifruotus, kol organizatoriai nusprendžia. Jie nesužino, kas jūs. Tada ištriname ir viena, ir kita, o vietoj jūsų vardo lieka atsitiktinis numeris. Idėją, kuri tapo atsakymu, gali skaityti visi.
