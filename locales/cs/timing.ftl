### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Až anketa skončí, všichni uvidí, kolik lidí vybralo kterou odpověď. Když je lidí méně než { $fewest }, neukážeme o nich nic dalšího.
few-answers = Počet lidí, kteří odpověděli, je menší než { $fewest }. To je příliš málo na to, aby se dalo ukázat víc.
few-concerns = Potíže s otázkou: příliš málo lidí na to, aby se dal ukázat počet.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Proč anketa končí dřív?
reason-ask-change = Proč anketa skončí v jinou dobu?
reason-seen = Vaše skupina uvidí důvod tak, jak ho napíšete.
reason-write = Pošlete mi teď důvod na jednom řádku. Může mít nejvýš { $most } znaků.
reason-write-button = Napsat důvod
reason-without-button = Bez důvodu
reason-keep-button = Nechat, jak to je
refusal-reason-empty = Žádný důvod tu nevidím. Napište ho prosím slovy na jednom řádku.
refusal-reason-long = Tento důvod je moc dlouhý. Má { $shown } znaků. Může jich mít nejvýš { $most }.

## The group is told of it, in a reply to the card

closed-early = Anketa byla ukončena dřív, než se plánovalo.
end-changed = Tato anketa teď skončí v jinou dobu. Anketa je ve zprávě výše.
end-taken-away = Tato anketa teď poběží, dokud ji neukončí člověk, který vede skupinu. Anketa je ve zprávě výše.
reason-follows = Důvod uvádí níže člověk, který vede skupinu.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Posílat mi zprávy o této anketě
bell-options = Napíšu vám soukromě, až přibude nová odpověď na výběr.
bell-end = Pár hodin před koncem vám anketu připomenu, pokud do té doby neodpovíte.
bell-again = Dalším klepnutím to vezmete zpět.
bell-off = Vzato zpět. O této anketě vám už psát nebudu.
bell-reminder = Píšu vám na vaše přání. Anketa brzy skončí a vaše odpověď tu ještě není:
bell-option = Píšu vám na vaše přání. V této anketě přibyla nová odpověď na výběr:
bell-open-button = Otevřít anketu
refusal-no-news = Nové zprávy o této anketě už nepřijdou. Odpovědět teď ale ještě můžete.
privacy-news = Když požádáte o zprávy o anketě, uložíme zašifrovaně, na který účet v Telegramu je máme posílat. Smažeme to, když žádost vezmete zpět nebo když anketa skončí.
