### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Sveiki! Aš esu { -brand }.
welcome-ask = Užduodu šeimoms trumpus klausimus prieš ką nors nusprendžiant.
welcome-each = Kiekviena šeima skaito ir atsako savo kalba. Atsakymai slapti.
welcome-principles-button = Aštuoni principai
welcome-languages-button = Šios grupės kalbos
welcome-help-button = Pagalba

## The group's languages

languages-title = Kokiomis kalbomis skaito ši grupė?
languages-how = Paspauskite kalbą, kad ją pridėtumėte arba išimtumėte. Pirmoji pasirinkta kalba rodoma pirma.
languages-now = Dabar: { $languages }.
languages-done-button = Atlikta
languages-done = Įrašyta. Tai bet kada galite pakeisti: parašykite /settings.
languages-keep-one = Grupei reikia bent vienos kalbos. Pirma pridėkite kitą.

languages-check-readers = Grupės žmonių vertimai rodomi tada, kai juos patikrina organizatoriai arba kitas žmogus, kuris skaito ta kalba.
languages-check-organisers = Grupės žmonių vertimai rodomi tada, kai juos patikrina organizatoriai.
languages-check-button = Keisti, kas tikrina
