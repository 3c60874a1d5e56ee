### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Sondajul dumneavoastră: { $question }
gap-ask =
    { $count ->
        [one] Grupul citește în încă o limbă: { $languages }. Sondajul nu este încă în această limbă.
        [few] Grupul citește și în alte limbi: { $languages }. Sondajul nu este încă în aceste limbi.
       *[other] Grupul citește și în alte limbi: { $languages }. Sondajul nu este încă în aceste limbi.
    }
gap-what = Deschidem sondajul acum sau îl traducem mai întâi? Se pot adăuga limbi și mai târziu.
gap-open-button = Deschideți acum
gap-translate-button = Traduceți mai întâi
gap-machine-button = Traducere automată
gap-opened = Sondajul s-a deschis. Este acum în grup.
gap-opened-before = Acest sondaj este deja deschis.
gap-machine-working = Traducerea automată a început. Poate dura un minut. Textul apare aici.
gap-machine-failed = Traducerea automată nu a reușit acum. Sondajul s-a deschis fără ea. Se pot adăuga limbi în continuare.

## The editor: the list of languages

editor-title = Textul în alte limbi
editor-how = Apăsați pe o limbă ca să citiți, să scrieți sau să verificați textul.
editor-signs =
    ✅ gata
    🤖 traducere automată, neverificată încă
    👀 așteaptă verificarea
    ➕ mai lipsește text
editor-done-button = Gata
editor-done = Vă mulțumim pentru ajutor!

## The editor: one language

editor-language = Textul în această limbă: { $language }
editor-source = Textul original, în această limbă: { $language }
editor-now = Acum sună așa:
editor-waiting = Așteaptă verificarea:
editor-waiting-voice = O înregistrare așteaptă verificarea.
editor-write = Ca să scrieți sau să schimbați textul, trimiteți-mi acum un singur mesaj. Scrieți întrebarea pe primul rând, apoi fiecare răspuns pe rândul lui, în aceeași ordine.
editor-write-question = Ca să scrieți sau să schimbați întrebarea, trimiteți-mi acum un singur mesaj.
editor-answers-there = Răspunsurile există deja.
editor-record =
    { $minutes ->
        [one] Puteți trimite și un mesaj vocal în care citiți sondajul cu voce tare. Poate dura cel mult { $shown } minut.
        [few] Puteți trimite și un mesaj vocal în care citiți sondajul cu voce tare. Poate dura cel mult { $shown } minute.
       *[other] Puteți trimite și un mesaj vocal în care citiți sondajul cu voce tare. Poate dura cel mult { $shown } de minute.
    }
editor-right-button = Este corect
editor-remove-button = Ștergeți
editor-all-button = Toate limbile
editor-saved = S-a salvat. Acum poate fi văzut sau auzit de toată lumea.
editor-thanks = Vă mulțumim! Ce ați trimis va fi verificat mai întâi de un organizator sau de altcineva care citește în această limbă. Apoi poate fi văzut sau auzit de toată lumea.
editor-thanks-organisers = Vă mulțumim! Ce ați trimis va fi verificat mai întâi de un organizator. Apoi poate fi văzut sau auzit de toată lumea.
editor-checked = Vă mulțumim! Acum poate fi văzut sau auzit de toată lumea.
editor-removed = S-a șters.

## Notes to organisers, in private

notice-waiting = Cineva din grupul „{ $group }” a tradus un sondaj în această limbă: { $language }. Vă rugăm să verificați textul, ca să îl vadă toată lumea.
notice-check-button = Verificați
notice-language = În grupul „{ $group }”, cel puțin { $fewest } persoane au răspuns în această limbă: { $language }. Încă nu este pe lista grupului. O puteți adăuga: scrieți /settings în grup.
notice-concerns = În „{ $group }”, unele persoane au o problemă cu această întrebare: { $question }
notice-concerns-what = Poate ajuta să întrebați cu alte cuvinte. Atunci acest sondaj se închide, iar cel nou îi ia locul. Nimeni nu poate vedea cine ce a spus.
