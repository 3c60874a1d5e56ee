### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Când sondajul se închide, toată lumea vede câte persoane au ales fiecare răspuns. Dacă numărul persoanelor este sub { $fewest }, nu se arată nimic altceva despre ele.
few-answers = Numărul persoanelor care au răspuns este sub { $fewest }. Sunt prea puține ca să se arate mai mult.
few-concerns = Probleme cu întrebarea: prea puține persoane ca să se arate numărul.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = De ce se închide mai devreme?
reason-ask-change = De ce se schimbă ziua sau ora închiderii?
reason-seen = Grupul vede motivul cu cuvintele dumneavoastră.
reason-write = Trimiteți-mi acum motivul, pe un singur rând. Numărul maxim de caractere este { $most }.
reason-write-button = Scrieți motivul
reason-without-button = Fără motiv
reason-keep-button = Lăsați așa cum este
refusal-reason-empty = Nu pot citi niciun motiv aici. Vă rugăm să îl scrieți în cuvinte, pe un singur rând.
refusal-reason-long = Acest motiv este prea lung. Numărul de caractere este { $shown }. Poate fi cel mult { $most }.

## The group is told of it, in a reply to the card

closed-early = Sondajul a fost închis mai devreme decât era prevăzut.
end-changed = Ziua sau ora închiderii acestui sondaj s-a schimbat. Sondajul este în mesajul de mai sus.
end-taken-away = Acest sondaj rămâne acum deschis până când îl închide un organizator. Sondajul este în mesajul de mai sus.
reason-follows = Mai jos, un organizator spune de ce.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Trimiteți-mi noutăți despre sondaj
bell-options = Vă scriu în privat când apare un răspuns nou, pe care îl puteți alege.
bell-end = Vă amintesc cu câteva ore înainte de închidere, dacă nu ați răspuns până atunci.
bell-again = Ca să retrageți cererea, apăsați din nou.
bell-off = Cererea este retrasă. Nu vă mai scriu despre acest sondaj.
bell-reminder = Ați cerut noutăți despre acest sondaj. Se închide în curând și nu există încă un răspuns de la dumneavoastră:
bell-option = Ați cerut noutăți despre acest sondaj. Are un răspuns nou, pe care îl puteți alege:
bell-open-button = Mergeți la sondaj
refusal-no-news = Nu mai urmează noutăți despre acest sondaj. Încă puteți răspunde.
privacy-news = Dacă cereți noutăți despre un sondaj, păstrăm în formă criptată la ce cont de Telegram să le trimitem. Ștergem această informație când retrageți cererea sau când sondajul se închide.
