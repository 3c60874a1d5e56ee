### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Kurios grupės ataskaitos norite?
report-none = Nežinau nė vienos grupės, kuriai vadovaujate. Parašykite /report savo grupėje.
report-span = Ataskaita apie grupę „{ $group }“ rodo, ko klausėte, ką žmonės pasakė ir kas iš to išėjo. Kurį laikotarpį rodyti?
report-quarter-button = Pastarieji trys mėnesiai
report-year-button = Pastarieji dvylika mėnesių
report-all-button = Visas laikas
report-in-private = Ataskaitą siunčiu mūsų asmeniniame pokalbyje.
report-caption = Štai ataskaita: puslapis, kurį galite skaityti ir spausdinti, ir skaičiuoklės failas su tais pačiais skaičiais. Juose nėra nė vieno vardo.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Apklausos
sheet-languages = Kalbos
sheet-suggestions = Pasiūlymai
sheet-barriers = Ko žmonėms reikia

## The page

report-title = Ką pasakė šeimos grupėje „{ $group }“ ir kas iš to išėjo
report-period = Nuo { $from } iki { $until }
report-period-all = Iki { $until }
report-numbers = Skaičiais
report-polls = Baigtos apklausos
report-still-open = Apklausos, kurios dar vyksta
report-answers = Iš viso atsakymų
report-most-people = Žmonės apklausoje, kurioje atsakymų daugiausia
report-decisions = Sprendimai
report-shaped = Sprendimai, prie kurių prisidėjo apklausos
report-days = Dienos nuo pirmo klausimo iki sprendimo
report-days-between = nuo { $fewest } iki { $most }
report-asked = Ko klausta
report-came = Kas nuspręsta
report-no-polls = Per šį laiką nebaigta nė viena apklausa.
report-no-decisions = Per šį laiką nieko nenuspręsta.
report-languages = Kokiomis kalbomis žmonės atsakė
report-most-in-one-poll = Daugiausia žmonių vienoje apklausoje
report-no-languages = Nė vienoje apklausoje ta pačia kalba neatsakė tiek žmonių, kad galėtume rodyti.
report-suggestions = Ką žmonės pasiūlė
report-no-suggestions = Per šį laiką niekas nieko nepasiūlė.
report-put-to-vote = Pateikta balsuoti
report-reasons = Kokias priežastis nurodė organizatoriai
report-barriers = Ko žmonėms reikia, kad galėtų dalyvauti
report-no-barriers = Nė vienoje apklausoje neklausta, ko žmonėms reikia, kad galėtų dalyvauti.
report-not-done = Kas nepadaryta ir kodėl
report-none-not-done = Nė viename sprendime neparašyta, kas nebus padaryta.
report-happened = Ar tai padaryta?
report-behind = Prie sprendimo prisidėjo apklausos
report-unshaped = Šis sprendimas priimtas be apklausos.
report-note-people = Vienas žmogus galėjo atsakyti keliose apklausose. Kiekviena apklausa slapta, todėl nematome, ar du atsakymai yra to paties žmogaus. Ši ataskaita negali pasakyti, kiek žmonių iš viso dalyvavo.
report-note-groups = Jei apklausa vyko keliose grupėse, skaičiuojami visi jos atsakymai.
