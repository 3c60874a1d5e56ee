### The files of a closed poll, as organisers take them away.

export-caption = Tu je, čo ľudia povedali v ankete { $code }. Súbor otvoríte v tabuľkovom programe. Nie je v ňom žiadne meno.
export-more = Potrebujete iný druh súboru? Vyberte si tu.
export-choose = Ktorú anketu chcete? Stlačte jej kód alebo napíšte /export a kód.
export-none = Vo vašich skupinách ešte nie je žiadna ukončená anketa.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Súhrn
sheet-options = Zoznam odpovedí
sheet-answers = Odpovede
sheet-reach = Koľko ľudí
sheet-texts = Texty
sheet-log = Záznam

## The columns of sheets

column-number = Číslo
column-option = Odpoveď
column-people = Ľudia
column-points = Body
column-share = Podiel
column-by = Podľa čoho sa počíta
column-language = Jazyk
column-day = Deň
column-group = Skupina
column-question = Otázka
column-words-by = Čie sú slová
column-checked-by = Kto skontroloval
column-state = Stav
column-since = Odkedy
column-done = Čo sa urobilo

## The summary, one label a line

summary-code = Kód
summary-asked-in = Jazyk otázky
summary-opened = Začiatok
summary-closed = Koniec
summary-answered = Koľko ľudí odpovedalo
summary-suggested = Nápady
summary-became-options = Stali sa odpoveďou
summary-same = Rovnaké ako niektorá odpoveď
summary-declined = Nestali sa odpoveďou
summary-undecided = Bez rozhodnutia
summary-replaces = Nahrádza anketu
summary-replaced-by = Nahradila ju anketa
summary-nobody = Na hárku „Odpovede“ je každý riadok jeden človek. Vidno, čo si vybral, a nič iné. Riadky sú zoradené podľa toho, čo si ľudia vybrali, takže nevidno, kto odpovedal skôr.
summary-few = Číslo, za ktorým je menej ľudí ako { $fewest }, neukazujeme. Niekedy vynecháme ešte jedno, aby nikto nemohol to prvé vypočítať. Celkové počty ukazujeme vždy.

## Where a text comes from, who checked it, and what became of it

text-organiser = Organizátori
text-member = Niekto zo skupiny
text-reader = Niekto, kto číta v tom jazyku
text-machine = Automatický preklad
text-ready = Bot
text-live = Zobrazené
text-replaced = Nahradené
text-removed = Odstránené
text-recording = (nahrávka)
