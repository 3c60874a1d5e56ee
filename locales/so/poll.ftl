### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Haa
answer-no = Maya
answer-not-sure = Ma hubo
answer-strongly-agree = Aad baan u raacsanahay
answer-agree = Waan raacsanahay
answer-in-the-middle = Dhexda ayaan joogaa
answer-disagree = Ma raacsani
answer-strongly-disagree = Gebi ahaan ma raacsani
answer-monday = Isniin
answer-tuesday = Talaado
answer-wednesday = Arbaco
answer-thursday = Khamiis
answer-friday = Jimce
answer-saturday = Sabti
answer-sunday = Axad
answer-morning = Subaxdii
answer-afternoon = Galabtii
answer-evening = Fiidkii

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Weli cidna ma jawaabin.
        [one] { $shown } qof ayaa jawaabay.
       *[other] { $shown } qof ayaa jawaabay.
    }
card-how = Riix lambar si aad u jawaabto. Cidna ma arki karto waxaad doorato.
card-languages = 🌐 Luqaddaada ku akhri: { $languages }
card-code = Koodhka ra’yi-ururinta: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Waa la kaydiyay: { $option }
press-secret = Cidna ma arki karto waxaad dooratay. Qabanqaabiyayaashuna ma arki karaan. Waad beddeli kartaa ilaa laga xiro ra’yi-ururinta.
press-changed = Waa la beddelay. Jawaabtaadu hadda waa: { $option }
press-same = Tani hore ayay u ahayd jawaabtaada: { $option }. Waxba isma beddelin.
press-withdrawn = Jawaabtaadii waad ka noqotay. Mar kale waad jawaabi kartaa ilaa laga xiro ra’yi-ururinta.
press-nothing-to-withdraw = Ma lihid jawaab aad ka noqoto.

## The ballot, seen by one person

ballot-chosen = Jawaabtaada: { $option }
ballot-not-chosen = Weli maadan jawaabin.
ballot-how = Riix badhan si aad u jawaabto. Tan adiga keliya ayaa arka.
ballot-withdraw-button = Ka noqo jawaabtaada
ballot-written-in = Ra’yi-ururintani weli kuma qorna luqaddaada. Waxay ku qoran tahay: { $language }.
ballot-waiting = Qof ayaa luqaddaada u turjumay. Fadlan naga caawi hubinta ereyada.
ballot-listen-button = Dhageyso
ballot-more-button = Wax dheeraad ah
ballot-back-button = Dib u noqo
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Dad ayaa su’aashan dhib ku qaba. Waa la eegayaa.
concern-unclear-button = Tan ma fahmin
concern-wrong-button = Ma aha su’aasha loo baahan yahay
concern-how = Ma dhib baad ku qabtaa su’aasha? Riix ❓ si aad u sheegto. Mar kale riix si aad uga noqoto. Cidna ma ogaan karto inay adiga ahayd. Qabanqaabiyayaashu waxay arkaan tiro oo keliya, waana marka ay gaarto { $fewest } qof ama ka badan. Natiijadu isla tirooyinkaas ayay muujisaa.
concern-saved = Mahadsanid. Waxaad sheegtay waa la tiriyay, magacaagana lama muujinayo.
concern-taken-back = Waad ka noqotay. Hadda lama tirinayo.
concern-unclear =
    { $count ->
        [one] { $shown } qof ma fahmin su’aasha.
       *[other] { $shown } qof ma fahmin su’aasha.
    }
concern-wrong =
    { $count ->
        [one] { $shown } qof ayaa leh: tani ma aha su’aasha loo baahan yahay.
       *[other] { $shown } qof ayaa leh: tani ma aha su’aasha loo baahan yahay.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Waxaa turjumay mid ka mid ah qabanqaabiyayaasha.
words-by-member = Waxaa turjumay qof kooxda ka tirsan.
words-by-machine = Mashiin ayaa turjumay. Weli qof ma hubin.

## A recording of a poll, sent as a voice message

voice-caption = Ra’yi-ururinta oo kor loo akhriyay. Luqadda: { $language }.
voice-by-member = Waxaa duubay qof kooxda ka tirsan.
voice-gone = Codkan la duubay hadda lama dhageysan karo. Ra’yi-ururinta weli waad akhrin kartaa.

## The result

result-title = Ra’yi-ururintan waa la xiray.
result-closed = Waxaa la xiray: { $when }
result-answered =
    { $count ->
        [0] Cidna ma jawaabin.
        [one] { $shown } qof ayaa jawaabay.
       *[other] { $shown } qof ayaa jawaabay.
    }
result-option =
    { $count ->
        [one] { $shown } qof ({ $percent }%)
       *[other] { $shown } qof ({ $percent }%)
    }
result-announced = Ra’yi-ururintan waa la xiray. Natiijadu waxay ku taal farriinta kore. Waad ku mahadsan tihiin jawaabihiinna!
result-picture = Sawirku wuxuu muujinayaa isla natiijada.
result-still-open =
    { $count ->
        [0] Ra’yi-ururintani weli way furan tahay. Weli cidna ma jawaabin. Natiijada waxaad arki doontaa marka la xiro.
        [one] Ra’yi-ururintani weli way furan tahay. { $shown } qof ayaa jawaabay. Natiijada waxaad arki doontaa marka la xiro.
       *[other] Ra’yi-ururintani weli way furan tahay. { $shown } qof ayaa jawaabay. Natiijada waxaad arki doontaa marka la xiro.
    }
close-done = Ra’yi-ururinta waa la xiray.
