### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = A mi csoportunk így tartja be ezt: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = Így tartja be ezt ez a csoport: „{ $group }”. { $text }
# Where those words are not there in the reader's language.
promise-written-in = Ez még nincs meg az Ön nyelvén. Ezen a nyelven íródott: { $language }.

## For an organiser

promise-title = Mit ígér ez a csoport: „{ $group }”
# An example follows.
promise-how = A csoportja a nyolc alapelv mindegyikénél elmondhatja, hogyan tartja be azt. Ezt mindenki az alapelvvel együtt olvassa. Nyomjon meg egy számot, vagy írja meg egy üzenetben, így:
# An example, which follows “/promise 6”.
promise-example = Iskola után találkozunk, és a gyerekek is jöhetnek.
promise-languages = Ha több nyelven írja, minden részt új sorban, rövid névvel kezdjen, például: [pl].
# Numbers and names of principles follow.
promise-there = Ezeknél már megvan:
promise-not-yet = A csoportja még egyiknél sem írta meg.
# Under one principle.
promise-none = A csoportja még nem írta le itt, hogyan tartja be ezt.
# An example follows.
promise-write = Írja meg egy üzenetben, így. Legfeljebb { $most } karakter lehet:
promise-saved = Elmentve. Mostantól mindenki ezzel az alapelvvel együtt olvassa.
# The text follows.
promise-change = Ha változtatna rajta, vagy hozzáadna egy nyelvet, másolja ki ezt, módosítsa, és küldje el:
# A button; at most 40 characters.
promise-remove-button = Eltávolítás
# The text follows.
promise-removed = Eltávolítottuk, és már senki sem látja. Ha vissza szeretné tenni, másolja ki ezt, és küldje el:
# In the private chat, to who organises several groups.
promise-which = Melyik csoportra gondol?
promise-no-group = Ezt csak szervezők írhatják, és nem tudok olyan csoportról, amelynek Ön szervezője. Adjon hozzá engem a csoportjához, és írja be ott: /promise

## What stands in the way

refusal-which-principle = Kérem, a /promise után írjon egy számot 1-től 8-ig. Ha mind a nyolcat látni szeretné, írja be: /principles
refusal-promise-empty = Itt nem látok szöveget. Kérem, írja meg, hogyan tartja be ezt a csoportja.
refusal-promise-gone = Ezt már eltávolították.
