### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Keď sa anketa skončí, všetci uvidia, koľko ľudí si vybralo každú odpoveď. Nič iné sa neukáže, ak je ľudí menej ako { $fewest }.
few-answers = Odpovedalo menej ľudí ako { $fewest }. To je primálo, aby sme ukázali viac.
few-concerns = Problém s otázkou: primálo ľudí na zobrazenie.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Prečo sa končí skôr?
reason-ask-change = Prečo sa skončí v inom čase?
reason-seen = Skupina uvidí dôvod presne tak, ako ho napíšete.
reason-write = Teraz mi pošlite dôvod v jednom riadku, najviac { $most } znakov.
reason-write-button = Napísať dôvod
reason-without-button = Bez dôvodu
reason-keep-button = Nechať tak, ako je
refusal-reason-empty = Dôvod tu chýba. Napíšte ho, prosím, slovami, v jednom riadku.
refusal-reason-long = Tento dôvod je pridlhý. Má { $shown } znakov a môže ich mať najviac { $most }.

## The group is told of it, in a reply to the card

closed-early = Skončila sa skôr, ako sa plánovalo.
end-changed = Táto anketa sa teraz skončí v inom čase. Je v správe vyššie.
end-taken-away = Táto anketa teraz pobeží, kým ju neukončia organizátori. Je v správe vyššie.
reason-follows = Prečo je to tak, píšu organizátori nižšie.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Posielať mi novinky o ankete
bell-options = Keď pribudne nová odpoveď, napíšem vám súkromne.
bell-end = Ak od vás ešte nebude odpoveď, pár hodín pred koncom vám to pripomeniem.
bell-again = Ak to chcete zrušiť, stlačte to znova.
bell-off = Zrušené. Novinky o tejto ankete vám už nepošlem.
bell-reminder = Chceli ste novinky o tejto ankete. Čoskoro sa skončí a vaša odpoveď ešte chýba:
bell-option = Chceli ste novinky o tejto ankete. Dá sa vybrať nová odpoveď:
bell-open-button = Otvoriť anketu
refusal-no-news = Ďalšie novinky o tejto ankete už neprídu. Odpovedať ešte môžete.
privacy-news = Ak chcete novinky o ankete, uchovávame zašifrované, na ktorý účet Telegramu ich poslať. Keď to zrušíte alebo keď sa anketa skončí, vymažeme to.
