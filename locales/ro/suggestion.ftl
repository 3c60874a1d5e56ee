### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Aveți o idee pentru alt răspuns? Apăsați pe 💡.
suggestion-came = Idei din grup: { $shown }.
suggestion-became = Au devenit răspunsuri: { $shown }.
suggestion-new = Nou: răspunsul { $answers }.
suggestion-foreign = Scris în această limbă ({ $language }): răspunsul { $answers }.
suggestion-same = Spun același lucru ca răspunsul { $answers }: { $shown }.
suggestion-undecided = Fără hotărâre până la închidere: { $shown }.
suggestion-declined = Nu au fost preluate: { $shown }.
suggestion-reasons = Iată de ce:

## Writing one, in private

suggestion-button = Am altă idee
suggestion-write = Ce alt răspuns ar mai putea fi? Scrieți-mi-l într-un singur mesaj, în orice limbă. Scrieți pe scurt: cel mult { $most } de caractere.
suggestion-secret = Nimeni nu vede că sunteți dumneavoastră.
suggestion-nothing-button = Anulați
suggestion-nothing = Bine. Nu s-a trimis nimic.
suggestion-in-private = Vă rugăm să-mi scrieți ideea în conversația noastră privată.
suggestion-thanks = Vă mulțumim! Organizatorii se vor uita la ideea dumneavoastră. Vă spun în conversația noastră privată ce s-a hotărât.

## To who had the idea, in private: what came of it

heard-idea = Ideea dumneavoastră: { $idea }
heard-accepted = Acum este un răspuns. Numărul lui este { $answer }.
heard-same = Spune același lucru ca acest răspuns: { $answer }
heard-declined = Organizatorii nu au preluat ideea. Ei spun de ce:
heard-silenced = Ideea a fost pusă deoparte. Organizatorii nu mai primesc idei de la dumneavoastră pentru acest sondaj. Puteți în continuare să vorbiți cu ei și să răspundeți.
heard-late = Sondajul s-a închis înainte ca organizatorii să poată hotărî.
heard-thanks = Vă mulțumim că v-ați gândit împreună cu noi!

## To organisers, in private

notice-suggestion = Cineva din grupul „{ $group }” are o idee pentru alt răspuns la acest sondaj:
suggestion-language = Ideea este mai jos. Limba: { $language }.
suggestion-accept-button = Adăugați ca răspuns
suggestion-same-button = La fel ca alt răspuns
suggestion-decline-button = Nu preluați ideea
suggestion-silence-button = Fără alte idei de la această persoană
suggestion-silence-sure-button = Da, fără alte idei
suggestion-waiting-button = Idei care așteaptă o hotărâre
suggestion-same-which = Ce răspuns spune același lucru?
suggestion-reason-write = De ce nu? Scrieți motivul într-un singur mesaj, cel mult { $most } de caractere. Persoana îl primește cu cuvintele dumneavoastră. Îl poate citi toată lumea când se închide sondajul.
suggestion-silence-ask = Sondajul să nu mai primească idei de la această persoană? Ideile ei care așteaptă sunt puse deoparte. Nimeni nu află cine este. Persoana poate răspunde în continuare.
suggestion-decided = S-a salvat. Persoana va afla.
suggestion-none-waits = Acum nu așteaptă nicio idee.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Acest sondaj este închis și nu mai primește idei. Vă rugăm să spuneți ideea unui organizator.
refusal-suggestions-off = Acest sondaj nu primește idei pentru alte răspunsuri. Vă rugăm să spuneți ideea unui organizator.
refusal-suggestions-silenced = Organizatorii nu mai primesc idei de la dumneavoastră pentru acest sondaj. Puteți în continuare să vorbiți cu ei și să răspundeți.
refusal-suggestions-many = Ați trimis { $most } idei pentru acest sondaj. Mai multe nu se pot trimite. Vă mulțumim! Dacă mai aveți, spuneți-le, vă rugăm, organizatorilor.
refusal-suggestions-waiting = Organizatorii au de citit { $most } idei de la dumneavoastră. Vă rugăm să o trimiteți pe următoarea după ce hotărăsc.
refusal-suggestion-empty = Nu văd niciun cuvânt aici. Vă rugăm să scrieți ideea în câteva cuvinte.
refusal-suggestion-long = Este prea lung pentru un răspuns. Numărul de caractere este { $shown }. Poate fi cel mult { $most }. Vă rugăm să scrieți mai scurt.
refusal-suggestion-known = Există deja în sondaj. Este răspunsul { $answer }.
refusal-suggestion-twice = Această idee a sosit deja. Organizatorii se vor uita la ea.
refusal-words-only = Vă rugăm să scrieți în cuvinte. Aici nu pot primi imagini, stickere sau înregistrări.
refusal-suggestion-decided = S-a luat deja o hotărâre despre această idee.
refusal-suggestion-late = Acest sondaj este închis, așa că nu se mai poate hotărî nimic despre ideile primite.
refusal-options-full = Acest sondaj are { $most } răspunsuri și mai multe nu încap. Ideea spune același lucru ca unul dintre ele? Dacă nu, vă rugăm să spuneți că nu o puteți prelua.

## Help and privacy

help-family-suggest = Aveți o idee pentru alt răspuns? Apăsați pe 💡 și scrieți-mi. Sau răspundeți la mesajul cu sondajul din grup, sau scrieți-mi /suggest și codul sondajului. Organizatorii hotărăsc, iar dumneavoastră aflați ce s-a hotărât.
privacy-suggestion = Dacă trimiteți o idee de răspuns, păstrăm în formă criptată textul și cine sunteți până când hotărăsc organizatorii. Ei nu află cine sunteți. Apoi le ștergem pe amândouă și rămâne un număr la întâmplare. O idee care devine răspuns poate fi citită de toată lumea.
