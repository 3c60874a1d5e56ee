### The report: what a group did in a period, for organisers to give to those who pay.

report-which = O której grupie ma być raport?
report-none = Nie znam żadnej grupy, którą prowadzisz. Napisz /report w swojej grupie.
report-span = Raport o grupie „{ $group }” pokazuje, o co pytano, co powiedzieli ludzie i co z tego wyszło. Jaki okres ma obejmować?
report-quarter-button = Ostatnie trzy miesiące
report-year-button = Ostatnie dwanaście miesięcy
report-all-button = Od początku
report-in-private = Raport przesyłam na naszym prywatnym czacie.
report-caption = Oto raport: strona do czytania i druku oraz arkusz z tymi samymi liczbami. Nie ma w nim żadnych imion ani nazwisk.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Ankiety
sheet-languages = Języki
sheet-suggestions = Pomysły
sheet-barriers = Czego ludzie potrzebują

## The page

report-title = Co powiedziały rodziny w grupie „{ $group }” i co z tego wyszło
report-period = Od { $from } do { $until }
report-period-all = Do { $until }
report-numbers = W liczbach
report-polls = Zakończone ankiety
report-still-open = Ankiety, które jeszcze trwają
report-answers = Odpowiedzi łącznie
report-most-people = Osoby w ankiecie z największą liczbą odpowiedzi
report-decisions = Decyzje
report-shaped = Decyzje, za którymi stoją ankiety
report-days = Dni od pierwszego pytania do decyzji
report-days-between = od { $fewest } do { $most }
report-asked = O co pytano
report-came = Co postanowiono
report-no-polls = W tym czasie nie zakończyła się żadna ankieta.
report-no-decisions = W tym czasie nic nie postanowiono.
report-languages = Języki osób, które odpowiedziały
report-most-in-one-poll = Najwięcej osób w jednej ankiecie
report-no-languages = W żadnym języku nie odpowiedziało w jednej ankiecie dość osób, aby go pokazać.
report-suggestions = Co ludzie zaproponowali
report-no-suggestions = W tym czasie nikt nic nie zaproponował.
report-put-to-vote = Poddane pod głosowanie
report-reasons = Powody podane przez osoby prowadzące grupę
report-barriers = Czego ludzie potrzebują, aby wziąć udział
report-no-barriers = Żadna ankieta nie pytała, czego ludzie potrzebują, aby wziąć udział.
report-not-done = Czego nie zrobiono i dlaczego
report-none-not-done = W żadnej decyzji nie napisano, że coś nie zostanie zrobione.
report-happened = Czy tak się stało?
report-behind = Ankiety, z których to wynika
report-unshaped = Za tą decyzją nie stoi żadna ankieta.
report-note-people = Jedna osoba mogła odpowiedzieć w kilku ankietach. Każda ankieta jest tajna, więc nie wiadomo, czy dwie odpowiedzi pochodzą od tej samej osoby. Dlatego raport nie podaje, ile osób wzięło udział łącznie.
report-note-groups = Ankieta przeprowadzona w kilku grupach jest liczona ze wszystkimi odpowiedziami.
