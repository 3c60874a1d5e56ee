### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Pentru care grup doriți raportul?
report-none = Nu cunosc niciun grup de care vă ocupați. Scrieți /report în grupul dumneavoastră.
report-span = Raportul despre „{ $group }” arată ce ați întrebat, ce au spus oamenii și ce a urmat. Pentru ce perioadă îl doriți?
report-quarter-button = Ultimele trei luni
report-year-button = Ultimele douăsprezece luni
report-all-button = Toată perioada
report-in-private = Trimit raportul în conversația noastră privată.
report-caption = Iată raportul: o pagină de citit și de tipărit și un fișier cu tabele, cu aceleași numere. Nu numește pe nimeni.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Sondaje
sheet-languages = Limbi
sheet-suggestions = Propuneri
sheet-barriers = Ce le trebuie oamenilor

## The page

report-title = Ce au spus familiile din „{ $group }” și ce a urmat
report-period = De la { $from } până la { $until }
report-period-all = Până la { $until }
report-numbers = În cifre
report-polls = Sondaje închise
report-still-open = Sondaje încă deschise
report-answers = Răspunsuri în total
report-most-people = Persoane în sondajul cu cele mai multe răspunsuri
report-decisions = Hotărâri
report-shaped = Hotărâri bazate pe sondaje
report-days = Zile de la prima întrebare până la hotărâre
report-days-between = de la { $fewest } la { $most }
report-asked = Ce s-a întrebat
report-came = Ce s-a hotărât
report-no-polls = Niciun sondaj nu s-a închis în această perioadă.
report-no-decisions = Nu s-a hotărât nimic în această perioadă.
report-languages = Limbile celor care au răspuns
report-most-in-one-poll = Cele mai multe persoane într-un sondaj
report-no-languages = În nicio limbă nu au răspuns destule persoane într-un sondaj ca să fie arătată.
report-suggestions = Ce au propus oamenii
report-no-suggestions = Nimeni nu a propus nimic în această perioadă.
report-put-to-vote = Puse la vot
report-reasons = Motivele date de organizatori
report-barriers = Ce le trebuie oamenilor ca să participe
report-no-barriers = Niciun sondaj nu a întrebat ce le trebuie oamenilor ca să participe.
report-not-done = Ce nu s-a făcut și de ce
report-none-not-done = În nicio hotărâre nu s-a spus că ceva nu se va face.
report-happened = S-a făcut?
report-behind = Sondajele de la care s-a pornit
report-unshaped = Această hotărâre nu a pornit de la niciun sondaj.
report-note-people = O persoană poate să fi răspuns la mai multe sondaje. Fiecare sondaj este secret, deci nu vedem dacă două răspunsuri vin de la aceeași persoană. De aceea, raportul nu poate spune câte persoane au participat în total.
report-note-groups = Un sondaj pus în mai multe grupuri este numărat cu toate răspunsurile lui.
