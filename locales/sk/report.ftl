### The report: what a group did in a period, for organisers to give to those who pay.

report-which = O ktorej skupine chcete prehľad?
report-none = Nepoznám žiadnu skupinu, ktorú vediete. Napíšte /report vo svojej skupine.
report-span = Prehľad o skupine „{ $group }“ ukáže, na čo ste sa pýtali, čo ľudia povedali a čo z toho vyšlo. Za aké obdobie ho chcete?
report-quarter-button = Posledné tri mesiace
report-year-button = Posledných dvanásť mesiacov
report-all-button = Celý čas
report-in-private = Prehľad posielam v našom súkromnom chate.
report-caption = Tu je prehľad: stránka na čítanie a tlač a tabuľka s tými istými číslami. Nie je v nich žiadne meno.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Ankety
sheet-languages = Jazyky
sheet-suggestions = Nápady
sheet-barriers = Čo ľudia potrebujú

## The page

report-title = Čo povedali rodiny v skupine „{ $group }“ a čo z toho vyšlo
report-period = Od { $from } do { $until }
report-period-all = Do { $until }
report-numbers = V číslach
report-polls = Ukončené ankety
report-still-open = Ankety, ktoré ešte bežia
report-answers = Odpovede spolu
report-most-people = Ľudia v ankete s najväčším počtom odpovedí
report-decisions = Rozhodnutia
report-shaped = Rozhodnutia podľa ankiet
report-days = Dni od prvej otázky po rozhodnutie
report-days-between = { $fewest } až { $most }
report-asked = Na čo sme sa pýtali
report-came = Čo sa rozhodlo
report-no-polls = V tomto období sa neskončila žiadna anketa.
report-no-decisions = V tomto období sa nič nerozhodlo.
report-languages = Jazyky ľudí, ktorí odpovedali
report-most-in-one-poll = Najviac ľudí v jednej ankete
report-no-languages = V žiadnom jazyku neodpovedalo v jednej ankete dosť ľudí, aby sme ho mohli ukázať.
report-suggestions = Čo ľudia navrhli
report-no-suggestions = V tomto období nikto nič nenavrhol.
report-put-to-vote = Hlasovalo sa o nich
report-reasons = Dôvody, ktoré uviedli organizátori
report-barriers = Čo ľudia potrebujú, aby sa mohli zúčastniť
report-no-barriers = Žiadna anketa sa nepýtala na to, čo ľudia potrebujú, aby sa mohli zúčastniť.
report-not-done = Čo sa neurobilo a prečo
report-none-not-done = V žiadnom rozhodnutí nie je napísané, čo sa nedá urobiť.
report-happened = Je to urobené?
report-behind = Podľa týchto ankiet
report-unshaped = Za týmto rozhodnutím nie je žiadna anketa.
report-note-people = Jeden človek mohol odpovedať vo viacerých anketách. Každá anketa je tajná, preto nevidíme, či sú dve odpovede od toho istého človeka. Tento prehľad nevie povedať, koľko ľudí sa celkovo zapojilo.
report-note-groups = Anketa, ktorá bola vo viacerých skupinách, sa počíta so všetkými odpoveďami.
