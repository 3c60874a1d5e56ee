### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Baigiasi: { $when }
reminder = Dar yra laiko atsakyti. Apklausa – žinutėje aukščiau.
closing-ask = Kada apklausa turi baigtis?
closing-now = Dabar nustatyta pabaiga: { $when }
closing-open-end = Dabar ji vyks tol, kol ją baigsite.
closing-evening-button = Šį vakarą
closing-tomorrow-button = Rytoj vakare
closing-days-button = Po trijų dienų
closing-week-button = Po savaitės
closing-other-button = Kitu laiku
closing-never-button = Kai aš ją baigsiu
closing-button = Kada baigsis
closing-set = Įrašyta. Apklausa baigsis: { $when }
closing-unset = Įrašyta. Apklausa vyks tol, kol ją baigsite.
closing-write = Atsiųskite man dieną ir laiką taip: { $example }. Laikas skaičiuojamas pagal šį miestą: { $city }.
refusal-time-unreadable = Šio laiko nesuprantu. Parašykite dieną ir laiką taip: { $example }
refusal-time-past = Šis laikas jau praėjo. Pasirinkite vėlesnį.
refusal-time-far = Tai per toli. Apklausa gali vykti ne ilgiau kaip metus.
help-organiser-until = Apklausa gali baigtis pati. Paskutinėje eilutėje parašykite dieną ir laiką taip:
