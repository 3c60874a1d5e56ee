### How this language is named, and how Chorus speaks about languages.
### Choices made for Albanian (standard; words known in Albania, Kosovo and North Macedonia alike):
### Address: the polite plural (ju, zgjidhni), which shows no gender. Buttons that give the bot an order are short imperatives ("Hape"), as in other apps; what the reader will do is in the first person ("E kontrolloj").
### No adjective about the reader ("i sigurt / e sigurt"); "Not sure" is "Ende nuk e di" (I don't know yet), agreeing is "Jam dakord".
### Non-negotiables: "tetë parimet nga të cilat nuk heqim dorë" (which we do not give up); "tetë parimet" alone where room is short.
### Co-production: "puna e përbashkët" (joint work); "koproduksion" would mean a film.
### Poll: "anketë", everyday word; "sondazh" was not taken, it sounds like an election. It is "e hapur" and "e mbyllur".
### An answer is "përgjigje"; a reply in Telegram is named by its button, “Përgjigju” (Reply). Press: "shtyp".
### Organiser: "organizatorët", the plural wherever possible; one of them is "dikush nga organizatorët", who may be a woman or a man.
### About you: "rreth jush" ("për ju" may mean for you). Too long: "tepër"; a character: "karakter". To keep to a principle: "zbatoj". A machine translation: "përkthim automatik" ("makinë" is a car). Host: who "kujdeset për" the bot. Recording: "incizim", so that it is not mixed up with "regjistri" (the log). In locked form: "nën kyç", with "çelësi" (the key).

## About this language

language-name = shqip
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = anketë
-organiser = dikush nga organizatorët
-organisers = organizatorët
-principles = tetë parimet nga të cilat nuk heqim dorë
-coproduction = puna e përbashkët
-help-translate = Ndihmoj në përkthim
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Në cilën gjuhë t’ju shkruajë { -brand }?
language-now = Tani: { $language }.
language-follow-button = Si në Telegramin tim
language-saved = U ruajt. { -brand } do t’ju shkruajë në këtë gjuhë: { $language }.
language-following = U ruajt. { -brand } do të përdorë gjuhën e Telegramit tuaj, nëse mundet.
language-draft-note = Këto fjalë nuk i ka kontrolluar ende askush që e ka këtë si gjuhë amtare. Disa mund të tingëllojnë çuditshëm. Na falni për këtë.

## Saying what sounds wrong

language-draft-sign = ✎ do të thotë: fjalët në këtë gjuhë nuk i ka kontrolluar ende askush që e ka si gjuhë amtare.
language-correct-button = Tregoj çfarë tingëllon gabim
language-correct-write = Cilat fjalë tingëllojnë gabim ose çuditshëm në këtë gjuhë: { $language }? Më dërgoni tani një mesazh. Shkruani fjalët, dhe si do t’i thoshit ju. Mund të ketë më së shumti { $most } karaktere. E lexojnë njerëzit që kujdesen për këtë bot. Ata nuk e shohin kush jeni.
language-correct-thanks = Faleminderit! Njerëzit që kujdesen për këtë bot do ta lexojnë.
refusal-correction-long = Kjo është tepër e gjatë. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }. Mund ta dërgoni me pjesë.
refusal-corrections-many = Shumë mesazhe të tilla presin të lexohen. Ju lutem, provoni përsëri pas disa ditësh. Faleminderit!

## What is kept of it

privacy-corrections = Nëse na tregoni çfarë tingëllon gabim, i mbajmë fjalët tuaja nën kyç, më së shumti 90 ditë. Nuk ruajmë kush i shkroi.
mydata-awaited-correction = Presim një mesazh nga ju për atë që tingëllon gabim në këtë gjuhë: { $language }.
