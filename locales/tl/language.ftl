### How this language is named, and how Chorus speaks about languages.
### Choices made for Tagalog (everyday Filipino, with the English loans that families really use; whole sentences are Tagalog, not Taglish):
### Address: the respectful "kayo, ninyo, inyo" to one reader, as schools write to parents; "po" only in greetings, thanks, apologies and requests ("Isulat po …", not "Isulat na", which presses), so that texts stay short. The bot and an organiser in the private chat are "natin" together; who makes and hosts it is "kami, namin".
### Gender: Tagalog shows none (siya, niya, tao, magulang); no nanay, tatay, ate, kuya.
### Non-negotiables: "prinsipyong hindi bibitawan" (principles that will not be let go of); "walong prinsipyo" alone on buttons. "Hindi mapag-uusapan" was not taken (it sounds as if talk were forbidden), nor the English word.
### Co-production: "pantay na pagtutulungan" (helping one another as equals); "koproduksyon" is about films.
### Poll: "poll", as in Telegram and Messenger; "botohan" is an election, "sarbey" a long form. It "starts" (simulan, magsisimula), is going on (tuloy pa), and closes (isara, magsasara, sarado na). "Bukas" was not taken for open, since it also means tomorrow.
### Answer: "sagot", for an option as well, as in the English ("sagot na puwedeng piliin" where it could be taken for somebody's answer); a reply in Telegram is "reply, mag-reply". Put to a vote: "isinama sa poll"; an idea not taken up: "hindi isinama". Idea: "ideya"; suggestion: "mungkahi". Decision: "desisyon"; what was decided: "napagdesisyunan"; "Did it happen?" is "Natupad ba ito?"; who is responsible: "mamamahala" ("pananagutan" would be liability, and is kept for the principle). Day: "petsa". Trouble with a question: "puna" ("problema" would be a challenge); the wrong question: "hindi ito ang tamang tanong".
### Organiser: "organizer" (the usual loan, takes in everyone); "admin" only where Telegram's word is meant. Log: "talaan", its mark "pang-check na code" (tatak is a stamp or brand). Press: "pindutin". In locked form: "naka-lock"; its key: "digital na susi". Then, in a list of steps: "saka" (tapos is talk). To keep: "itabi". Machine: "computer".
### Host: "nangangasiwa sa bot na ito" (who looks after this bot), a person or a body.
### Plural: the rules' "one" takes in 1, 2, 3, 5 and many more numbers, so both forms are the same, without "mga" after a number.

## About this language

language-name = Tagalog
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = poll
-organiser = organizer
-organisers = mga organizer
-principles = walong prinsipyong hindi bibitawan
-coproduction = pantay na pagtutulungan
-help-translate = Tumulong magsalin
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Anong wika ang gagamitin ng { -brand } sa inyo?
language-now = Ngayon: { $language }.
language-follow-button = Pareho ng Telegram ko
language-saved = Na-save na. Ito na ang wikang gagamitin ng { -brand } sa inyo: { $language }.
language-following = Na-save na. Gagamitin ng { -brand } ang wika ng Telegram app ninyo, kung kaya nito.
language-draft-note = Hindi pa nache-check ang mga salitang ito ng isang taong nagta-Tagalog na mula pagkabata. Baka may ilang kakaiba ang dating. Pasensya na po.

## Saying what sounds wrong

language-draft-sign = Ang ibig sabihin ng ✎ ay hindi pa nache-check ang wikang ito ng isang taong gumagamit nito mula pagkabata.
language-correct-button = Sabihin kung ano ang mali o kakaiba
language-correct-write = Aling mga salita ang mali o kakaiba ang dating sa wikang ito: { $language }? Magpadala po sa akin ng isang mensahe ngayon. Isulat ang mga salita, at kung paano ninyo sasabihin ang mga iyon. Hanggang { $most } character lang ang puwede. Babasahin ito ng mga nangangasiwa sa bot na ito. Hindi nila makikita kung sino kayo.
language-correct-thanks = Salamat po! Babasahin ito ng mga nangangasiwa sa bot na ito.
refusal-correction-long = Masyadong mahaba ito. May { $shown } character ito, at hanggang { $most } lang ang puwede. Puwede ninyo itong ipadala nang hati-hati.
refusal-corrections-many = Marami pang ganitong mensahe ang hindi pa nababasa. Subukan po ulit pagkalipas ng ilang araw. Salamat po!

## What is kept of it

privacy-corrections = Kung sasabihin ninyo sa amin kung aling mga salita ang mali o kakaiba, itatabi namin nang naka-lock ang isinulat ninyo, hanggang 90 araw lang. Hindi namin itinatabi kung sino ang sumulat.
mydata-awaited-correction = Naghihintay kami ng mensahe ninyo tungkol sa mga salitang mali o kakaiba sa wikang ito: { $language }.
