### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Încă nu a trimis nimeni o idee.
        [one] { $shown } persoană a trimis idei.
        [few] { $shown } persoane au trimis idei.
       *[other] { $shown } de persoane au trimis idei.
    }
ideas-card-how = Apăsați pe 💡 ca să vă scrieți ideea, în orice limbă. Nimeni nu vede că sunteți dumneavoastră.
ideas-ballot-how = Apăsați pe 💡 ca să scrieți o idee, în orice limbă. Organizatorii citesc toate ideile și pun unele la vot. Numai dumneavoastră vedeți acest mesaj.
ideas-own-none = Încă nu ați trimis nicio idee.
ideas-own = Ideile dumneavoastră:
ideas-own-voted = Pusă la vot: { $idea }
ideas-button = Scrieți o idee
ideas-take-back-button = Retrageți-vă ideile
ideas-taken-back = Ideile dumneavoastră sunt retrase. Rămân cele puse deja la vot.
ideas-still-open = Acest sondaj este încă deschis.
ideas-voted = Puse la vot în sondajul { $code }: { $shown }

## To who has an idea, in private

ideas-write = Ce idee aveți? Scrieți-mi-o într-un singur mesaj, în orice limbă. Scrieți pe scurt: cel mult { $most } de caractere.
ideas-thanks = Vă mulțumim! Ideea dumneavoastră a ajuns. Dacă este pusă la vot, vă spun în conversația noastră privată.
ideas-heard = Grupul poate vota acum ce ați propus. Codul noului sondaj este { $code }.

## To organisers, in private

ideas-list-button = Toate ideile
ideas-list-how = Apăsați pe un număr ca să marcați o idee pentru vot. Apăsați din nou ca să anulați marcarea. Dacă marcați între 2 și 12 idei, puteți face un sondaj din ele. Nimeni nu află ale cui sunt ideile.
ideas-list-none = Acum nu există aici idei din care să alegeți.
ideas-vote-button = Faceți un sondaj din cele marcate: { $shown }
builder-ideas-button = Fiecare își scrie ideile

## Every "no": what happened, and what to do

refusal-open-with-options = Dacă scrieți #ideas, oamenii răspund cu propriile cuvinte. Vă rugăm să scrieți numai întrebarea, fără răspunsuri.
refusal-ideas-few = Vă rugăm să marcați mai întâi cel puțin { $most } idei.
refusal-ideas-many = Ați marcat { $most } idei. Mai multe nu încap într-un sondaj. Vă rugăm să anulați mai întâi o marcare.
refusal-ideas-gone = Unele dintre aceste idei au fost retrase sau sunt deja la vot. Vă rugăm să alegeți din nou din lista de idei.
refusal-export-open = Pentru acest sondaj nu există un fișier: oamenii și-au scris propriile idei. Ca să le vedeți, scrieți-mi /results și codul sondajului.

## Help and privacy

help-organiser-ideas = Ca să cereți idei, scrieți #ideas pe un rând separat, fără răspunsuri. Oamenii îmi scriu cu propriile cuvinte. Apăsați pe 🌐, apoi pe „Mai mult”, ca să citiți ideile și să puneți la vot cele mai bune.
privacy-ideas = Dacă un sondaj vă cere idei, păstrăm în formă criptată ideile și cine sunteți. Organizatorii citesc ideile, dar nu află ale cui sunt. Dacă ideea dumneavoastră este pusă la vot, o poate citi toată lumea, iar noi ștergem informația despre cine sunteți. Până atunci vă puteți retrage ideile.
