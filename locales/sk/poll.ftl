### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Áno
answer-no = Nie
answer-not-sure = Ešte neviem
answer-strongly-agree = Úplne súhlasím
answer-agree = Súhlasím
answer-in-the-middle = Ani súhlasím, ani nesúhlasím
answer-disagree = Nesúhlasím
answer-strongly-disagree = Vôbec nesúhlasím
answer-monday = Pondelok
answer-tuesday = Utorok
answer-wednesday = Streda
answer-thursday = Štvrtok
answer-friday = Piatok
answer-saturday = Sobota
answer-sunday = Nedeľa
answer-morning = Dopoludnie
answer-afternoon = Popoludnie
answer-evening = Večer

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Zatiaľ nikto neodpovedal.
        [one] Odpovedal { $shown } človek.
        [few] Odpovedali { $shown } ľudia.
        [many] Odpovedalo { $shown } človeka.
       *[other] Odpovedalo { $shown } ľudí.
    }
card-how = Odpoviete stlačením čísla. Nikto nevidí, čo si vyberáte.
card-languages = 🌐 Vo vašom jazyku: { $languages }
card-code = Kód ankety: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Uložené: { $option }
press-secret = Nikto nevidí, čo ste si vybrali. Nevidia to ani organizátori. Kým anketa beží, môžete odpoveď zmeniť.
press-changed = Zmenené. Vaša odpoveď je teraz: { $option }
press-same = Toto už je vaša odpoveď: { $option }. Nič sa nezmenilo.
press-withdrawn = Vaša odpoveď je vzatá späť. Kým anketa beží, môžete odpovedať znova.
press-nothing-to-withdraw = Nemáte odpoveď, ktorú by ste mohli vziať späť.

## The ballot, seen by one person

ballot-chosen = Vaša odpoveď: { $option }
ballot-not-chosen = Ešte ste neodpovedali.
ballot-how = Odpoviete stlačením tlačidla. Toto vidíte len vy.
ballot-withdraw-button = Vziať svoju odpoveď späť
ballot-written-in = Táto anketa ešte nie je vo vašom jazyku. Je napísaná v tomto jazyku: { $language }.
ballot-waiting = Niekto ju už preložil do vášho jazyka. Pomôžte, prosím, skontrolovať slová.
ballot-listen-button = Vypočuť si
ballot-more-button = Viac
ballot-back-button = Späť
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Niektorí ľudia majú s touto otázkou problém. Organizátori sa tým zaoberajú.
concern-unclear-button = Nerozumiem otázke
concern-wrong-button = Treba sa pýtať na niečo iné
concern-how = Máte s otázkou problém? Povedzte to: stlačte ❓. Ak to chcete vziať späť, stlačte ho znova. Nikto nevidí, že ste to vy. Organizátori vidia len počet, a to len vtedy, keď je ľudí aspoň { $fewest }. Výsledok ukáže tie isté počty.
concern-saved = Ďakujeme. Je to započítané a vaše meno nikto nevidí.
concern-taken-back = Vzaté späť. Už sa to nepočíta.
concern-unclear =
    { $count ->
        [one] Otázke nerozumie { $shown } človek.
        [few] Otázke nerozumejú { $shown } ľudia.
        [many] Otázke nerozumie { $shown } človeka.
       *[other] Otázke nerozumie { $shown } ľudí.
    }
concern-wrong =
    { $count ->
        [one] { $shown } človek hovorí, že sa treba pýtať na niečo iné.
        [few] { $shown } ľudia hovoria, že sa treba pýtať na niečo iné.
        [many] { $shown } človeka hovorí, že sa treba pýtať na niečo iné.
       *[other] { $shown } ľudí hovorí, že sa treba pýtať na niečo iné.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Preložili organizátori.
words-by-member = Preložil niekto zo skupiny.
words-by-machine = Toto je automatický preklad. Žiadny človek ho ešte neskontroloval.

## A recording of a poll, sent as a voice message

voice-caption = Anketa prečítaná nahlas v tomto jazyku: { $language }.
voice-by-member = Nahral niekto zo skupiny.
voice-gone = Túto nahrávku už nemožno prehrať. Anketu si stále môžete prečítať.

## The result

result-title = Táto anketa sa skončila.
result-closed = Koniec: { $when }
result-answered =
    { $count ->
        [0] Nikto neodpovedal.
        [one] Odpovedal { $shown } človek.
        [few] Odpovedali { $shown } ľudia.
        [many] Odpovedalo { $shown } človeka.
       *[other] Odpovedalo { $shown } ľudí.
    }
result-option =
    { $count ->
        [one] { $shown } človek ({ $percent } %)
        [few] { $shown } ľudia ({ $percent } %)
        [many] { $shown } človeka ({ $percent } %)
       *[other] { $shown } ľudí ({ $percent } %)
    }
result-announced = Táto anketa sa skončila. Výsledok je v správe vyššie. Ďakujeme za vaše odpovede!
result-picture = Na obrázku je ten istý výsledok.
result-still-open =
    { $count ->
        [0] Táto anketa ešte beží. Zatiaľ nikto neodpovedal. Výsledok uvidíte, keď sa skončí.
        [one] Táto anketa ešte beží. Odpovedal { $shown } človek. Výsledok uvidíte, keď sa skončí.
        [few] Táto anketa ešte beží. Odpovedali { $shown } ľudia. Výsledok uvidíte, keď sa skončí.
        [many] Táto anketa ešte beží. Odpovedalo { $shown } človeka. Výsledok uvidíte, keď sa skončí.
       *[other] Táto anketa ešte beží. Odpovedalo { $shown } ľudí. Výsledok uvidíte, keď sa skončí.
    }
close-done = Anketa je ukončená.
