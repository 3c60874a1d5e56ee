### The files of a closed poll, as organisers take them away.

export-caption = Ezt mondták az emberek ebben a szavazásban: { $code }. A fájlt táblázatkezelő programmal nyithatja meg. Senkinek a neve nincs benne.
export-more = Másfajta fájlra van szüksége? Itt választhat.
export-choose = Melyik szavazást szeretné? Nyomja meg a kódját, vagy írja be: /export és a kód.
export-none = A csoportjaiban még nincs lezárt szavazás.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Összefoglaló
sheet-options = Választható válaszok
sheet-answers = Válaszok
sheet-reach = Kihez jutott el
sheet-texts = Szövegek
sheet-log = Napló

## The columns of sheets

column-number = Szám
column-option = Válasz
column-people = Emberek
column-points = Pontok
column-share = Arány
column-by = Mi szerint számolva
column-language = Nyelv
column-day = Nap
column-group = Csoport
column-question = Kérdés
column-words-by = Kinek a szavai
column-checked-by = Ki ellenőrizte
column-state = Most
column-since = Mióta
column-done = Mi történt

## The summary, one label a line

summary-code = Kód
summary-asked-in = A kérdés nyelve
summary-opened = Megnyitva
summary-closed = Lezárva
summary-answered = Ennyien válaszoltak
summary-suggested = Javaslatok
summary-became-options = Válasz lett belőle
summary-same = Ugyanazt mondta, mint egy válasz
summary-declined = Nem lett belőle válasz
summary-undecided = Nem született róla döntés
summary-replaces = Ennek a szavazásnak a kérdését teszi fel újra
summary-replaced-by = Újra feltéve, ezzel a kóddal
summary-nobody = A „Válaszok” lapon minden sor egy ember. Azt mutatja, mit választott, és semmi mást. A sorok a választás szerint vannak rendezve, így nem látszik, ki válaszolt először.
summary-few = Kihagyjuk azt a számot, amely kevesebb mint { $fewest } embert jelent. Néha kihagyunk még egyet, hogy senki se tudja kiszámolni az elsőt. Az összesített számokat mindig megmutatjuk.

## Where a text comes from, who checked it, and what became of it

text-organiser = Egy szervező
text-member = Valaki a csoportból
text-reader = Valaki, aki olvas ezen a nyelven
text-machine = Gépi fordítás
text-ready = A bot
text-live = Látható
text-replaced = Lecserélve
text-removed = Eltávolítva
text-recording = (felvétel)
