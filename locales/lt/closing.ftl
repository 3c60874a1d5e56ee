### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Baigiasi: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Dar yra laiko atsakyti. Apklausa – žinutėje aukščiau.
closing-ask = Kada apklausa turi baigtis?
closing-now = Dabar nustatyta pabaiga: { $when }
closing-open-end = Dabar ji vyks tol, kol ją baigsite.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Šį vakarą
closing-tomorrow-button = Rytoj vakare
closing-days-button = Po trijų dienų
closing-week-button = Po savaitės
closing-other-button = Kitu laiku
closing-never-button = Kai aš ją baigsiu
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Kada baigsis
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Įrašyta. Apklausa baigsis: { $when }
closing-unset = Įrašyta. Apklausa vyks tol, kol ją baigsite.
closing-write = Atsiųskite man dieną ir laiką taip: { $example }. Laikas skaičiuojamas pagal šį miestą: { $city }.
refusal-time-unreadable = Šio laiko nesuprantu. Parašykite dieną ir laiką taip: { $example }
refusal-time-past = Šis laikas jau praėjo. Pasirinkite vėlesnį.
refusal-time-far = Tai per toli. Apklausa gali vykti ne ilgiau kaip metus.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Apklausa gali baigtis pati. Paskutinėje eilutėje parašykite dieną ir laiką taip:
