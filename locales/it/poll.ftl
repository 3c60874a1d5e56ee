### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Sì
answer-no = No
answer-not-sure = Non so
answer-strongly-agree = Molto d’accordo
answer-agree = D’accordo
answer-in-the-middle = Né d’accordo né in disaccordo
answer-disagree = Non d’accordo
answer-strongly-disagree = Per niente d’accordo
answer-monday = Lunedì
answer-tuesday = Martedì
answer-wednesday = Mercoledì
answer-thursday = Giovedì
answer-friday = Venerdì
answer-saturday = Sabato
answer-sunday = Domenica
answer-morning = Mattina
answer-afternoon = Pomeriggio
answer-evening = Sera

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Non ha ancora risposto nessuno.
        [one] Ha risposto { $shown } persona.
       *[other] Hanno risposto { $shown } persone.
    }
card-how = Premi un numero per rispondere. Nessuno può vedere che cosa scegli.
card-languages = 🌐 Nella tua lingua: { $languages }
card-code = Codice del sondaggio: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Salvato: { $option }
press-secret = Nessuno può vedere che cosa hai scelto, nemmeno chi organizza il gruppo. Puoi cambiare finché il sondaggio non si chiude.
press-changed = Cambiato. Adesso la tua risposta è: { $option }
press-same = Questa è già la tua risposta: { $option }. Non è cambiato niente.
press-withdrawn = La tua risposta è stata ritirata. Puoi rispondere di nuovo finché il sondaggio non si chiude.
press-nothing-to-withdraw = Non hai nessuna risposta da ritirare.

## The ballot, seen by one person

ballot-chosen = La tua risposta: { $option }
ballot-not-chosen = Non hai ancora risposto.
ballot-how = Premi un pulsante per rispondere. Questo lo vedi solo tu.
ballot-withdraw-button = Ritira la mia risposta
ballot-written-in = Questo sondaggio non c’è ancora nella tua lingua. È scritto in: { $language }.
ballot-waiting = Qualcuno l’ha tradotto nella tua lingua. Aiuta a controllare le parole, per favore.
ballot-listen-button = Ascolta
ballot-more-button = Altro
ballot-back-button = Indietro
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Alcune persone hanno un problema con questa domanda. Chi organizza il gruppo se ne sta occupando.
concern-unclear-button = Non capisco la domanda
concern-wrong-button = Non è la domanda giusta
concern-how = Hai un problema con la domanda? Premi ❓ per dirlo. Premi di nuovo per ritirarlo. Nessuno può vedere chi l’ha detto. Chi organizza il gruppo vede solo un numero, e solo a partire da { $fewest } persone. Il risultato mostra gli stessi numeri.
concern-saved = Grazie. La tua opinione viene contata, e il tuo nome non si vede.
concern-taken-back = Ritirato. La tua opinione non è più contata.
concern-unclear =
    { $count ->
        [one] { $shown } persona non capisce la domanda.
       *[other] { $shown } persone non capiscono la domanda.
    }
concern-wrong =
    { $count ->
        [one] { $shown } persona dice che questa non è la domanda giusta.
       *[other] { $shown } persone dicono che questa non è la domanda giusta.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Traduzione di chi organizza il gruppo.
words-by-member = Traduzione di una persona del gruppo.
words-by-machine = Questo l’ha tradotto una macchina. Nessuna persona l’ha ancora controllato.

## A recording of a poll, sent as a voice message

voice-caption = Il sondaggio, letto ad alta voce in questa lingua: { $language }.
voice-by-member = Registrazione di una persona del gruppo.
voice-gone = Questa registrazione non si può più ascoltare. Puoi ancora leggere il sondaggio.

## The result

result-title = Questo sondaggio è chiuso.
result-closed = Si è chiuso: { $when }
result-answered =
    { $count ->
        [0] Non ha risposto nessuno.
        [one] Ha risposto { $shown } persona.
       *[other] Hanno risposto { $shown } persone.
    }
result-option =
    { $count ->
        [one] { $shown } persona ({ $percent }%)
       *[other] { $shown } persone ({ $percent }%)
    }
result-announced = Questo sondaggio è chiuso. Il risultato è nel messaggio qui sopra. Grazie delle risposte!
result-picture = L’immagine mostra lo stesso risultato.
result-still-open =
    { $count ->
        [0] Questo sondaggio è ancora aperto. Non ha ancora risposto nessuno. Vedrai il risultato quando si chiude.
        [one] Questo sondaggio è ancora aperto. Ha risposto { $shown } persona. Vedrai il risultato quando si chiude.
       *[other] Questo sondaggio è ancora aperto. Hanno risposto { $shown } persone. Vedrai il risultato quando si chiude.
    }
close-done = Il sondaggio è chiuso.
