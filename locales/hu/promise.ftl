### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = A mi csoportunk így tartja be ezt: { $text }
promise-in-group = Így tartja be ezt ez a csoport: „{ $group }”. { $text }
promise-written-in = Ez még nincs meg az Ön nyelvén. Ezen a nyelven íródott: { $language }.

## For an organiser

promise-title = Mit ígér ez a csoport: „{ $group }”
promise-how = A csoportja a nyolc alapelv mindegyikénél elmondhatja, hogyan tartja be azt. Ezt mindenki az alapelvvel együtt olvassa. Nyomjon meg egy számot, vagy írja meg egy üzenetben, így:
promise-example = Iskola után találkozunk, és a gyerekek is jöhetnek.
promise-languages = Ha több nyelven írja, minden részt új sorban, rövid névvel kezdjen, például: [pl].
promise-there = Ezeknél már megvan:
promise-not-yet = A csoportja még egyiknél sem írta meg.
promise-none = A csoportja még nem írta le itt, hogyan tartja be ezt.
promise-write = Írja meg egy üzenetben, így. Legfeljebb { $most } karakter lehet:
promise-saved = Elmentve. Mostantól mindenki ezzel az alapelvvel együtt olvassa.
promise-change = Ha változtatna rajta, vagy hozzáadna egy nyelvet, másolja ki ezt, módosítsa, és küldje el:
promise-remove-button = Eltávolítás
promise-removed = Eltávolítottuk, és már senki sem látja. Ha vissza szeretné tenni, másolja ki ezt, és küldje el:
promise-which = Melyik csoportra gondol?
promise-no-group = Ezt csak szervezők írhatják, és nem tudok olyan csoportról, amelynek Ön szervezője. Adjon hozzá engem a csoportjához, és írja be ott: /promise

## What stands in the way

refusal-which-principle = Kérem, a /promise után írjon egy számot 1-től 8-ig. Ha mind a nyolcat látni szeretné, írja be: /principles
refusal-promise-empty = Itt nem látok szöveget. Kérem, írja meg, hogyan tartja be ezt a csoportja.
refusal-promise-gone = Ezt már eltávolították.
