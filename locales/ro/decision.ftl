### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = S-a hotărât:
decided-written-in = Acest text nu este încă în limba dumneavoastră. Este scris în această limbă: { $language }.
decided-asked = V-am întrebat (sondajul { $code }): { $question }
decided-without = Familiile nu au participat la această hotărâre: nu a fost niciun sondaj înainte.
context-cannot = Ce nu putem face și de ce: { $text }
context-responsible = Cine se ocupă de acest lucru: { $text }
decided-review = Când ne uităm din nou la această hotărâre: { $when }
decided-done = S-a făcut? Da.
decided-partly = S-a făcut? Doar în parte.
decided-not = S-a făcut? Nu.
decided-code = Cod: { $code }
decided-looked = Organizatorii s-au uitat din nou la hotărârea de mai sus.
result-decided = Ce s-a hotărât: vedeți { $code } sau scrieți /decisions.

## An organiser writes it, step by step

decide-choose = Spuneți grupului ce s-a hotărât. Scriem împreună, în conversația noastră privată. Grupul nu vede nimic până când publicați.
decide-write-button = Scrieți hotărârea
decide-what = Ce veți face? Scrieți acum, în propoziții scurte.
decide-now = Hotărârea este acum: { $decision }
decide-cannot = Ce nu puteți face și de ce? Scrieți acum. Familiile au mai multă încredere dacă spuneți deschis acest lucru.
decide-responsible = Cine se ocupă de acest lucru? Scrieți cine este, ca familiile să poată întreba.
decide-nothing-button = Fără această parte
decide-review = Când vă uitați din nou la această hotărâre? În ziua aceea vă întreb dacă s-a făcut ce ați hotărât și anunț grupul. Apăsați pe un buton sau scrieți ziua așa: { $example }
decide-month-button = Peste o lună
decide-months-button = Peste { $months } luni
decide-never-button = Nu este nevoie să ne uităm din nou
decide-cites = Ce sondaje au dus la această hotărâre? Apăsați pe un sondaj ca să îl adăugați sau să îl scoateți.
decide-no-polls = În grupurile dumneavoastră nu există încă niciun sondaj închis.
decide-post-button = Publicați
decide-cites-button = Sondajele de la care s-a pornit
decide-what-button = Ce vom face
decide-cannot-button = Ce nu putem face
decide-responsible-button = Cine se ocupă
decide-review-button = Când ne uităm din nou
decide-posted-in = Unde va apărea hotărârea: { $groups }
decide-groups = În ce grupuri să public hotărârea? Apăsați pe un grup ca să îl adăugați sau să îl scoateți.
decide-source = În ce limbă este scris textul?
decide-away = Hotărârea este pusă deoparte și nu a văzut-o nimeni. O păstrez 90 de zile.
decide-unfinished = Aveți o hotărâre care nu este încă publicată: { $decision }
decide-posted = S-a publicat. Hotărârea este acum în grup. Ne puteți ajuta cu mai multe limbi?
decide-editor = Ca să scrieți sau să schimbați textul în această limbă, trimiteți-mi acum un singur mesaj.

## On the day: to each organiser alone

review-ask = Ați vrut să vă uitați din nou la această hotărâre din grupul „{ $group }”: { $decision }
review-how = S-a făcut? Grupul află ce răspundeți.
review-done-button = Da
review-partly-button = Doar în parte
review-not-button = Nu
review-later-button = Întrebați-mă iar peste o săptămână
review-put-off = Voi întreba din nou peste o săptămână.
review-more = Ce altceva ar trebui să știe grupul despre asta?
review-write = Trimiteți-mi acum un singur rând. Grupul vede cuvintele dumneavoastră. Numărul maxim de caractere este { $most }.
review-nothing-button = Nimic altceva
review-told = Vă mulțumim! Grupul a fost anunțat.

## What a group has decided, for any member

decisions-title = Ce s-a hotărât în acest grup
decisions-none = Aici nu s-a hotărât încă nimic.
decisions-how = Ca să citiți o hotărâre întreagă, scrieți /results și codul ei.

## What stands in the way

refusal-day-unreadable = Nu înțeleg ziua scrisă. Vă rugăm să o scrieți așa: { $example }
refusal-review-done = Grupul știe deja ce s-a făcut. Vă mulțumim!
refusal-day-far = Această zi este prea îndepărtată. Vă rugăm să alegeți o zi din următoarele 12 luni.
refusal-is-decision = Aceasta este o hotărâre, nu un sondaj. De aceea, acest lucru nu se poate face aici.
refusal-cited-open = Sondajul { $code } este încă deschis. Închideți-l mai întâi. Apoi puteți spune ce s-a hotărât.
refusal-cited-many = O hotărâre se poate sprijini pe cel mult { $most } sondaje. Vă rugăm să scoateți unul mai întâi.
refusal-decide-anonymous = Vă rugăm să scrieți cu numele dumneavoastră, nu ca grup. Atunci vă pot ajuta în conversația noastră privată.
refusal-decision-empty = Nu văd niciun cuvânt aici. Vă rugăm să scrieți ce veți face.
refusal-decision-long = Textul este prea lung. Numărul de caractere este { $shown }. Poate fi cel mult { $most }.
