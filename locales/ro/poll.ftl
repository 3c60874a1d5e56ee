### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Da
answer-no = Nu
answer-not-sure = Nu știu încă
answer-strongly-agree = Sunt total de acord
answer-agree = Sunt de acord
answer-in-the-middle = La mijloc
answer-disagree = Nu sunt de acord
answer-strongly-disagree = Nu sunt deloc de acord
answer-monday = Luni
answer-tuesday = Marți
answer-wednesday = Miercuri
answer-thursday = Joi
answer-friday = Vineri
answer-saturday = Sâmbătă
answer-sunday = Duminică
answer-morning = Dimineața
answer-afternoon = După-amiaza
answer-evening = Seara

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Încă nu a răspuns nimeni.
        [one] A răspuns { $shown } persoană.
        [few] Au răspuns { $shown } persoane.
       *[other] Au răspuns { $shown } de persoane.
    }
card-how = Apăsați pe un număr ca să răspundeți. Nimeni nu poate vedea ce alegeți.
card-languages = 🌐 În limba dumneavoastră: { $languages }
card-code = Codul sondajului: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Răspuns salvat: { $option }
press-secret = Nimeni nu poate vedea ce ați ales, nici organizatorii. Puteți schimba răspunsul până la închiderea sondajului.
press-changed = S-a schimbat. Răspunsul dumneavoastră este acum: { $option }
press-same = Acesta este deja răspunsul dumneavoastră: { $option }. Nu s-a schimbat nimic.
press-withdrawn = Răspunsul este retras. Puteți răspunde din nou până la închiderea sondajului.
press-nothing-to-withdraw = Nu aveți niciun răspuns de retras.

## The ballot, seen by one person

ballot-chosen = Răspunsul dumneavoastră: { $option }
ballot-not-chosen = Încă nu ați răspuns.
ballot-how = Apăsați pe un buton ca să răspundeți. Numai dumneavoastră vedeți acest mesaj.
ballot-withdraw-button = Retrageți răspunsul
ballot-written-in = Acest sondaj nu este încă în limba dumneavoastră. Este scris în această limbă: { $language }.
ballot-waiting = Cineva a tradus deja sondajul în limba dumneavoastră. Vă rugăm să ajutați la verificarea textului.
ballot-listen-button = Ascultați
ballot-more-button = Mai mult
ballot-back-button = Înapoi
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Unele persoane au o problemă cu această întrebare. Se lucrează la ea.
concern-unclear-button = Nu înțeleg întrebarea
concern-wrong-button = Nu este întrebarea potrivită
concern-how = Aveți o problemă cu întrebarea? Apăsați pe ❓ ca să spuneți acest lucru. Apăsați din nou ca să retrageți ce ați spus. Nimeni nu poate vedea că sunteți dumneavoastră. Organizatorii văd numai un număr, și numai de la { $fewest } în sus. Rezultatul arată aceleași numere.
concern-saved = Vă mulțumim. S-a numărat, fără numele dumneavoastră.
concern-taken-back = S-a retras. Nu se mai numără.
concern-unclear =
    { $count ->
        [one] { $shown } persoană nu înțelege întrebarea.
        [few] { $shown } persoane nu înțeleg întrebarea.
       *[other] { $shown } de persoane nu înțeleg întrebarea.
    }
concern-wrong =
    { $count ->
        [one] { $shown } persoană spune că nu este întrebarea potrivită.
        [few] { $shown } persoane spun că nu este întrebarea potrivită.
       *[other] { $shown } de persoane spun că nu este întrebarea potrivită.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Tradus de un organizator.
words-by-member = Tradus de cineva din grup.
words-by-machine = Traducere automată. Încă nu a verificat-o nimeni.

## A recording of a poll, sent as a voice message

voice-caption = Sondajul, citit cu voce tare în această limbă: { $language }.
voice-by-member = Înregistrat de cineva din grup.
voice-gone = Această înregistrare nu mai poate fi ascultată. Sondajul se poate citi în continuare.

## The result

result-title = Acest sondaj s-a închis.
result-closed = Închis: { $when }
result-answered =
    { $count ->
        [0] Nu a răspuns nimeni.
        [one] A răspuns { $shown } persoană.
        [few] Au răspuns { $shown } persoane.
       *[other] Au răspuns { $shown } de persoane.
    }
result-option =
    { $count ->
        [one] { $shown } persoană ({ $percent } %)
        [few] { $shown } persoane ({ $percent } %)
       *[other] { $shown } de persoane ({ $percent } %)
    }
result-announced = Acest sondaj s-a închis. Rezultatul este în mesajul de mai sus. Vă mulțumim pentru răspunsuri!
result-picture = Imaginea arată același rezultat.
result-still-open =
    { $count ->
        [0] Acest sondaj este încă deschis. Nu a răspuns nimeni până acum. Veți vedea rezultatul când se închide.
        [one] Acest sondaj este încă deschis. A răspuns { $shown } persoană. Veți vedea rezultatul când se închide.
        [few] Acest sondaj este încă deschis. Au răspuns { $shown } persoane. Veți vedea rezultatul când se închide.
       *[other] Acest sondaj este încă deschis. Au răspuns { $shown } de persoane. Veți vedea rezultatul când se închide.
    }
close-done = Sondajul s-a închis.
