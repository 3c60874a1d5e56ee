### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Ce se hotărăște: { $text }
context-who = Cine hotărăște: { $text }
context-when = Până când: { $text }
context-fixed = Ce nu se poate schimba: { $text }
context-more = Apăsați pe 🌐 ca să citiți mai mult despre această întrebare.

## An organiser writes the lines in private

context-button = Spuneți despre ce este vorba
context-ask = Despre ce este vorba în această întrebare?
context-write = Familiilor le este de folos să știe mai mult. Trimiteți-mi acum un singur mesaj, în limba: { $language }. Scrieți numai rândurile pe care le doriți.
context-marks =
    { $deciding }: ce se hotărăște
    { $who }: cine hotărăște
    { $when }: până când
    { $fixed }: ce nu se poate schimba
context-saved = S-a salvat. Familiile citesc aceste rânduri când apasă pe 🌐 sub sondaj.
context-editor = Lăsați cuvântul de după # de la începutul rândului așa cum este și traduceți ce urmează.
refusal-context-unreadable = Vă rugăm să începeți fiecare rând cu { $deciding }, { $who }, { $when } sau { $fixed }.
refusal-context-long = Textul de după { $mark } este prea lung. Numărul de caractere este { $shown }. Poate fi cel mult { $most }.
