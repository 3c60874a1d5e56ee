### The log: what was done to the polls of a group, for its members to read.

log-title = Ce s-a făcut cu sondajele acestui grup
log-none = Încă nu s-a făcut nimic aici.
log-poll = Sondajul { $code }:
log-how = Fiecare rezultat se termină cu un cod de control. Dacă îl păstrați, puteți dovedi că nimeni nu a schimbat lista până acolo: cereți-le celor care se ocupă de acest bot să verifice lista.
log-mark = Codul de control din /log: { $mark }
log-older-button = Mai vechi
log-newer-button = Mai noi

## What was done

log-opened = a fost deschis.
log-opened-again = a fost deschis. Ia locul sondajului { $code }.
log-reworded = întrebarea a fost pusă din nou cu alte cuvinte, în sondajul { $code }.
log-extended = s-au stabilit ziua și ora închiderii: { $when }.
log-extended-open = rămâne deschis până când îl închide un organizator.
log-translated = un text nou sau o înregistrare nouă în această limbă: { $language }.
log-translation-removed = s-a șters ce era în această limbă: { $language }.
log-option-added = o propunere a devenit răspunsul { $number }.
log-closed = a fost închis. Persoane care au răspuns: { $people }.
log-result-posted = rezultatul a fost publicat.
log-decided = o hotărâre bazată pe sondaje: { $codes }.
log-decided-without = o hotărâre care nu numește niciun sondaj.
log-outcome = s-a făcut? { $outcome }
log-exported = un organizator a primit răspunsurile într-un fișier ({ $form }).
log-deleted = a fost șters.
log-key-destroyed = cheia a fost distrusă. Nimeni nu mai poate afla cine ce a răspuns.
log-moved = Grupul a devenit supergrup. Sondajele lui au venit cu el.
log-erased = ce era scris aici a fost șters.
log-unreadable = nu pot citi ce s-a făcut.
