### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Jak to děláme v naší skupině: { $text }
promise-in-group = Jak to dělá skupina „{ $group }“: { $text }
promise-written-in = Tento text zatím není ve vašem jazyce. Je napsaný v tomto jazyce: { $language }.

## For an organiser

promise-title = Co slibuje skupina „{ $group }“
promise-how = Ke každé z osmi pevných zásad může vaše skupina napsat, jak to dělá. Všichni si to přečtou spolu se zásadou. Klepněte na číslo, nebo text napište v jedné zprávě:
promise-example = Scházíme se po škole a děti mohou přijít s námi.
promise-languages = Pro další jazyky začněte každou část na novém řádku krátkým názvem, třeba [pl].
promise-there = Text už je u těchto zásad:
promise-not-yet = Vaše skupina zatím nenapsala text k žádné z nich.
promise-none = Vaše skupina sem zatím nenapsala, jak to dělá.
promise-write = Napište text v jedné zprávě, nejvýš { $most } znaků, třeba takto:
promise-saved = Uloženo. Od teď si to všichni přečtou spolu s touto zásadou.
promise-change = Pokud chcete text změnit nebo přidat jazyk, zkopírujte ho, upravte a pošlete:
promise-remove-button = Odstranit text
promise-removed = Text je odstraněný a nikdo ho už nevidí. Pokud ho chcete zpátky, zkopírujte ho a pošlete:
promise-which = O kterou skupinu jde?
promise-no-group = To mohou napsat jen lidé, kteří vedou skupinu, a já neznám žádnou skupinu, kterou vedete. Přidejte mě do své skupiny a napište tam /promise.

## What stands in the way

refusal-which-principle = Napište prosím za /promise číslo od 1 do 8. Všech osm zásad uvidíte, když napíšete /principles.
refusal-promise-empty = Nevidím tu žádná slova. Napište prosím, jak to vaše skupina dělá.
refusal-promise-gone = Tento text už je odstraněný.
