### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Ano
answer-no = Ne
answer-not-sure = Nevím
answer-strongly-agree = Rozhodně souhlasím
answer-agree = Souhlasím
answer-in-the-middle = Někde uprostřed
answer-disagree = Nesouhlasím
answer-strongly-disagree = Rozhodně nesouhlasím
answer-monday = Pondělí
answer-tuesday = Úterý
answer-wednesday = Středa
answer-thursday = Čtvrtek
answer-friday = Pátek
answer-saturday = Sobota
answer-sunday = Neděle
answer-morning = Ráno
answer-afternoon = Odpoledne
answer-evening = Večer

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Zatím nepřišla žádná odpověď.
        [one] Odpověděl { $shown } člověk.
        [few] Odpověděli { $shown } lidé.
        [many] Odpovědělo { $shown } člověka.
       *[other] Odpovědělo { $shown } lidí.
    }
card-how = Odpovíte klepnutím na číslo. Vaši volbu nikdo nevidí.
card-languages = 🌐 Ve vašem jazyce: { $languages }
card-code = Kód ankety: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Uloženo: { $option }
press-secret = Vaši volbu nikdo nevidí, ani lidé, kteří vedou skupinu. Dokud anketa běží, můžete odpověď změnit.
press-changed = Změněno. Vaše odpověď je teď: { $option }
press-same = Tuto odpověď už máte: { $option }. Nic se nemění.
press-withdrawn = Vaše odpověď je zrušená. Dokud anketa běží, můžete odpovědět znovu.
press-nothing-to-withdraw = Nemáte tu žádnou odpověď, takže není co zrušit.

## The ballot, seen by one person

ballot-chosen = Vaše odpověď: { $option }
ballot-not-chosen = Zatím nemáte vybranou žádnou odpověď.
ballot-how = Odpovíte klepnutím na tlačítko. Tuto zprávu vidíte jen vy.
ballot-withdraw-button = Zrušit mou odpověď
ballot-written-in = Tato anketa zatím není ve vašem jazyce. Je napsaná v tomto jazyce: { $language }.
ballot-waiting = Někdo už anketu přeložil do vašeho jazyka. Pomozte prosím text zkontrolovat.
ballot-listen-button = Poslechnout
ballot-more-button = Více
ballot-back-button = Zpět
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Několik lidí má s touto otázkou potíže. Díváme se na to.
concern-unclear-button = Této otázce nerozumím
concern-wrong-button = To není správná otázka
concern-how = Máte s otázkou potíže? Dejte to vědět tlačítkem ❓. Dalším klepnutím to vezmete zpět. Nikdo nevidí, že jste to vy. Lidé, kteří vedou skupinu, vidí jen počet, a to až od { $fewest } lidí. Výsledek ukazuje stejné počty.
concern-saved = Děkujeme. Započítali jsme to, bez vašeho jména.
concern-taken-back = Vzato zpět. Už se to nepočítá.
concern-unclear =
    { $count ->
        [one] { $shown } člověk otázce nerozumí.
        [few] { $shown } lidé otázce nerozumí.
        [many] { $shown } člověka otázce nerozumí.
       *[other] { $shown } lidí otázce nerozumí.
    }
concern-wrong =
    { $count ->
        [one] { $shown } člověk říká, že to není správná otázka.
        [few] { $shown } lidé říkají, že to není správná otázka.
        [many] { $shown } člověka říká, že to není správná otázka.
       *[other] { $shown } lidí říká, že to není správná otázka.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Překlad: někdo z lidí, kteří vedou skupinu.
words-by-member = Překlad: někdo z této skupiny.
words-by-machine = Toto přeložil stroj. Nikdo to zatím nezkontroloval.

## A recording of a poll, sent as a voice message

voice-caption = Anketa přečtená nahlas v tomto jazyce: { $language }.
voice-by-member = Nahrávka: někdo z této skupiny.
voice-gone = Tuto nahrávku už nejde přehrát. Anketu si můžete dál přečíst.

## The result

result-title = Tato anketa skončila.
result-closed = Skončila: { $when }
result-answered =
    { $count ->
        [0] Nepřišla žádná odpověď.
        [one] Odpověděl { $shown } člověk.
        [few] Odpověděli { $shown } lidé.
        [many] Odpovědělo { $shown } člověka.
       *[other] Odpovědělo { $shown } lidí.
    }
result-option =
    { $count ->
        [one] { $shown } člověk ({ $percent } %)
        [few] { $shown } lidé ({ $percent } %)
        [many] { $shown } člověka ({ $percent } %)
       *[other] { $shown } lidí ({ $percent } %)
    }
result-announced = Tato anketa skončila. Výsledek je ve zprávě výše. Děkujeme za vaše odpovědi!
result-picture = Obrázek ukazuje stejný výsledek.
result-still-open =
    { $count ->
        [0] Tato anketa ještě běží. Zatím nepřišla žádná odpověď. Výsledek uvidíte, až anketa skončí.
        [one] Tato anketa ještě běží. Odpověděl { $shown } člověk. Výsledek uvidíte, až anketa skončí.
        [few] Tato anketa ještě běží. Odpověděli { $shown } lidé. Výsledek uvidíte, až anketa skončí.
        [many] Tato anketa ještě běží. Odpovědělo { $shown } člověka. Výsledek uvidíte, až anketa skončí.
       *[other] Tato anketa ještě běží. Odpovědělo { $shown } lidí. Výsledek uvidíte, až anketa skončí.
    }
close-done = Anketa je ukončená.
