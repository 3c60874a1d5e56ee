### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Kaip tai darome savo grupėje: { $text }
promise-in-group = Kaip tai daro „{ $group }“: { $text }
promise-written-in = Jūsų kalba to dar nėra. Parašyta šia kalba: { $language }.

## For an organiser

promise-title = Ką žada „{ $group }“
promise-how = Prie kiekvieno iš aštuonių principų grupė gali parašyti, kaip ji to laikosi. Tai skaito visi kartu su principu. Paspauskite numerį arba parašykite viena žinute:
promise-example = Susitinkame po pamokų, ir vaikai gali ateiti kartu.
promise-languages = Jei rašote keliomis kalbomis, kiekvieną dalį pradėkite naujoje eilutėje trumpu kalbos ženklu, pavyzdžiui, [pl].
promise-there = Jau parašyta prie šių principų:
promise-not-yet = Jūsų grupė dar nieko neparašė nė prie vieno principo.
promise-none = Jūsų grupė čia dar neparašė, kaip to laikosi.
promise-write = Parašykite viena žinute, ne daugiau ženklų kaip { $most }. Štai taip:
promise-saved = Įrašyta. Nuo šiol tai skaito visi kartu su šiuo principu.
promise-change = Jei norite tai pakeisti arba pridėti kalbą, nukopijuokite šį tekstą, pakeiskite ir atsiųskite:
promise-remove-button = Pašalinti
promise-removed = Tekstas pašalintas, niekas jo nebemato. Jei norite jį grąžinti, nukopijuokite šį tekstą ir atsiųskite:
promise-which = Kurią grupę turite galvoje?
promise-no-group = Tai gali rašyti tik organizatoriai, o aš nežinau nė vienos grupės, kuriai vadovaujate. Pridėkite mane prie savo grupės ir ten parašykite /promise.

## What stands in the way

refusal-which-principle = Po /promise parašykite numerį nuo 1 iki 8. Visus aštuonis pamatysite čia: /principles.
refusal-promise-empty = Nerandu čia žodžių. Parašykite, kaip jūsų grupė to laikosi.
refusal-promise-gone = Tai jau pašalinta.
