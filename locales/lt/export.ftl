### The files of a closed poll, as organisers take them away.

export-caption = Štai ką žmonės pasakė apklausoje { $code }. Failą galite atverti skaičiuoklės programa. Jame nėra nė vieno vardo.
export-more = Ar reikia kitokio failo? Pasirinkite čia.
export-choose = Kurios apklausos norite? Paspauskite jos kodą arba parašykite /export ir kodą.
export-none = Jūsų grupėse dar nėra baigtų apklausų.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Santrauka
sheet-options = Atsakymų sąrašas
sheet-answers = Atsakymai
sheet-reach = Kiek atsakė
sheet-texts = Tekstai
sheet-log = Veiksmų sąrašas

## The columns of sheets

column-number = Numeris
column-option = Atsakymas
column-people = Žmonės
column-points = Taškai
column-share = Dalis
column-by = Pagal ką skaičiuota
column-language = Kalba
column-day = Diena
column-group = Grupė
column-question = Klausimas
column-words-by = Kieno žodžiai
column-checked-by = Kas patikrino
column-state = Būsena
column-since = Nuo kada
column-done = Kas padaryta

## The summary, one label a line

summary-code = Kodas
summary-asked-in = Klausimo kalba
summary-opened = Pradžia
summary-closed = Pabaiga
summary-answered = Kiek žmonių atsakė
summary-suggested = Pasiūlymai
summary-became-options = Tapo atsakymu
summary-same = Sakė tą patį kaip atsakymas
summary-declined = Netapo atsakymu
summary-undecided = Nenuspręsta
summary-replaces = Pakeičia apklausą
summary-replaced-by = Ją pakeitė apklausa
summary-nobody = Lape „Atsakymai“ kiekviena eilutė yra vienas žmogus. Ji rodo, kas pasirinkta, ir daugiau nieko. Eilutės surikiuotos pagal pasirinkimą, todėl nematyti, kas atsakė anksčiau.
summary-few = Nerodome skaičiaus, už kurio yra mažiau žmonių nei { $fewest }. Kartais nerodome dar vieno, kad niekas negalėtų apskaičiuoti pirmojo. Bendrus skaičius rodome visada.

## Where a text comes from, who checked it, and what became of it

text-organiser = Organizatoriai
text-member = Žmogus iš grupės
text-reader = Žmogus, kuris skaito šia kalba
text-machine = Automatinis vertimas
text-ready = Botas
text-live = Rodoma
text-replaced = Pakeista kitu tekstu
text-removed = Pašalinta
text-recording = (įrašas)
