### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Po
answer-no = Jo
answer-not-sure = Ende nuk e di
answer-strongly-agree = Jam plotësisht dakord
answer-agree = Jam dakord
answer-in-the-middle = Në mes
answer-disagree = Nuk jam dakord
answer-strongly-disagree = Nuk jam aspak dakord
answer-monday = E hënë
answer-tuesday = E martë
answer-wednesday = E mërkurë
answer-thursday = E enjte
answer-friday = E premte
answer-saturday = E shtunë
answer-sunday = E diel
answer-morning = Në mëngjes
answer-afternoon = Pasdite
answer-evening = Në mbrëmje

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Askush nuk është përgjigjur ende.
        [one] { $shown } person është përgjigjur.
       *[other] { $shown } persona janë përgjigjur.
    }
card-how = Shtypni një numër për t’u përgjigjur. Askush nuk e sheh çfarë zgjidhni.
card-languages = 🌐 Në gjuhën tuaj: { $languages }
card-code = Kodi i anketës: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = U ruajt: { $option }
press-secret = Askush nuk e sheh çfarë keni zgjedhur, as organizatorët. Mund ta ndryshoni derisa të mbyllet anketa.
press-changed = U ndryshua. Përgjigjja juaj tani është: { $option }
press-same = Kjo është tashmë përgjigjja juaj: { $option }. Asgjë nuk ka ndryshuar.
press-withdrawn = Përgjigjja juaj u tërhoq. Mund të përgjigjeni përsëri derisa të mbyllet anketa.
press-nothing-to-withdraw = Nuk keni përgjigje për të tërhequr.

## The ballot, seen by one person

ballot-chosen = Përgjigjja juaj: { $option }
ballot-not-chosen = Nuk jeni përgjigjur ende.
ballot-how = Shtypni një buton për t’u përgjigjur. Këtë e shihni vetëm ju.
ballot-withdraw-button = Tërhiqe përgjigjen time
ballot-written-in = Kjo anketë nuk është ende në gjuhën tuaj. Është shkruar në: { $language }.
ballot-waiting = Dikush e ka përkthyer në gjuhën tuaj. Ju lutem, ndihmoni për t’i kontrolluar fjalët.
ballot-listen-button = Dëgjo
ballot-more-button = Më shumë
ballot-back-button = Kthehu
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Disa njerëz kanë vështirësi me këtë pyetje. Organizatorët po e shohin.
concern-unclear-button = Nuk e kuptoj këtë
concern-wrong-button = Kjo nuk është pyetja e duhur
concern-how = Keni vështirësi me pyetjen? Shtypni ❓ për ta thënë. Shtypni përsëri për ta tërhequr. Askush nuk e sheh që jeni ju. Organizatorët shohin vetëm një numër, dhe vetëm kur janë të paktën { $fewest } persona. Rezultati tregon të njëjtët numra.
concern-saved = Faleminderit! Ju numërova edhe ju. Emri juaj nuk duket.
concern-taken-back = U tërhoq. Nuk ju numëroj më.
concern-unclear =
    { $count ->
        [one] { $shown } person nuk e kupton pyetjen.
       *[other] { $shown } persona nuk e kuptojnë pyetjen.
    }
concern-wrong =
    { $count ->
        [one] { $shown } person thotë se kjo nuk është pyetja e duhur.
       *[other] { $shown } persona thonë se kjo nuk është pyetja e duhur.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = E përktheu dikush nga organizatorët.
words-by-member = E përktheu dikush nga grupi.
words-by-machine = Ky është përkthim automatik. Asnjë njeri nuk e ka kontrolluar ende.

## A recording of a poll, sent as a voice message

voice-caption = Anketa, e lexuar me zë në këtë gjuhë: { $language }.
voice-by-member = E incizoi dikush nga grupi.
voice-gone = Ky incizim nuk mund të dëgjohet më. Anketën mund ta lexoni ende.

## The result

result-title = Kjo anketë u mbyll.
result-closed = U mbyll: { $when }
result-answered =
    { $count ->
        [0] Askush nuk u përgjigj.
        [one] { $shown } person u përgjigj.
       *[other] { $shown } persona u përgjigjën.
    }
result-option =
    { $count ->
        [one] { $shown } person ({ $percent }%)
       *[other] { $shown } persona ({ $percent }%)
    }
result-announced = Kjo anketë u mbyll. Rezultati është në mesazhin më lart. Faleminderit për përgjigjet!
result-picture = Figura tregon të njëjtin rezultat.
result-still-open =
    { $count ->
        [0] Kjo anketë është ende e hapur. Askush nuk është përgjigjur ende. Rezultatin do ta shihni kur të mbyllet.
        [one] Kjo anketë është ende e hapur. { $shown } person është përgjigjur. Rezultatin do ta shihni kur të mbyllet.
       *[other] Kjo anketë është ende e hapur. { $shown } persona janë përgjigjur. Rezultatin do ta shihni kur të mbyllet.
    }
close-done = Anketa u mbyll.
