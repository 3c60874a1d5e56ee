### How this language is named, and how Chorus speaks about languages.
### Choices made for Romanian:
### Address: the polite plural (dumneavoastră, verbs in the second person plural). It shows no gender. The bot says
### "I" in the present tense only, and "we" where its makers or its host speak. What was done is said impersonally ("S-a salvat").
### Non-negotiables: "principii la care nu renunțăm" (principles we do not give up), plainer and warmer than "nenegociabile";
### "cele opt principii" alone on buttons, where room is short.
### Buttons are polite requests ("Ascultați"), as in other apps.
### Co-production: "conlucrare" (working jointly), a Romanian word built the same way; "coproducție" means a film made by two
### countries. In running text also "lucrul împreună" (working together). Its genitive "conlucrării" is written out.
### Poll: "sondaj", the everyday word and Telegram's own.
### Organiser: "organizator, organizatori", the plural wherever possible, which takes in everyone.
### "Not sure" is "Nu știu încă" (I don't know yet), since "sigur/sigură" would show a gender.
### The host of the bot is "cine se ocupă de acest bot" (who looks after this bot). Letters ș and ț have a comma below.
### Decision: "hotărâre, a hotărî" everywhere, not "decizie". "Did it happen?" is "S-a făcut?". In locked form: "în formă criptată", on labels
### "criptat(ă)", a word known from WhatsApp; not "sub cheie". To take words away is "a șterge". The log's mark is "cod de control" ("semn de verificare" is a tick, "cod de verificare" comes by SMS).

## About this language

language-name = română
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = sondaj
-organiser = organizator
-organisers = organizatori
-principles = cele opt principii la care nu renunțăm
-coproduction = conlucrare
-help-translate = Ajutați la traducere
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = În ce limbă să vă vorbească { -brand }?
language-now = Acum: { $language }.
language-follow-button = Limba din Telegram
language-saved = S-a salvat. { -brand } vă va vorbi în limba aleasă: { $language }.
language-following = S-a salvat. { -brand } va folosi limba din aplicația Telegram, dacă se poate.
language-draft-note = Aceste texte nu au fost încă verificate de cineva care are româna ca limbă maternă. Unele pot suna ciudat. Ne cerem scuze.

## Saying what sounds wrong

language-draft-sign = ✎ înseamnă: textele în această limbă nu au fost încă verificate de cineva care o are ca limbă maternă.
language-correct-button = Spuneți ce sună greșit
language-correct-write = Ce cuvinte sună greșit sau ciudat în această limbă: { $language }? Trimiteți-mi acum un singur mesaj. Scrieți cuvintele și cum le-ați spune. Numărul maxim de caractere este { $most }. Mesajul îl citesc cei care se ocupă de acest bot. Ei nu văd cine sunteți.
language-correct-thanks = Vă mulțumim! Mesajul va fi citit de cei care se ocupă de acest bot.
refusal-correction-long = Este prea lung. Numărul de caractere este { $shown }. Poate fi cel mult { $most }. Îl puteți trimite pe părți.
refusal-corrections-many = Multe astfel de mesaje așteaptă să fie citite. Vă rugăm să încercați din nou peste câteva zile. Vă mulțumim!

## What is kept of it

privacy-corrections = Dacă ne spuneți ce sună greșit, păstrăm cuvintele în formă criptată cel mult 90 de zile. Nu notăm cine le-a scris.
mydata-awaited-correction = Așteptăm un mesaj de la dumneavoastră despre ce sună greșit în această limbă: { $language }.
