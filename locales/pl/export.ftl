### The files of a closed poll, as organisers take them away.

export-caption = Oto, co powiedzieli ludzie w ankiecie { $code }. Plik można otworzyć w arkuszu kalkulacyjnym. Nie ma w nim żadnych imion ani nazwisk.
export-more = Potrzebny jest inny rodzaj pliku? Można go wybrać tutaj.
export-choose = Z której ankiety chcesz dostać odpowiedzi? Naciśnij jej kod albo napisz /export i kod.
export-none = W Twoich grupach nie ma jeszcze zakończonej ankiety.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Podsumowanie
sheet-options = Odpowiedzi do wyboru
sheet-answers = Odpowiedzi
sheet-reach = Zasięg
sheet-texts = Teksty
sheet-log = Dziennik

## The columns of sheets

column-number = Numer
column-option = Odpowiedź
column-people = Osoby
column-points = Punkty
column-share = Procent
column-by = Liczone według
column-language = Język
column-day = Dzień
column-group = Grupa
column-question = Pytanie
column-words-by = Czyje słowa
column-checked-by = Kto sprawdził
column-state = Teraz
column-since = Od
column-done = Co zrobiono

## The summary, one label a line

summary-code = Kod
summary-asked-in = Język pytania
summary-opened = Otwarcie
summary-closed = Zakończenie
summary-answered = Osoby, które odpowiedziały
summary-suggested = Pomysły
summary-became-options = Stały się odpowiedzią
summary-same = Znaczyły to samo co odpowiedź
summary-declined = Nie stały się odpowiedzią
summary-undecided = Bez decyzji
summary-replaces = Ponawia ankietę
summary-replaced-by = Ponowiona jako
summary-nobody = W arkuszu „Odpowiedzi” każdy wiersz to jedna osoba. Pokazuje, co wybrała, i nic więcej. Wiersze są ułożone według odpowiedzi, więc nie widać, kto odpowiedział wcześniej.
summary-few = Nie pokazujemy liczby, która dotyczy mniej niż { $fewest } osób. Czasem razem z nią pomijamy drugą liczbę, aby nie dało się wyliczyć pierwszej. Liczby łączne pokazujemy zawsze.

## Where a text comes from, who checked it, and what became of it

text-organiser = Osoba prowadząca grupę
text-member = Ktoś z grupy
text-reader = Ktoś, kto czyta w tym języku
text-machine = Maszyna
text-ready = Bot
text-live = Widoczny
text-replaced = Zastąpiony
text-removed = Usunięty
text-recording = (nagranie)
