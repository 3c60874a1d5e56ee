### How this language is named, and how Chorus speaks about languages.
### Choices made for Slovak:
### Address: the polite plural (vy, small letter), whose past tense (odpovedali ste) shows no gender; no adjectives or passive participles of the reader.
### The bot says "I" in the present or future only, never in the past; what was done is said impersonally (Uložené, sa nepodarilo).
### Buttons are infinitives (Spustiť, Zrušiť), as in other apps. "Not sure" is "Ešte neviem" (I don't know yet); "I was not there" is "Nebolo ma tam".
### Non-negotiables: "osem zásad, z ktorých neustupujeme" (principles that we do not give up), "osem zásad" where short; "nevyjednávateľné" is stiff.
### Co-production: "spolupráca" (working together), which everyone knows ("spoločná práca" was heavy); "koprodukcia" means films, "spolutvorba" is a word of experts.
### Poll: "anketa", Telegram's own word; it is started (spustiť), runs (beží) and is ended (ukončiť, skončila sa), not "opened" and "closed".
### Organiser: always the plural "organizátori", which takes in everyone. A member is "niekto zo skupiny"; one person is "človek".
### Answer is "odpoveď"; a reply to a message is named by its button, „Odpovedať“ (Reply), after "ťuknite na správu", so that they are not mixed up.
### The host is "kto sa o tohto bota stará" (who looks after this bot). Log: "záznam". Report: "prehľad", since "správa" is a message. Locked form: "zašifrované". Wrong question: "treba sa pýtať na niečo iné" ("nesprávna" is said of answers).
### Language names are not inflected: "v tomto jazyku: { $language }". Quotation marks „ “.
### Requests say "prosím" between commas, wherever the English says please.

## About this language

language-name = slovenčina
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = anketa
-organiser = organizátori
-organisers = organizátori
-principles = osem zásad, z ktorých neustupujeme
-coproduction = spolupráca
-help-translate = Pomôcť s prekladom
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = V akom jazyku vám má { -brand } písať?
language-now = Teraz: { $language }.
language-follow-button = Rovnaký ako v mojom Telegrame
language-saved = Uložené. { -brand } vám bude písať v tomto jazyku: { $language }.
language-following = Uložené. { -brand } použije jazyk vašej aplikácie Telegram, ak ho ovláda.
language-draft-note = Tieto slová ešte neskontroloval nikto, kto má tento jazyk ako materinský. Niektoré môžu znieť zvláštne. Ospravedlňujeme sa.

## Saying what sounds wrong

language-draft-sign = ✎ znamená: tento jazyk ešte neskontroloval nikto, kto ho má ako materinský.
language-correct-button = Napísať, čo znie zle
language-correct-write = Ktoré slová v tomto jazyku znejú zle alebo zvláštne? Jazyk: { $language }. Teraz mi pošlite jednu správu. Napíšte tie slová a ako by ste to povedali vy. Správa môže mať najviac { $most } znakov. Prečítajú si ju ľudia, ktorí sa o tohto bota starajú. Nevidia, kto ste.
language-correct-thanks = Ďakujeme! Prečítajú si to ľudia, ktorí sa o tohto bota starajú.
refusal-correction-long = Je to pridlhé. Má to { $shown } znakov a môže ich byť najviac { $most }. Môžete to poslať po častiach.
refusal-corrections-many = Veľa takých správ ešte čaká na prečítanie. Skúste to, prosím, znova o niekoľko dní. Ďakujeme!

## What is kept of it

privacy-corrections = Ak nám napíšete, čo znie zle, uchovávame vaše slová zašifrované, najviac 90 dní. Kto ich napísal, neuchovávame.
mydata-awaited-correction = Čakáme od vás správu o tom, čo znie zle v tomto jazyku: { $language }.
