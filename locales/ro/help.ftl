### Help, the first greeting in private, and privacy.

start-hello = Bună ziua! Sunt { -brand }.
start-what = Ajut grupurile de părinți să hotărască împreună. Organizatorii grupului pun o întrebare. Dumneavoastră răspundeți cu o singură apăsare, în limba dumneavoastră. Nimeni nu vede ce ați ales.
start-add = Vă ocupați de un grup? Adăugați-mă în el. Apoi scrieți /help aici, în această conversație.
start-add-button = Adăugați { -brand } la un grup

help-title = Cum funcționează { -brand }
help-family-title = Pentru toată lumea
help-family = Când apare un sondaj în grup, apăsați pe numărul răspunsului ales. Ca să citiți sondajul în limba dumneavoastră, apăsați pe 🌐. Puteți schimba sau retrage răspunsul până la închiderea sondajului. Nimeni nu poate vedea ce ați ales.
help-family-translate = Sondajul nu este încă în limba dumneavoastră? Apăsați pe 🌐, apoi pe „{ -help-translate }”. Puteți scrie textul sau îl puteți citi cu voce tare într-un mesaj vocal. Atunci ceilalți îl pot asculta, apăsând pe 🔊.
help-family-concern = Nu înțelegeți întrebarea sau nu este cea potrivită? Apăsați pe 🌐, apoi pe „Mai mult” și spuneți asta. Nimeni nu poate vedea că sunteți dumneavoastră.
help-family-commands =
    /language – alegeți limba
    /principles – { -principles }
    /results și codul sondajului – vedeți un rezultat
    /decisions – vedeți ce s-a hotărât
    /log – vedeți ce s-a făcut cu sondajele acestui grup
    /privacy – ce se păstrează despre dumneavoastră
help-organiser-title = Pentru organizatori
help-organiser = Scrieți sondajul în grup, într-un singur mesaj: întrebarea pe primul rând, apoi fiecare răspuns pe rândul lui. Dacă nu scrieți niciun răspuns, se poate alege „Da”, „Nu” sau „Nu știu încă”.
help-example =
    /poll Când ne întâlnim?
    Marți seara
    Sâmbătă dimineața
help-organiser-ready = Unele răspunsuri există în fiecare limbă. În locul răspunsurilor, scrieți #days (zile), #times (părți ale zilei) sau #agree (cât sunteți de acord).
help-organiser-languages = Puteți scrie sondajul în mai multe limbi:
help-example-languages =
    /poll { "[" }ro] Ne întâlnim la bibliotecă?
    Da, cu drag
    În altă parte
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – răspundeți cu această comandă la un sondaj, ca să îl închideți
    /decide – răspundeți cu această comandă la un rezultat, ca să spuneți grupului ce s-a hotărât
    /export și codul sondajului – primiți răspunsurile într-un fișier, în această conversație privată
    /promise și numărul unui principiu – spuneți cum face grupul acest lucru
    /report – primiți un raport despre ce s-a întrebat, ce s-a spus și ce s-a hotărât, de tipărit sau de trimis mai departe
    /settings – configurați grupul: limbi, oră, ore de liniște

privacy-title = Ce păstrează { -brand } despre dumneavoastră
privacy-kept = Pentru fiecare răspuns păstrăm ce s-a ales, ziua, limba și grupul. Păstrăm și dacă ați răspuns în grup sau în privat. Nu păstrăm numele dumneavoastră. În locul lui stă un număr ales la întâmplare. În alt sondaj primiți alt număr.
privacy-language = Dacă alegeți aici o limbă, păstrăm alegerea în formă criptată: numai acest bot o poate citi.
privacy-translate = Dacă ajutați la traducerea unui sondaj, păstrăm textul sau înregistrarea și un număr ales la întâmplare, în locul numelui dumneavoastră. Până la verificare le păstrăm în formă criptată. O înregistrare rămâne mereu criptată. Un text verificat poate fi citit de toată lumea din grup.
privacy-concern = Dacă spuneți că aveți o problemă cu întrebarea, păstrăm ce ați spus și un număr la întâmplare în locul numelui. Nu este numărul de la răspunsul dumneavoastră. Dacă retrageți, ștergem.
privacy-why = Păstrăm aceste date ca să numărăm fiecare persoană o singură dată și ca să arătăm grupului rezultatul.
privacy-who-sees = Când sondajul se închide, toată lumea vede câte persoane au ales fiecare răspuns. Nimeni nu vede cine ce a ales. Nici organizatorii nu pot vedea acest lucru.
privacy-host = De acest bot se ocupă: { $host }.
privacy-host-unknown = Întrebați organizatorii grupului cine se ocupă de acest bot.
