### The files of a closed poll, as organisers take them away.

export-caption = Iată ce au spus oamenii în sondajul { $code }. Fișierul se deschide cu un program de calcul tabelar. Nu numește pe nimeni.
export-more = Aveți nevoie de alt tip de fișier? Alegeți aici.
export-choose = Ce sondaj doriți? Apăsați pe codul lui sau scrieți /export și codul.
export-none = În grupurile dumneavoastră nu există încă niciun sondaj închis.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Rezumat
sheet-options = Variante de răspuns
sheet-answers = Răspunsuri
sheet-reach = La cine a ajuns
sheet-texts = Texte
sheet-log = Jurnal

## The columns of sheets

column-number = Număr
column-option = Răspuns
column-people = Persoane
column-points = Puncte
column-share = Procent
column-by = Numărare după
column-language = Limbă
column-day = Zi
column-group = Grup
column-question = Întrebare
column-words-by = Cine a scris
column-checked-by = Cine a verificat
column-state = Acum
column-since = De când
column-done = Ce s-a făcut

## The summary, one label a line

summary-code = Cod
summary-asked-in = Limba întrebării
summary-opened = Deschis
summary-closed = Închis
summary-answered = Persoane care au răspuns
summary-suggested = Propuneri
summary-became-options = Au devenit un răspuns
summary-same = Spuneau același lucru ca un răspuns
summary-declined = Nu au devenit un răspuns
summary-undecided = Fără hotărâre
summary-replaces = Ia locul sondajului
summary-replaced-by = Înlocuit de sondajul
summary-nobody = În foaia „Răspunsuri”, fiecare rând este o persoană. Arată ce a ales și nimic altceva. Rândurile sunt ordonate după răspuns, deci nu se vede cine a răspuns mai întâi.
summary-few = Un număr sub { $fewest } persoane nu se arată. Uneori lipsește odată cu el și un al doilea număr, ca primul să nu poată fi calculat. Totalurile se arată întotdeauna.

## Where a text comes from, who checked it, and what became of it

text-organiser = Un organizator
text-member = Cineva din grup
text-reader = Cineva care citește în această limbă
text-machine = Un program de traducere
text-ready = Botul
text-live = Afișat
text-replaced = Înlocuit
text-removed = Șters
text-recording = (o înregistrare)
