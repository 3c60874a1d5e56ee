### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Na čo sa chcete opýtať? Vyberte si otázku, ktorá je hotová vo všetkých jazykoch. Alebo napíšte vlastnú v našom súkromnom chate. Kým anketu nespustíte, skupina nič neuvidí.
builder-write-button = Napísať vlastnú otázku

## The steps

builder-question = Na čo sa chcete opýtať? Teraz napíšte otázku. Alebo si vyberte takú, ktorá je hotová vo všetkých jazykoch:
builder-question-now = Vaša otázka teraz znie: { $question }
builder-answers = Z akých odpovedí si budú ľudia vyberať? Každú napíšte na nový riadok. Alebo vyberte tu:
builder-keep-button = Nechať tak, ako je
builder-preview = Takto to uvidí vaša skupina:
builder-asked-in = Anketa bude v týchto skupinách: { $groups }
builder-lacks = Niektoré slová ešte chýbajú v týchto jazykoch: { $languages }. Môžete ich napísať, keď stlačíte „Jazyky“. Ľudia zo skupiny môžu pomôcť aj neskôr.
builder-open-button = Spustiť
builder-cancel-button = Zrušiť
builder-more = Čo chcete zmeniť?
builder-change-question-button = Otázku
builder-change-answers-button = Odpovede
builder-change-groups-button = Skupiny
builder-change-kind-button = Ako ľudia odpovedajú
builder-suggestions-button = Dovoliť navrhovať ďalšie odpovede
builder-no-suggestions-button = Nedovoliť navrhovať ďalšie odpovede
builder-kind = Ako majú ľudia odpovedať?
builder-one-button = Vyberú si jednu
builder-several-button = Vyberú si, koľko chcú
builder-most-button = Vyberú si najviac { $most }
builder-order-button = Zoradia odpovede
builder-groups = V ktorých skupinách sa na to mám opýtať? Stlačte skupinu, aby ste ju pridali alebo odobrali.
builder-write-sign = ✍ znamená: v tomto jazyku chýbajú slová. Stlačte ho a napíšte ich.
builder-source-button = Jazyk ankety: { $language }
builder-source = V akom jazyku je anketa napísaná?

## To open it later

builder-later-button = Spustiť neskôr
builder-tomorrow-button = Zajtra o 9.00
builder-at-once-button = Keď stlačím „Spustiť“
builder-schedule-button = Spustiť v tom čase
builder-later = Kedy sa má anketa spustiť?
builder-opens = Spustí sa: { $when }
builder-scheduled = Anketa je pripravená a spustí sa sama. Dovtedy ju nikto neuvidí.
builder-not-opened = Vašu anketu sa nepodarilo spustiť. Možno už nepatríte k organizátorom skupiny, alebo v nej nie som ja. Anketa ostala uložená. Je to táto: { $question }

## A poll that is not open yet

builder-away = Anketa je odložená a nikto ju nevidel. Uchovám ju 90 dní.
builder-back-again-button = Vrátiť anketu
builder-unfinished = Máte anketu, ktorá ešte nie je spustená: { $question }
builder-go-on-button = Pokračovať
builder-new-button = Napísať novú anketu

## What stands in the way

refusal-sketch-buttons = Všetko je hotové. Stlačte, prosím, tlačidlo pod mojou predchádzajúcou správou. Ak chcete zmeniť slová, stlačte „Späť“.
refusal-sketch-group = Najprv, prosím, vyberte skupinu.
refusal-sketch-gone = Toto už je vo vašej skupine, alebo to už neexistuje. Novú anketu začnete príkazom /poll.

## In help and in what is kept about people

help-builder = Napíšte v skupine /poll a krok za krokom vám pomôžem. Kým anketu nespustíte, nikto ju nevidí. Alebo napíšte všetko naraz:
privacy-builder = Ak píšete anketu krok za krokom, máme ju zašifrovanú, kým ju nespustíte. Ak ju nespustíte, po 90 dňoch ju vymažeme.
