### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Na co se chcete zeptat? Vyberte otázku, která je hotová v každém jazyce. Nebo napište vlastní v našem soukromém chatu. Dokud anketu nespustíte, vaše skupina nic neuvidí.
builder-write-button = Napsat vlastní otázku

## The steps

builder-question = Na co se chcete zeptat? Napište teď svou otázku. Nebo vyberte jednu z těch, které jsou hotové v každém jazyce:
builder-question-now = Vaše otázka teď zní: { $question }
builder-answers = Z jakých odpovědí si lidé mohou vybrat? Napište každou na nový řádek. Nebo vyberte tady:
builder-keep-button = Nechat beze změny
builder-preview = Takto anketu uvidí vaše skupina:
builder-asked-in = Kde se anketa objeví: { $groups }
builder-lacks = Jazyky, ve kterých ještě něco chybí: { $languages }. Můžete to napsat, když klepnete na „Jazyky“. Později mohou pomoct i další lidé ze skupiny.
builder-open-button = Spustit
builder-cancel-button = Zrušit
builder-more = Co chcete změnit?
builder-change-question-button = Otázku
builder-change-answers-button = Odpovědi
builder-change-groups-button = Skupiny
builder-change-kind-button = Jak lidé odpovídají
builder-suggestions-button = Přijímat nápady na další odpovědi
builder-no-suggestions-button = Nepřijímat nápady na další odpovědi
builder-kind = Jak mají lidé odpovídat?
builder-one-button = Vyberou jednu odpověď
builder-several-button = Vyberou, kolik chtějí
builder-most-button = Vyberou nejvýš { $most }
builder-order-button = Seřadí odpovědi
builder-groups = Ve kterých skupinách se na to mám zeptat? Klepnutím skupinu přidáte nebo odeberete.
builder-write-sign = ✍ znamená: v tomto jazyce ještě něco chybí. Klepněte na jazyk a text napište.
builder-source-button = Původní jazyk: { $language }
builder-source = V jakém jazyce je anketa napsaná?

## To open it later

builder-later-button = Spustit později
builder-tomorrow-button = Zítra v 9:00
builder-at-once-button = Až klepnu na „Spustit“
builder-schedule-button = Spustit v nastavený čas
builder-later = Kdy se má anketa spustit?
builder-opens = Spuštění: { $when }
builder-scheduled = Anketa je připravená a spustí se sama. Do té doby ji nikdo neuvidí.
builder-not-opened = Anketu se nepodařilo spustit. Buď už skupinu nevedete, nebo v ní nejsem. Anketa zůstává uložená. Je to tato: { $question }

## A poll that is not open yet

builder-away = Anketa je odložená a nikdo ji neviděl. Uchovám ji 90 dní.
builder-back-again-button = Obnovit anketu
builder-unfinished = Máte anketu, která ještě neběží: { $question }
builder-go-on-button = Pokračovat v ní
builder-new-button = Napsat novou anketu

## What stands in the way

refusal-sketch-buttons = Všechno je hotové. Klepněte prosím na tlačítko pod mou předchozí zprávou. Pokud chcete text změnit, klepněte na „Zpět“.
refusal-sketch-group = Nejdřív prosím vyberte skupinu.
refusal-sketch-gone = Tento text už ve vaší skupině je, nebo byl smazán. Napište /poll a začněte novou anketu.

## In help and in what is kept about people

help-builder = Napište do své skupiny jen /poll a pomohu vám krok za krokem. Dokud anketu nespustíte, nikdo ji neuvidí. Nebo napište všechno najednou:
privacy-builder = Když píšete anketu krok za krokem, uchováváme ji zašifrovanou, dokud ji nespustíte. Když ji nespustíte, po 90 dnech ji smažeme.
