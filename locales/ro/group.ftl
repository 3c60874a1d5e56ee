### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Bună ziua! Sunt { -brand }.
welcome-ask = Pun familiilor întrebări scurte, înainte să se hotărască ceva.
welcome-each = Fiecare familie citește și răspunde în limba ei. Răspunsurile sunt secrete.
welcome-principles-button = Cele opt principii
welcome-languages-button = Limbile grupului
welcome-help-button = Ajutor

## The group's languages

languages-title = Ce limbi se citesc în acest grup?
languages-how = Apăsați pe o limbă ca să o adăugați sau să o scoateți. Prima limbă aleasă va fi prima în listă.
languages-now = Acum: { $languages }.
languages-done-button = Gata
languages-done = S-a salvat. Puteți face schimbări oricând, cu /settings.
languages-keep-one = Grupul are nevoie de cel puțin o limbă. Adăugați mai întâi alta.

languages-check-readers = Un text tradus de cineva din grup apare după ce îl verifică un organizator sau altcineva care citește în acea limbă.
languages-check-organisers = Un text tradus de cineva din grup apare după ce îl verifică un organizator.
languages-check-button = Schimbați cine verifică
