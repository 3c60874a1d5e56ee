### The log: what was done to the polls of a group, for its members to read.

log-title = Kas daryta su šios grupės apklausomis
log-none = Čia dar nieko nedaryta.
log-poll = Apklausa { $code }:
log-how = Kiekvieno rezultato pabaigoje yra žyma. Jei ją išsaugosite, galėsite įrodyti, kad iki tos vietos šio sąrašo niekas nepakeitė. Ją patikrinti gali tie, kas prižiūri šį botą: paprašykite jų.
log-mark = Žyma sąraše /log: { $mark }
log-older-button = Senesni
log-newer-button = Naujesni

## What was done

log-opened = apklausa pradėta.
log-opened-again = apklausa pradėta. Ji vyksta vietoj apklausos { $code }.
log-reworded = to paties vėl klausta kitais žodžiais, apklausa { $code }.
log-extended = nustatyta pabaiga: { $when }.
log-extended-open = apklausa baigsis, kai ją baigs organizatoriai.
log-translated = nauji žodžiai arba įrašas šia kalba: { $language }.
log-translation-removed = pašalinta, kas buvo parašyta šia kalba: { $language }.
log-option-added = pasiūlymas tapo atsakymu { $number }.
log-closed = apklausa baigta. Kiek žmonių atsakė: { $people }.
log-result-posted = paskelbtas rezultatas.
log-decided = sprendimas, priimtas po apklausų: { $codes }.
log-decided-without = sprendimas, prie kurio nenurodyta apklausa.
log-outcome = ar tai padaryta? { $outcome }
log-exported = organizatoriai atsisiuntė atsakymus faile ({ $form }).
log-deleted = apklausa ištrinta.
log-key-destroyed = raktas sunaikintas. Niekas nebegali sužinoti, kas ką atsakė.
log-moved = Grupė tapo supergrupe. Jos apklausos išliko.
log-erased = tai, kas čia buvo parašyta, ištrinta.
log-unreadable = Nepavyksta perskaityti, kas daryta.
