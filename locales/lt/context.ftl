### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Kas sprendžiama: { $text }
context-who = Kas nusprendžia: { $text }
context-when = Iki kada: { $text }
context-fixed = Ko pakeisti negalima: { $text }
context-more = Spauskite 🌐, jei norite sužinoti daugiau apie šį klausimą.

## An organiser writes the lines in private

context-button = Parašyti, apie ką tai
context-ask = Apie ką šis klausimas?
context-write = Šeimoms lengviau, kai jos žino daugiau. Dabar atsiųskite man vieną žinutę šia kalba: { $language }. Rašykite tik tas eilutes, kurių norite.
context-marks =
    { $deciding }: kas sprendžiama
    { $who }: kas nusprendžia
    { $when }: iki kada
    { $fixed }: ko pakeisti negalima
context-saved = Įrašyta. Šeimos tai perskaitys, kai po apklausa paspaus 🌐.
context-editor = Žodį po # eilutės pradžioje palikite tokį, koks yra, ir išverskite tai, kas parašyta po jo.
refusal-context-unreadable = Kiekvieną eilutę pradėkite žodžiu { $deciding }, { $who }, { $when } arba { $fixed }.
refusal-context-long = Eilutė po { $mark } per ilga. Joje ženklų: { $shown }, o daugiausia gali būti { $most }.
