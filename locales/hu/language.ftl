### How this language is named, and how Chorus speaks about languages.
### Choices made for Hungarian:
### Address: the polite form (Ön, third person: nyomja meg, írja meg), as a school writes to parents; "Ön" itself only where it is needed. "Te" was not
### taken: the groups bring strangers and several generations together. Buttons are nouns ("Megnyitás") or what the person says ("Megírom"). Hungarian has
### no gender, so nothing has to be avoided. The bot says "I" (megkérdezem), its makers and its host "we" (őrizzük).
### Non-negotiables: "a nyolc alapelv, amelyből nem engedünk" (from which we do not give way); "a nyolc alapelv" alone where room is short.
### Co-production: "közös munka" (work done together); "koprodukció" would mean a film.
### Poll: "szavazás", Telegram's word; "nyitva van", "lezárul". An answer is "válasz"; a reply in Telegram is named by its button, „Válasz” (Reply).
### To keep to a principle: "betart". To put to a vote: "szavazásra bocsát". A reason that somebody gives is "indok". To take an item out of a list: "kivesz"; to take words away: "eltávolít".
### Organiser: "szervező". Host: who "működteti" the bot. In locked form: "titkosítva".
### "Not sure" is "Még nem tudom". No suffix and no article (a/az) stands at a variable: a colon or "ez" comes before it.

## About this language

language-name = magyar
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = szavazás
-organiser = szervező
-organisers = szervezők
-principles = a nyolc alapelv, amelyből nem engedünk
-coproduction = közös munka
-help-translate = Segítek fordítani
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Milyen nyelven szóljon Önhöz a { -brand }?
language-now = Most: { $language }.
language-follow-button = Ugyanaz, mint a Telegramban
language-saved = Elmentve. A { -brand } mostantól ezen a nyelven szól Önhöz: { $language }.
language-following = Elmentve. A { -brand } a Telegram alkalmazás nyelvén szól Önhöz, ha tud.
language-draft-note = Ezeket a szövegeket még nem nézte át olyan ember, akinek ez az anyanyelve. Néhány furcsán hangozhat. Elnézést kérünk érte.

## Saying what sounds wrong

language-draft-sign = A ✎ azt jelenti: ezen a nyelven még nem nézte át a szövegeket olyan ember, akinek ez az anyanyelve.
language-correct-button = Megírom, mi hangzik rosszul
language-correct-write = Mely szavak hangzanak rosszul vagy furcsán ezen a nyelven: { $language }? Küldjön nekem most egy üzenetet. Írja meg a szavakat, és azt, hogyan mondaná Ön. Legfeljebb { $most } karakter lehet. Azok olvassák, akik ezt a botot működtetik. Nem látják, kicsoda Ön.
language-correct-thanks = Köszönöm! Akik ezt a botot működtetik, el fogják olvasni.
refusal-correction-long = Ez túl hosszú. Most { $shown } karakter, és legfeljebb { $most } lehet. Részletekben is elküldheti.
refusal-corrections-many = Sok ilyen üzenet vár elolvasásra. Kérem, próbálja újra néhány nap múlva. Köszönöm!

## What is kept of it

privacy-corrections = Ha megírja nekünk, mi hangzik rosszul, a szavait titkosítva őrizzük, legfeljebb 90 napig. Azt nem őrizzük meg, ki írta.
mydata-awaited-correction = Üzenetet várunk Öntől arról, mi hangzik rosszul ezen a nyelven: { $language }.
