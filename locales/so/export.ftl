### The files of a closed poll, as organisers take them away.

export-caption = Waa kan waxa dadku ku yiraahdeen ra’yi-ururinta { $code }. Faylka waxaad ku furi kartaa barnaamijka jadwallada (spreadsheet). Cidna magaceeda kuma qorna.
export-more = Ma u baahan tahay nooc kale oo fayl ah? Halkan ka dooro.
export-choose = Ra’yi-ururintee ayaad rabtaa? Riix koodhkeeda, ama qor /export iyo koodhka.
export-none = Kooxahaaga weli kuma jirto ra’yi-ururin la xiray.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Soo koobid
sheet-options = Jawaabaha la dooran karo
sheet-answers = Jawaabaha dadka
sheet-reach = Inta ay gaartay
sheet-texts = Qoraallada
sheet-log = Diiwaanka

## The columns of sheets

column-number = Lambar
column-option = Jawaab
column-people = Dad
column-points = Dhibco
column-share = Boqolkiiba
column-by = Waxa lagu kala qaybiyay
column-language = Luqad
column-day = Maalin
column-group = Koox
column-question = Su’aal
column-words-by = Cidda qortay
column-checked-by = Cidda hubisay
column-state = Xaaladda hadda
column-since = Laga bilaabo
column-done = Waxa la qabtay

## The summary, one label a line

summary-code = Koodh
summary-asked-in = Luqadda su’aasha
summary-opened = La furay
summary-closed = La xiray
summary-answered = Dadka jawaabay
summary-suggested = Fikradaha yimid
summary-became-options = Noqday jawaab
summary-same = La mid ahaa jawaab jirtay
summary-declined = Aan jawaab noqon
summary-undecided = Aan laga go’aan gaarin
summary-replaces = Ra’yi-ururinta ay mar kale weydiinayso
summary-replaced-by = Mar kale waxaa lagu weydiiyay
summary-nobody = Xaashida “Jawaabaha dadka” saf kastaa waa hal qof. Wuxuu muujiyaa waxa la doortay oo keliya. Safafku waxay u kala horreeyaan waxa la doortay, markaa ma muujinayaan cidda hore u jawaabtay.
summary-few = Waan ka tagnaa tiro ka yar { $fewest } qof. Mararka qaarkood tiro kale ayaan sidoo kale ka tagnaa, si aan loo xisaabin karin tii hore. Wadarta mar walba waan muujinnaa.

## Where a text comes from, who checked it, and what became of it

text-organiser = Mid ka mid ah qabanqaabiyayaasha
text-member = Qof kooxda ka tirsan
text-reader = Qof akhriya
text-machine = Mashiin
text-ready = Bot-ka
text-live = Waa muuqdaa
text-replaced = Mid kale ayaa lagu beddelay
text-removed = Waa la saaray
text-recording = (cod la duubay)
