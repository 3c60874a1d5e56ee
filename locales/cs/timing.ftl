### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Až anketa skončí, všichni uvidí, kolik lidí vybralo kterou odpověď. Když je lidí méně než { $fewest }, neukážeme o nich nic dalšího.
# On the result of a poll that one to four people answered.
few-answers = Počet lidí, kteří odpověděli, je menší než { $fewest }. To je příliš málo na to, aby se dalo ukázat víc.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Potíže s otázkou: příliš málo lidí na to, aby se dal ukázat počet.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Proč anketa končí dřív?
reason-ask-change = Proč anketa skončí v jinou dobu?
reason-seen = Vaše skupina uvidí důvod tak, jak ho napíšete.
# In the private chat.
reason-write = Pošlete mi teď důvod na jednom řádku. Může mít nejvýš { $most } znaků.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = Napsat důvod
reason-without-button = Bez důvodu
reason-keep-button = Nechat, jak to je
refusal-reason-empty = Žádný důvod tu nevidím. Napište ho prosím slovy na jednom řádku.
refusal-reason-long = Tento důvod je moc dlouhý. Má { $shown } znaků. Může jich mít nejvýš { $most }.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = Anketa byla ukončena dřív, než se plánovalo.
# card-closes follows on a line of its own.
end-changed = Tato anketa teď skončí v jinou dobu. Anketa je ve zprávě výše.
end-taken-away = Tato anketa teď poběží, dokud ji neukončí člověk, který vede skupinu. Anketa je ve zprávě výše.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = Důvod uvádí níže člověk, který vede skupinu.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Posílat mi zprávy o této anketě
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = Napíšu vám soukromě, až přibude nová odpověď na výběr.
bell-end = Pár hodin před koncem vám anketu připomenu, pokud do té doby neodpovíte.
bell-again = Dalším klepnutím to vezmete zpět.
bell-off = Vzato zpět. O této anketě vám už psát nebudu.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = Píšu vám na vaše přání. Anketa brzy skončí a vaše odpověď tu ještě není:
bell-option = Píšu vám na vaše přání. V této anketě přibyla nová odpověď na výběr:
# Their button.
bell-open-button = Otevřít anketu
refusal-no-news = Nové zprávy o této anketě už nepřijdou. Odpovědět teď ale ještě můžete.
# Stands among the texts on privacy.
privacy-news = Když požádáte o zprávy o anketě, uložíme zašifrovaně, na který účet v Telegramu je máme posílat. Smažeme to, když žádost vezmete zpět nebo když anketa skončí.
