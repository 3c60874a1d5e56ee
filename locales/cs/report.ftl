### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Pro kterou skupinu chcete přehled?
report-none = Neznám žádnou skupinu, kterou vedete. Napište /report ve své skupině.
report-span = Přehled o skupině „{ $group }“ ukazuje, jaké byly otázky, co lidé řekli a co z toho vzešlo. Za jakou dobu ho chcete?
report-quarter-button = Poslední tři měsíce
report-year-button = Posledních dvanáct měsíců
report-all-button = Od začátku
report-in-private = Přehled posílám v našem soukromém chatu.
report-caption = Tady je přehled: stránka ke čtení a k tisku a tabulka se stejnými čísly. Nikoho nejmenuje.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Ankety
sheet-languages = Jazyky
sheet-suggestions = Nápady
sheet-barriers = Co lidé potřebují

## The page

report-title = Co řekly rodiny ve skupině „{ $group }“ a co z toho vzešlo
report-period = Od { $from } do { $until }
report-period-all = Do { $until }
report-numbers = V číslech
report-polls = Ukončené ankety
report-still-open = Ankety, které ještě běží
report-answers = Odpovědi celkem
report-most-people = Lidé v anketě s nejvíce odpověďmi
report-decisions = Rozhodnutí
report-shaped = Rozhodnutí, za kterými stojí ankety
report-days = Počet dní od první otázky do rozhodnutí
report-days-between = { $fewest } až { $most }
report-asked = Jaké byly otázky
report-came = Co se rozhodlo
report-no-polls = V této době neskončila žádná anketa.
report-no-decisions = V této době se nic nerozhodlo.
report-languages = Jazyky lidí, kteří odpověděli
report-most-in-one-poll = Nejvíc lidí v jedné anketě
report-no-languages = V žádném jazyce neodpovědělo v jedné anketě dost lidí na to, aby se dal ukázat.
report-suggestions = Co lidé navrhli
report-no-suggestions = V této době nikdo nic nenavrhl.
report-put-to-vote = Dostaly se do hlasování
report-reasons = Důvody, které uvedli lidé, kteří vedou skupinu
report-barriers = Co lidé potřebují, aby se mohli zapojit
report-no-barriers = Žádná anketa se neptala, co lidé potřebují, aby se mohli zapojit.
report-not-done = Co se neudělalo a proč
report-none-not-done = Žádné rozhodnutí neříká, že se něco neudělá.
report-happened = Stalo se to?
report-behind = Ankety, které k tomu vedly
report-unshaped = Za tímto rozhodnutím nestojí žádná anketa.
report-note-people = Jeden člověk mohl odpovědět ve více anketách. Každá anketa je tajná, takže není vidět, jestli jsou dvě odpovědi od téhož člověka. Přehled proto neříká, kolik lidí se zapojilo celkem.
report-note-groups = Anketa, která byla ve více skupinách, se počítá se všemi odpověďmi.
