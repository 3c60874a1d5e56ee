### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Ce doriți să întrebați? Alegeți o întrebare care există în fiecare limbă. Sau scrieți una proprie în conversația noastră privată. Grupul nu vede nimic până când deschideți sondajul.
builder-write-button = Scrieți o întrebare proprie

## The steps

builder-question = Ce doriți să întrebați? Scrieți acum întrebarea. Sau alegeți una care există în fiecare limbă:
builder-question-now = Întrebarea este acum: { $question }
builder-answers = Ce răspunsuri se pot alege? Scrieți fiecare răspuns pe rândul lui. Sau alegeți de aici:
builder-keep-button = Lăsați așa cum este
builder-preview = Așa va vedea grupul sondajul:
builder-asked-in = Unde va apărea sondajul: { $groups }
builder-lacks = Limbi în care mai lipsește text: { $languages }. Ca să scrieți textul, apăsați pe „Limbi”. Mai târziu pot ajuta și alții din grup.
builder-open-button = Deschideți
builder-cancel-button = Anulați
builder-more = Ce doriți să schimbați?
builder-change-question-button = Întrebarea
builder-change-answers-button = Răspunsurile
builder-change-groups-button = Grupurile
builder-change-kind-button = Cum se răspunde
builder-suggestions-button = Acceptați idei pentru alte răspunsuri
builder-no-suggestions-button = Fără idei pentru alte răspunsuri
builder-kind = Cum se răspunde?
builder-one-button = Se alege un singur răspuns
builder-several-button = Se aleg oricâte răspunsuri
builder-most-button = Se aleg cel mult { $most }
builder-order-button = Răspunsurile se pun în ordine
builder-groups = În ce grupuri să pun această întrebare? Apăsați pe un grup ca să îl adăugați sau să îl scoateți.
builder-write-sign = ✍ înseamnă: în această limbă mai lipsește text. Apăsați pe limbă ca să scrieți textul.
builder-source-button = Scris în limba: { $language }
builder-source = În ce limbă este scris sondajul?

## To open it later

builder-later-button = Deschideți mai târziu
builder-tomorrow-button = Mâine la 9:00
builder-at-once-button = Când apăs „Deschideți”
builder-schedule-button = Deschideți la ora stabilită
builder-later = Când se deschide sondajul?
builder-opens = Se deschide: { $when }
builder-scheduled = Sondajul este gata și se va deschide singur. Nimeni nu îl vede înainte.
builder-not-opened = Sondajul nu s-a putut deschide. Fie nu vă mai ocupați de grup, fie eu nu sunt în el. Sondajul este păstrat. Este acesta: { $question }

## A poll that is not open yet

builder-away = Sondajul este pus deoparte și nu l-a văzut nimeni. Îl păstrez 90 de zile.
builder-back-again-button = Recuperați sondajul
builder-unfinished = Aveți un sondaj care nu este încă deschis: { $question }
builder-go-on-button = Continuați sondajul
builder-new-button = Scrieți un sondaj nou

## What stands in the way

refusal-sketch-buttons = Totul este gata. Vă rugăm să apăsați pe un buton de mai jos. Ca să schimbați textul, apăsați pe „Înapoi”.
refusal-sketch-group = Vă rugăm să alegeți mai întâi un grup.
refusal-sketch-gone = Grupul are deja acest sondaj sau sondajul nu mai există. Scrieți /poll ca să începeți un sondaj nou.

## In help and in what is kept about people

help-builder = Scrieți /poll în grup și vă ajut pas cu pas. Nimeni nu vede sondajul înainte să îl deschideți. Sau scrieți totul deodată:
privacy-builder = Dacă scrieți un sondaj pas cu pas, îl păstrăm în formă criptată până când îl deschideți. Dacă nu îl deschideți, îl ștergem după 90 de zile.
