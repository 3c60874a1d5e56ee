### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Je rozhodnuto:
decided-written-in = Toto rozhodnutí zatím není ve vašem jazyce. Je napsané v tomto jazyce: { $language }.
decided-asked = Ptali jsme se vás (anketa { $code }): { $question }
decided-without = Na tomto rozhodnutí se rodiny nepodílely: předtím nebyla žádná anketa.
context-cannot = Co nemůžeme udělat a proč: { $text }
context-responsible = Kdo za to odpovídá: { $text }
decided-review = Kdy se k tomu vrátíme: { $when }
decided-done = Stalo se to? Ano.
decided-partly = Stalo se to? Jen zčásti.
decided-not = Stalo se to? Ne.
decided-code = Kód: { $code }
decided-looked = Lidé, kteří vedou vaši skupinu, se vrátili k rozhodnutí výše.
result-decided = Co se rozhodlo: podívejte se na { $code }, nebo napište /decisions.

## An organiser writes it, step by step

decide-choose = Řekněte své skupině, co se rozhodlo. Napíšeme to spolu v našem soukromém chatu. Dokud to nezveřejníte, vaše skupina nic neuvidí.
decide-write-button = Napsat to
decide-what = Co uděláte? Napište to teď, v krátkých větách.
decide-now = Vaše rozhodnutí teď: { $decision }
decide-cannot = Co nemůžete udělat a proč? Napište to teď. Rodiny víc důvěřují, když se to řekne otevřeně.
decide-responsible = Kdo za to odpovídá? Napište, kdo to je, aby se rodiny mohly zeptat.
decide-nothing-button = Vynechat
decide-review = Kdy se k tomu vrátíte? Ten den se vás zeptám, jestli se to stalo, a řeknu to vaší skupině. Klepněte na tlačítko, nebo napište den v této podobě: { $example }
decide-month-button = Za měsíc
decide-months-button = Po { $months } měsících
decide-never-button = Už se k tomu nevracet
decide-cites = Které ankety vedly k tomuto rozhodnutí? Klepnutím anketu přidáte nebo odeberete.
decide-no-polls = Ve vašich skupinách zatím žádná anketa neskončila.
decide-post-button = Zveřejnit
decide-cites-button = Ankety, které k tomu vedly
decide-what-button = Co uděláme
decide-cannot-button = Co nemůžeme udělat
decide-responsible-button = Kdo za to odpovídá
decide-review-button = Kdy se k tomu vrátíme
decide-posted-in = Kde se rozhodnutí objeví: { $groups }
decide-groups = Ve kterých skupinách to mám zveřejnit? Klepnutím skupinu přidáte nebo odeberete.
decide-source = V jakém jazyce je to napsané?
decide-away = Rozhodnutí je odložené a nikdo ho neviděl. Uchovám ho 90 dní.
decide-unfinished = Máte rozhodnutí, které ještě není zveřejněné: { $decision }
decide-posted = Zveřejněno. Rozhodnutí už je ve vaší skupině. Můžete pomoct s dalšími jazyky?
decide-editor = Pokud chcete tento text v tomto jazyce napsat nebo změnit, pošlete mi teď jednu zprávu.

## On the day: to each organiser alone

review-ask = Na dnešek byl naplánovaný návrat k tomuto rozhodnutí ve skupině „{ $group }“: { $decision }
review-how = Stalo se to? Vaše skupina se dozví, co odpovíte.
review-done-button = Ano
review-partly-button = Jen zčásti
review-not-button = Ne
review-later-button = Zeptat se znovu za týden
review-put-off = Zeptám se znovu za týden.
review-more = Co ještě by o tom měla vaše skupina vědět?
review-write = Pošlete mi teď jeden řádek. Vaše skupina ho uvidí tak, jak ho napíšete. Může mít nejvýš { $most } znaků.
review-nothing-button = Nic dalšího
review-told = Děkujeme! Vaše skupina už to ví.

## What a group has decided, for any member

decisions-title = Co se v této skupině rozhodlo
decisions-none = Tady se ještě nic nerozhodlo.
decisions-how = Pokud si chcete přečíst celé rozhodnutí, napište /results a jeho kód.

## What stands in the way

refusal-day-unreadable = Tomuto datu nerozumím. Napište ho prosím v této podobě: { $example }
refusal-review-done = Vaše skupina už ví, jak to dopadlo. Děkujeme!
refusal-day-far = Tento den je příliš vzdálený. Vyberte prosím den v příštích 12 měsících.
refusal-is-decision = Toto je rozhodnutí, ne anketa. Proto to tady nefunguje.
refusal-cited-open = Anketa { $code } ještě běží. Nejdřív ji ukončete. Pak můžete říct, co se rozhodlo.
refusal-cited-many = Rozhodnutí může uvést nejvýš { $most } anket. Nejdřív prosím jednu odeberte.
refusal-decide-anonymous = Napište to prosím pod svým jménem, ne jako skupina. Pak vám můžu pomoct v našem soukromém chatu.
refusal-decision-empty = Nevidím tu žádná slova. Napište prosím, co uděláte.
refusal-decision-long = Tento text je moc dlouhý. Má { $shown } znaků. Může jich mít nejvýš { $most }.
