### The files of a closed poll, as organisers take them away.

export-caption = Ito ang mga sinabi ng mga tao sa poll { $code }. Mabubuksan ninyo ang file sa isang spreadsheet program. Walang pangalan dito.
export-more = Kailangan ba ninyo ng ibang uri ng file? Piliin dito.
export-choose = Aling poll ang gusto ninyo? Pindutin ang code nito, o isulat ang /export at ang code.
export-none = Wala pang saradong poll sa mga grupo ninyo.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Buod
sheet-options = Mga pagpipilian
sheet-answers = Mga sagot
sheet-reach = Sino ang naabot
sheet-texts = Mga salita
sheet-log = Talaan

## The columns of sheets

column-number = Numero
column-option = Sagot
column-people = Mga tao
column-points = Puntos
column-share = Porsiyento
column-by = Binilang ayon sa
column-language = Wika
column-day = Petsa
column-group = Grupo
column-question = Tanong
column-words-by = Sumulat
column-checked-by = Nag-check
column-state = Katayuan ngayon
column-since = Mula noong
column-done = Ano ang ginawa

## The summary, one label a line

summary-code = Code ng poll
summary-asked-in = Wika ng tanong
summary-opened = Nagsimula
summary-closed = Nagsara
summary-answered = Mga taong sumagot
summary-suggested = Mga mungkahi
summary-became-options = Naging sagot
summary-same = Pareho ng isang sagot
summary-declined = Hindi naging sagot
summary-undecided = Hindi napagdesisyunan
summary-replaces = Inuulit nito ang tanong ng poll na ito
summary-replaced-by = Itinanong ulit bilang
summary-nobody = Sa sheet na “Mga sagot”, isang tao ang bawat linya. Ipinapakita nito ang pinili niya, at wala nang iba. Nakaayos ang mga linya ayon sa pinili, kaya hindi makikita kung sino ang unang sumagot.
summary-few = Hindi namin inilalagay ang bilang na mas mababa sa { $fewest } tao. Minsan may isa pa kaming hindi inilalagay, para walang makahula sa unang bilang na hindi inilagay. Laging ipinapakita ang kabuuan.

## Where a text comes from, who checked it, and what became of it

text-organiser = Isang organizer
text-member = Isang tao sa grupo
text-reader = Isang taong nakakabasa nito
text-machine = Isang computer
text-ready = Ang bot
text-live = Ipinapakita
text-replaced = Napalitan
text-removed = Inalis
text-recording = (isang recording)
