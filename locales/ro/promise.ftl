### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Cum facem acest lucru în grupul nostru: { $text }
promise-in-group = Cum face acest lucru grupul „{ $group }”: { $text }
promise-written-in = Acest text nu este încă în limba dumneavoastră. Este scris în această limbă: { $language }.

## For an organiser

promise-title = Ce promite grupul „{ $group }”
promise-how = La fiecare dintre { -principles }, grupul dumneavoastră poate spune cum face acest lucru. Toată lumea citește textul împreună cu principiul. Apăsați pe un număr sau scrieți totul într-un singur mesaj:
promise-example = Ne întâlnim după școală, iar copiii pot veni cu noi.
promise-languages = Pentru mai multe limbi, începeți fiecare parte pe un rând nou, cu un nume scurt, cum ar fi [pl].
promise-there = Există deja un text pentru aceste principii:
promise-not-yet = Grupul dumneavoastră nu a scris încă nimic pentru niciunul dintre principii.
promise-none = Grupul dumneavoastră nu a scris încă aici cum face acest lucru.
promise-write = Scrieți totul într-un singur mesaj, ca aici. Numărul maxim de caractere este { $most }:
promise-saved = S-a salvat. De acum, toată lumea citește textul împreună cu acest principiu.
promise-change = Ca să schimbați textul sau să adăugați o limbă, copiați-l, modificați-l și trimiteți-l:
promise-remove-button = Ștergeți textul
promise-removed = Textul este șters și nu îl mai vede nimeni. Dacă îl doriți înapoi, copiați-l și trimiteți-l:
promise-which = Despre ce grup este vorba?
promise-no-group = Numai organizatorii pot scrie asta, iar eu nu cunosc niciun grup de care vă ocupați. Adăugați-mă în grupul dumneavoastră și scrieți acolo /promise.

## What stands in the way

refusal-which-principle = Vă rugăm să scrieți un număr de la 1 la 8 după /promise. Ca să vedeți toate cele opt principii, scrieți /principles.
refusal-promise-empty = Nu văd niciun cuvânt aici. Vă rugăm să scrieți cum face grupul dumneavoastră acest lucru.
refusal-promise-gone = Acest text a fost deja șters.
