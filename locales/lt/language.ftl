### How this language is named, and how Chorus speaks about languages.
### Choices made for Lithuanian:
### Address: the polite plural (jūs, small letter; verbs in the second person plural), which shows no gender. No participles of the second person
### (parašę, pasirinkę): they would show one. The bot says "I" (future or present), never a past participle of itself. What was done: neuter (įrašyta).
### Buttons are infinitives (Pradėti, Atšaukti), as in other apps. "Not sure" is "Dar nežinau" (I don't know yet).
### Non-negotiables: "aštuoni principai, dėl kurių nesiderame" (principles over which we do not bargain), "aštuoni principai" where short.
### Co-production: "bendras darbas" (joint work), which everyone knows; "bendra gamyba" means goods or films, "bendrakūra" is a word of experts.
### Poll: "apklausa", Telegram's own word; it is begun (pradėti), runs (vyksta) and is ended (baigti, baigta), not "opened" and "closed".
### Organiser: always the plural "organizatoriai", which takes in everyone. A member is "žmogus iš grupės"; one person is "žmogus" throughout.
### Answer is "atsakymas"; a reply to a message is named by its button, „Atsakyti“ (Reply), so that they are not mixed up.
### The host is "kas prižiūri šį botą" (who looks after this bot). Log: "veiksmų sąrašas". Locked form: "užšifruota". Trouble: "sunkumai dėl klausimo". Wrong question: "klausiama ne to" ("netinkamas" also means indecent). Done, as a button: "Atlikta" ("baigta" is an ended poll).
### Language names are not inflected: "šia kalba: { $language }". Quotation marks „ “.

## About this language

language-name = lietuvių
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = apklausa
-organiser = organizatoriai
-organisers = organizatoriai
-principles = aštuoni principai, dėl kurių nesiderame
-coproduction = bendras darbas
-help-translate = Padėti versti
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Kokia kalba { -brand } turėtų jums rašyti?
language-now = Dabar: { $language }.
language-follow-button = Kaip mano Telegram programėlėje
language-saved = Įrašyta. { -brand } rašys jums šia kalba: { $language }.
language-following = Įrašyta. { -brand } rašys jūsų Telegram programėlės kalba, jei ją moka.
language-draft-note = Šių žodžių dar netikrino žmogus, kuriam ši kalba gimtoji. Kai kurie gali skambėti keistai. Atsiprašome.

## Saying what sounds wrong

language-draft-sign = ✎ reiškia: šios kalbos dar netikrino žmogus, kuriam ji gimtoji.
language-correct-button = Pranešti, kas skamba negerai
language-correct-write = Kurie žodžiai šia kalba skamba negerai arba keistai? Kalba: { $language }. Dabar atsiųskite man vieną žinutę. Parašykite tuos žodžius ir kaip pasakytumėte jūs. Ne daugiau ženklų kaip { $most }. Žinutę skaitys tie, kas prižiūri šį botą. Jie nemato, kas jūs.
language-correct-thanks = Ačiū! Tai perskaitys tie, kas prižiūri šį botą.
refusal-correction-long = Tai per ilgas tekstas. Jame ženklų: { $shown }, o daugiausia gali būti { $most }. Galite atsiųsti dalimis.
refusal-corrections-many = Daug tokių žinučių dar laukia, kol jas perskaitys. Pabandykite vėl po kelių dienų. Ačiū!

## What is kept of it

privacy-corrections = Jei pranešate, kas skamba negerai, jūsų žodžius saugome užšifruotus, ne ilgiau kaip 90 dienų. Kas juos parašė, nesaugome.
mydata-awaited-correction = Laukiame jūsų žinutės apie tai, kas skamba negerai šia kalba: { $language }.
