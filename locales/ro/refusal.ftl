### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Numai organizatorii acestui grup pot face asta. Ei sunt administratorii grupului în Telegram. Dacă aveți o idee de întrebare, vă rugăm să le-o spuneți.
refusal-group-only = Această comandă funcționează numai în grup. Vă rugăm să o scrieți acolo.
refusal-no-such-poll = Aici nu există niciun sondaj cu acest cod. Codul se află la sfârșitul mesajului cu sondajul.
refusal-which-poll = Care sondaj? Răspundeți la mesajul cu sondajul sau scrieți codul lui după comandă.
refusal-poll-closed = Acest sondaj s-a închis, așa că răspunsurile nu se mai pot schimba.
refusal-concern-closed = Acest sondaj este închis și nu se mai numără nimic. Dacă aveți o problemă cu întrebarea, spuneți-le, vă rugăm, organizatorilor.
refusal-already-closed = Acest sondaj este deja închis.
refusal-poll-open = Acest sondaj este încă deschis. Închideți-l mai întâi, apoi cereți fișierul. Cât timp sondajul este deschis, fișierul ar putea arăta cine și când a răspuns.
refusal-not-member = Numai cine face parte din grupul sondajului poate vedea asta.
refusal-link-expired = Acest link a expirat sau a fost făcut pentru altcineva. Vă rugăm să apăsați pe 🌐 sub sondajul din grup.
refusal-button-outdated = Acest buton nu mai funcționează. Vă rugăm să folosiți un mesaj mai nou.
refusal-unknown-command = Nu cunosc această comandă. Scrieți /help ca să vedeți ce pot face.
refusal-unknown-language = Nu cunosc limba „{ $tag }”. Vă rugăm să folosiți un nume scurt, cum ar fi en, pl sau ur.
refusal-language-twice = Sunt două texte în această limbă: { $language }. Vă rugăm să scoateți unul dintre ele.
refusal-options-differ = Limba: { $language }. Răspunsuri aici: { $found }. Răspunsuri în sondaj: { $shown }. Vă rugăm să scrieți aceleași răspunsuri, în aceeași ordine, fiecare pe rândul lui.
refusal-options-ready = Răspunsurile la acest sondaj există deja în această limbă: { $language }. Vă rugăm să scrieți numai întrebarea.
refusal-words-fixed = Acest sondaj s-a închis, așa că textul lui rămâne cum este.
refusal-voice-long =
    { $minutes ->
        [one] Această înregistrare este prea lungă. Poate dura cel mult { $shown } minut. Vă rugăm să faceți una mai scurtă.
        [few] Această înregistrare este prea lungă. Poate dura cel mult { $shown } minute. Vă rugăm să faceți una mai scurtă.
       *[other] Această înregistrare este prea lungă. Poate dura cel mult { $shown } de minute. Vă rugăm să faceți una mai scurtă.
    }
refusal-voice-nowhere = Ca să adăugați o înregistrare la un sondaj, apăsați pe 🌐 sub sondajul din grup. Apoi apăsați pe „{ -help-translate }”.
refusal-own-words = Dumneavoastră ați trimis asta, așa că trebuie să o verifice altcineva. Vă mulțumim!
refusal-not-checker = Un organizator al grupului trebuie să verifice asta. Vă mulțumim pentru ajutor!
refusal-enough-waiting = În această limbă așteaptă deja destule texte să fie verificate. Vă rugăm să încercați din nou după ce sunt verificate.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Scrieți întrebarea pe primul rând, apoi fiecare răspuns pe rândul lui. Pentru mai multe limbi, începeți fiecare parte cu un nume scurt, de exemplu [en].
refusal-question-empty = Sondajul nu are încă o întrebare.
refusal-question-long =
    { $count ->
        [one] Întrebarea are { $shown } caracter. Poate avea cel mult { $most }.
        [few] Întrebarea are { $shown } caractere. Poate avea cel mult { $most }.
       *[other] Întrebarea are { $shown } de caractere. Poate avea cel mult { $most }.
    }
refusal-option-empty = Răspunsul { $number } este gol. Vă rugăm să scrieți ceva acolo sau să îl scoateți.
refusal-option-long = Răspunsul { $number } este prea lung. Numărul de caractere este { $shown }. Poate fi cel mult { $most }.
refusal-option-twice = Răspunsurile { $first } și { $second } sunt la fel. Vă rugăm să schimbați unul sau să îl scoateți.
refusal-options-few = Un sondaj are nevoie de cel puțin 2 răspunsuri. Dacă nu scrieți niciunul, se poate alege „Da”, „Nu” sau „Nu știu încă”.
refusal-options-many = Numărul răspunsurilor scrise este { $shown }. Într-un sondaj pot fi cel mult { $most }.
refusal-your-text = Nu s-a pierdut nimic. Iată textul dumneavoastră, ca să îl puteți copia și să încercați din nou:

## When something went wrong on our side

sorry-failed = Ne pare rău, a apărut o problemă la noi. Nu ați greșit cu nimic. Vă rugăm să încercați din nou peste un minut.
private-waiting = Am ceva să vă spun, numai dumneavoastră. Apăsați pe buton ca să citiți mesajul în conversația noastră privată.
private-open-button = Deschideți conversația privată
