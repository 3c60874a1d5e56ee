### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Aveți o întrebare despre datele dumneavoastră? Scrieți aici: { $contact }.
privacy-basis-consent = Legea ne permite să păstrăm aceste date pentru că vă dați acordul de fiecare dată când apăsați pe un buton. Vă puteți răzgândi oricând.
privacy-basis-public-task = Legea ne permite să păstrăm aceste date pentru că una dintre sarcinile publice ale celor care se ocupă de acest bot este să întrebe familiile.
privacy-basis-legitimate-interests = Legea ne permite să păstrăm aceste date pentru că există un motiv întemeiat: să aflăm ce își doresc familiile. Acest lucru nu face rău nimănui.
privacy-days =
    { $count ->
        [one] { $shown } zi
        [few] { $shown } zile
       *[other] { $shown } de zile
    }
privacy-keys = La { $days } după ce se închide un sondaj, îi distrugem cheia. Atunci nimeni nu mai poate afla care răspuns a fost al dumneavoastră, nici măcar acest bot. Totalurile rămân.
privacy-left-groups = La { $days } după ce { -brand } pleacă dintr-un grup, ștergem ce păstrăm despre acel grup.
privacy-log = Ce fac organizatorii cu sondajele se notează, ca toată lumea din grup să poată citi: /log. Acolo nu este numit nimeni.
privacy-rights = Puteți vedea tot ce păstrăm despre dumneavoastră: scrieți /mydata. Puteți cere ștergerea: scrieți /forgetme.
privacy-adults = { -brand } este numai pentru adulți. Vă rugăm să îl folosiți numai dacă aveți cel puțin 18 ani.

## Commands and help

command-mydata = Vedeți tot ce se păstrează despre dumneavoastră
command-forgetme = Ștergeți ce se păstrează despre dumneavoastră
help-family-data =
    /mydata – vedeți tot ce se păstrează despre dumneavoastră
    /forgetme – cereți ștergerea

## The file with all that is held

mydata-caption = Iată tot ce păstrează { -brand } despre dumneavoastră. Deschideți fișierul ca să îl citiți. În el se vede ce ați ales, așa că păstrați-l numai pentru dumneavoastră.
mydata-title = Tot ce păstrează { -brand } despre dumneavoastră
mydata-made = Acest fișier este din { $day }.
mydata-nothing = Nu păstrăm nimic despre dumneavoastră.
mydata-destroyed = Cheile sondajelor vechi sunt distruse. Nimeni nu mai poate afla dacă ați răspuns la ele, așa că nu sunt în acest fișier.
mydata-you-title = Despre dumneavoastră
mydata-account = Numărul contului dumneavoastră de Telegram, criptat: { $number }. Nu este numărul dumneavoastră de telefon.
mydata-language = Limba pe care ați ales-o, criptată: { $language }
mydata-chat-open = Ați deschis o conversație privată cu { -brand }.
mydata-chat-closed = Ați închis conversația privată cu { -brand }.
mydata-awaited = Așteptăm un mesaj de la dumneavoastră despre acest sondaj: { $code }
mydata-promise = Ați scris acest text pentru un grup. Îl păstrăm în formă criptată. Așteptăm să alegeți grupul: { $text }
mydata-groups-title = Grupuri în care ați răspuns
mydata-polls-title = Sondaje
mydata-day-heading = Ziua
mydata-event-heading = Ce ați făcut
mydata-language-heading = Limba
mydata-group-heading = Grupul
mydata-place-heading = Unde
mydata-cast = Răspunsul dumneavoastră: { $answer }
mydata-changed = Noul dumneavoastră răspuns: { $answer }
mydata-withdrawn = V-ați retras răspunsul
mydata-on-card = Sub sondaj
mydata-on-ballot = În fereastra dumneavoastră cu sondajul
mydata-in-private = În conversația privată
mydata-concern = Ați spus: { $concern }
mydata-idea = Ideea dumneavoastră, criptată: { $idea }
mydata-idea-settled = Ați trimis o idee în ziua de { $day }. Organizatorii au hotărât deja. Nu mai păstrăm legătura dintre text și dumneavoastră.
mydata-silenced = În acest sondaj, organizatorii nu mai primesc idei de la dumneavoastră.
mydata-follower = Ați cerut noutăți despre acest sondaj.
mydata-opened = Tocmai ați deschis acest sondaj.
mydata-translation = Ați scris textul acestui sondaj. Limba: { $language }. Ziua: { $day }.
mydata-recording = Ați citit acest sondaj cu voce tare. Limba: { $language }. Ziua: { $day }.
mydata-sketches-title = Sondaje pe care le scrieți, criptate
mydata-letters-title = Mesaje care vă așteaptă, criptate

## Being forgotten

forgetme-ask-title = Să ștergem ce păstrăm despre dumneavoastră?
forgetme-ask =
    Sondaje deschise: retragem răspunsurile, ideile și ce ați spus despre întrebare.
    Sondaje închise: totalurile rămân. Nimeni nu mai poate afla care răspuns a fost al dumneavoastră.
    Ștergem limba dumneavoastră, cererile de noutăți, înregistrările, sondajele pe care le scrieți și mesajele care vă așteaptă.
forgetme-ask-stays = Textele pe care grupul le poate citi deja rămân. Dacă într-un sondaj deschis organizatorii nu mai primesc idei de la dumneavoastră, rămâne și asta, până când sondajul se închide.
forgetme-ask-again = După aceea puteți folosi din nou { -brand }, ca oricine.
forgetme-yes-button = Da, ștergeți
forgetme-no-button = Nu, păstrați
forgetme-kept = Nu s-a șters nimic. Totul rămâne cum era.
forgetme-done-title = S-a făcut.
forgetme-nothing = Nu mai era nimic de șters.
forgetme-withdrawn = Răspunsuri retrase din sondaje deschise: { $number }
forgetme-untied = Răspunsuri din sondaje închise despre care nimeni nu mai poate afla că sunt ale dumneavoastră: { $number }
forgetme-concerns = Păreri despre întrebări, retrase sau care nu mai au legătură cu dumneavoastră: { $number }
forgetme-ideas = Idei retrase sau care nu mai au legătură cu dumneavoastră: { $number }
forgetme-translations = Traduceri și înregistrări șterse sau care nu mai au legătură cu dumneavoastră: { $number }
forgetme-reminders = Sondaje despre care nu mai primiți noutăți: { $number }
forgetme-sketches = Sondaje pe care le scriați, șterse: { $number }
forgetme-letters = Mesaje care vă așteptau, șterse: { $number }
forgetme-settings = Limba dumneavoastră și datele conversației private au fost șterse.
