### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Mit szeretne kérdezni? Válasszon egy kérdést, amely minden nyelven készen áll. Vagy írja meg a saját kérdését a privát csevegésünkben. A csoportja semmit nem lát, amíg meg nem nyitja a szavazást.
builder-write-button = Saját kérdést írok

## The steps

builder-question = Mit szeretne kérdezni? Írja meg most a kérdést. Vagy válasszon egyet, amely minden nyelven készen áll:
builder-question-now = A kérdése most: { $question }
builder-answers = Milyen válaszok közül lehessen választani? Írja mindegyiket külön sorba. Vagy válasszon itt:
builder-keep-button = Maradjon így
builder-preview = A csoportja így fogja látni:
builder-asked-in = Itt teszem fel a kérdést: { $groups }
builder-lacks = Ezeken a nyelveken még hiányzik szöveg: { $languages }. Megírhatja a „Nyelvek” gombnál. A csoport tagjai is segíthetnek később.
builder-open-button = Megnyitás
builder-cancel-button = Mégse
builder-more = Min szeretne változtatni?
builder-change-question-button = A kérdésen
builder-change-answers-button = A válaszokon
builder-change-groups-button = A csoportokon
builder-change-kind-button = A válaszadás módján
builder-suggestions-button = Lehessen más választ javasolni
builder-no-suggestions-button = Ne lehessen más választ javasolni
builder-kind = Hogyan válaszoljanak az emberek?
builder-one-button = Egyet választanak
builder-several-button = Bármennyit választhatnak
builder-most-button = Legfeljebb { $most } válasz
builder-order-button = Sorba rakják a válaszokat
builder-groups = Melyik csoportokban tegyem fel a kérdést? Nyomjon meg egy csoportot, ha hozzá szeretné adni vagy ki szeretné venni.
builder-write-sign = A ✍ azt jelenti: ezen a nyelven hiányzik szöveg. Nyomja meg, és írja meg.
builder-source-button = A nyelve: { $language }
builder-source = Milyen nyelven írta a szavazást?

## To open it later

builder-later-button = Megnyitás később
builder-tomorrow-button = Holnap 9:00-kor
builder-at-once-button = Amikor ezt megnyomom: „Megnyitás”
builder-schedule-button = Megnyitás ebben az időpontban
builder-later = Mikor nyíljon meg a szavazás?
builder-opens = Megnyílik: { $when }
builder-scheduled = A szavazás kész, és magától megnyílik. Addig senki sem látja.
builder-not-opened = Nem tudtam megnyitni a szavazását: { $question } Vagy Ön már nem szervezője a csoportnak, vagy én nem vagyok benne. A szavazás megmaradt.

## A poll that is not open yet

builder-away = A szavazást eltettem, és senki sem látta. 90 napig őrzöm.
builder-back-again-button = Visszahozás
builder-unfinished = Van egy szavazása, amely még nincs megnyitva: { $question }
builder-go-on-button = Folytatás
builder-new-button = Új szavazás írása

## What stands in the way

refusal-sketch-buttons = A szöveg készen áll. Kérem, nyomja meg az alatta lévő gombok egyikét. Ha változtatna rajta, nyomja meg a „Vissza” gombot.
refusal-sketch-group = Kérem, először válasszon csoportot.
refusal-sketch-gone = Ez a szavazás már ott van a csoportjában, vagy már törlődött. Új szavazáshoz írja be: /poll

## In help and in what is kept about people

help-builder = Írja be a csoportjában: /poll – és lépésről lépésre segítek. Senki sem látja a szavazást, amíg meg nem nyitja. Vagy írjon meg mindent egyszerre:
privacy-builder = Ha lépésről lépésre ír szavazást, titkosítva őrizzük, amíg meg nem nyitja. Ha nem nyitja meg, 90 nap után töröljük.
