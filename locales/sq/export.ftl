### The files of a closed poll, as organisers take them away.

export-caption = Ja çfarë thanë njerëzit në anketën { $code }. Skedarin mund ta hapni me një program për tabela. Në të nuk ka emra.
export-more = Ju duhet një lloj tjetër skedari? Zgjidheni këtu.
export-choose = Cilën anketë doni? Shtypni kodin e saj, ose shkruani /export dhe kodin.
export-none = Në grupet tuaja nuk ka ende anketë të mbyllur.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Përmbledhje
sheet-options = Përgjigjet e mundshme
sheet-answers = Përgjigjet e dhëna
sheet-reach = Te kush arriti
sheet-texts = Tekstet
sheet-log = Regjistri

## The columns of sheets

column-number = Numri
column-option = Përgjigjja
column-people = Njerëz
column-points = Pikë
column-share = Pjesa
column-by = Numëruar sipas
column-language = Gjuha
column-day = Dita
column-group = Grupi
column-question = Pyetja
column-words-by = Fjalët nga
column-checked-by = Kontrolluar nga
column-state = Tani
column-since = Që nga
column-done = Çfarë u bë

## The summary, one label a line

summary-code = Kodi
summary-asked-in = Gjuha e pyetjes
summary-opened = U hap
summary-closed = U mbyll
summary-answered = Njerëz që u përgjigjën
summary-suggested = Propozime
summary-became-options = U bënë përgjigje
summary-same = Thanë të njëjtën gjë si një përgjigje
summary-declined = Nuk u bënë përgjigje
summary-undecided = Nuk u vendos për to
summary-replaces = E bën përsëri pyetjen e kësaj ankete
summary-replaced-by = U pyet përsëri si
summary-nobody = Në fletën “Përgjigjet e dhëna” çdo rresht është një person. Tregon çfarë zgjodhi, dhe asgjë tjetër. Rreshtat janë renditur sipas zgjedhjes, prandaj nuk duket kush u përgjigj më parë.
summary-few = Nuk e tregojmë një numër që është për më pak se { $fewest } persona. Ndonjëherë nuk tregojmë edhe një tjetër, që askush të mos e gjejë të parin me llogari. Numrat e përgjithshëm i tregojmë gjithmonë.

## Where a text comes from, who checked it, and what became of it

text-organiser = Dikush nga organizatorët
text-member = Dikush nga grupi
text-reader = Dikush që e lexon këtë gjuhë
text-machine = Përkthim automatik
text-ready = Boti
text-live = Shfaqet
text-replaced = U zëvendësua
text-removed = U hoq
text-recording = (incizim)
