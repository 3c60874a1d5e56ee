### The files of a closed poll, as organisers take them away.

export-caption = Tady najdete, co lidé řekli v anketě { $code }. Soubor můžete otevřít v tabulkovém programu. Nikoho nejmenuje.
export-more = Potřebujete jiný druh souboru? Vyberte ho tady.
export-choose = Kterou anketu chcete? Klepněte na její kód, nebo napište /export a kód.
export-none = Ve vašich skupinách zatím žádná anketa neskončila.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Souhrn
sheet-options = Odpovědi na výběr
sheet-answers = Odpovědi
sheet-reach = Dosah
sheet-texts = Texty
sheet-log = Historie

## The columns of sheets

column-number = Číslo
column-option = Odpověď
column-people = Lidé
column-points = Body
column-share = Podíl
column-by = Počítáno podle
column-language = Jazyk
column-day = Den
column-group = Skupina
column-question = Otázka
column-words-by = Čí slova
column-checked-by = Kdo zkontroloval
column-state = Stav
column-since = Od
column-done = Co se udělalo

## The summary, one label a line

summary-code = Kód
summary-asked-in = Jazyk otázky
summary-opened = Spuštění
summary-closed = Ukončení
summary-answered = Kolik lidí odpovědělo
summary-suggested = Nápady
summary-became-options = Staly se odpovědí
summary-same = Říkaly totéž co některá odpověď
summary-declined = Nestaly se odpovědí
summary-undecided = Bez rozhodnutí
summary-replaces = Opakuje anketu
summary-replaced-by = Zopakována jako
summary-nobody = Na listu „Odpovědi“ je každý řádek jeden člověk. Ukazuje, co si vybral, a nic jiného. Řádky jsou seřazené podle odpovědi, takže není vidět, kdo odpověděl dřív.
summary-few = Počet, za kterým je méně lidí než { $fewest }, neukazujeme. Někdy s ním vynecháme i druhý počet, aby se ten první nedal dopočítat. Celkové počty ukazujeme vždy.

## Where a text comes from, who checked it, and what became of it

text-organiser = Někdo, kdo vede skupinu
text-member = Někdo ze skupiny
text-reader = Někdo, kdo v tom jazyce čte
text-machine = Stroj
text-ready = Bot
text-live = Zobrazeno
text-replaced = Nahrazeno
text-removed = Odebráno
text-recording = (nahrávka)
