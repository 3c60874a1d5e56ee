### Help, the first greeting in private, and privacy.

start-hello = Jó napot! A nevem { -brand }.
start-what = Szülői csoportoknak segítek közösen dönteni. A csoport szervezői kérdeznek valamit. Ön egyetlen gombnyomással válaszol, a saját nyelvén. Senki sem látja, mit választott.
start-add = Vezet egy csoportot? Adjon hozzá engem a csoportjához. Utána írja be ebbe a csevegésbe: /help
start-add-button = A { -brand } hozzáadása egy csoporthoz

help-title = Így működik a { -brand }
help-family-title = Mindenkinek
help-family = Ha szavazás van a csoportjában, nyomja meg a válasza számát. Ha a saját nyelvén szeretné elolvasni, nyomja meg a 🌐 gombot. A válaszát megváltoztathatja vagy visszavonhatja, amíg a szavazás le nem zárul. Senki sem látja, mit választott.
help-family-translate = A szavazás még nincs meg az Ön nyelvén? Nyomja meg a 🌐 gombot, majd ezt: „{ -help-translate }”. Leírhatja a szöveget, vagy felolvashatja egy hangüzenetben. Akkor mások is meghallgathatják: megnyomják a 🔊 gombot.
help-family-concern = Nem érti a kérdést, vagy nem ez a jó kérdés? Nyomja meg a 🌐 gombot, majd a „Továbbiak” gombot, és jelezze. Senki sem látja, hogy Ön volt az.
help-family-commands =
    /language – nyelv választása
    /principles – a nyolc alapelv, amelyből nem engedünk
    /results és a szavazás kódja – egy eredmény
    /decisions – milyen döntések születtek
    /log – mi történt a csoport szavazásaival
    /privacy – mit őrzünk meg Önről
help-organiser-title = Szervezőknek
help-organiser = A szavazást a csoportjában írja meg, egy üzenetben: az első sorba a kérdést, utána minden választ külön sorba. Ha nem ír válaszokat, ezek közül lehet választani: „Igen”, „Nem” vagy „Még nem tudom”.
help-example =
    /poll Mikor találkozzunk?
    Kedd este
    Szombat délelőtt
help-organiser-ready = Néhány válasz minden nyelven készen áll. A válaszok helyett írja be: #days (a napok), #times (a napszakok) vagy #agree (az „egyetértek” fokozatai).
help-organiser-languages = A szavazást több nyelven is megírhatja:
help-example-languages =
    /poll { "[" }hu] Találkozzunk a könyvtárban?
    Igen, szívesen
    Inkább máshol
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – ha le szeretne zárni egy szavazást, tartsa nyomva az üzenetét, válassza ezt: „Válasz” (Reply), és írja be ezt
    /decide – ugyanígy írja be egy eredmény üzeneténél, és mondja el a csoportnak, mi lett a döntés
    /export és a szavazás kódja – a válaszok fájlban, itt a privát csevegésben
    /promise és egy alapelv száma – írja meg, hogyan tartja be azt a csoportja
    /report – beszámoló arról, mi volt a kérdés, mit mondtak az emberek és mi lett a döntés; nyomtatásra vagy továbbküldésre
    /settings – a csoport beállításai: nyelvek, idő, csendes órák

privacy-title = Mit őriz meg Önről a { -brand }
privacy-kept = Minden válasznál megőrizzük, mi volt a választás, melyik napon, milyen nyelven és melyik csoportban. Azt is, hogy a csoportban válaszolt-e vagy privátban. Az Ön nevét nem őrizzük meg. Egy véletlen szám áll helyette. Egy másik szavazásban másik számot kap.
privacy-language = Ha itt nyelvet választ, ezt titkosítva őrizzük meg, így csak ez a bot tudja elolvasni.
privacy-translate = Ha segít lefordítani egy szavazást, megőrizzük az Ön szövegét vagy felvételét, és az Ön neve helyett egy véletlen számot. Titkosítva őrizzük, amíg valaki nem ellenőrzi. A felvétel utána is titkosítva marad. Az ellenőrzött szöveget a csoportban mindenki elolvashatja.
privacy-concern = Ha jelzi, hogy gondja van egy kérdéssel, megőrizzük, mit jelzett, és az Ön neve helyett egy véletlen számot. Ez nem a válasza száma. Ha visszavonja, töröljük.
privacy-why = Azért őrizzük ezt, hogy mindenkit csak egyszer számoljunk, és hogy megmutassuk az eredményt a csoportnak.
privacy-who-sees = Amikor a szavazás lezárul, mindenki látja az összesített számokat. Senki sem látja, ki mit választott. A szervezők sem.
privacy-host = Ezt a botot működteti: { $host }.
privacy-host-unknown = Kérdezze meg a csoport szervezőit, ki működteti ezt a botot.
