### How this language is named, and how Chorus speaks about languages.
### Somali (so), standard orthography (Maxaa). Address: the singular "adiga/aad", as public services write to one person; the second person shows no gender. Imperatives on buttons.
### Nobody's gender is shown: the impersonal "la" (waa la xiray), "dadka oo dhan ayaa …", "cidna" (nobody), "qof" (a person, of either sex). The bot says "I" (waan), which shows no gender; the bot itself, a thing, is grammatically masculine.
### "Non-negotiable": "qodob aan laga gorgortamin", a point that is not bargained over, a word from the market that all know; "sideedda qodob" alone on buttons. "Mabda’" (principle) sounds of politics, "xeer" of law.
### "Co-production": "wada-shaqayn" (working together, f.); "wax-soo-saar" would mean goods.
### "Poll": "ra’yi-ururin" (gathering opinions, f.: ra’yi-ururinta, -tu, plural -nno), the usual word of the media; "codbixin" and "doorasho" are elections. It is opened (fur) and closed (xir).
### "Organiser": "qabanqaabiye", plural "qabanqaabiyayaasha" wherever possible, which takes in women and men; "maamule" would be a headteacher. For one of them "mid ka mid ah qabanqaabiyayaasha".
### An answer is "jawaab"; Telegram's reply is written “Reply” as in the app, which has no Somali, so that the two are not mixed up.
### An idea and a suggestion are both "fikrad"; putting it to a vote is "cod u qaad". Take back (an answer): "ka noqo". Take away: "ka saar". Press: "riix". Locked: "si qufulan". Log: "diiwaan". Post: "soo dhig".
### The host is "cidda maamusha bot-kan" (whoever runs this bot: a person or an organisation). "Not sure" is "Ma hubo" (I am not sure), which shows no gender.
### Telegram's words with no Somali of their own (bot, admin, Reply) stay, with a hyphen before the article (bot-ka).
### "Already" is "mar hore … ayaa", since "hore" after a noun also means "the earlier one". "The wrong question" is "ma aha su’aasha loo baahan yahay" (not the question that is needed); "su’aal khaldan" would be one with a mistake in it. A spreadsheet: "jadwallo (spreadsheet)".

## About this language

language-name = Soomaali
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = ra’yi-ururin
-organiser = qabanqaabiye
-organisers = qabanqaabiyayaasha
-principles = sideedda qodob ee aan laga gorgortamin
-coproduction = wada-shaqayn
-help-translate = Caawi turjumidda
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Luqaddee ayaad rabtaa in { -brand } kugula hadlo?
language-now = Hadda: { $language }.
language-follow-button = La mid ah Telegram-kaaga
language-saved = Waa la kaydiyay. { -brand } wuxuu kugula hadli doonaa luqaddan: { $language }.
language-following = Waa la kaydiyay. { -brand } wuxuu isticmaali doonaa luqadda Telegram-kaaga, haddii uu yaqaan.
language-draft-note = Ereyadan weli ma hubin qof uu Af-Soomaaligu u yahay af hooyo. Qaarkood waxay u muuqan karaan wax aan caadi ahayn. Waan ka xunnahay.

## Saying what sounds wrong

language-draft-sign = ✎ waxay ka dhigan tahay: luqaddan weli ma hubin qof ay af hooyo u tahay.
language-correct-button = Noo sheeg ereyada khaldan
language-correct-write = Ereyadee ayaa kula khaldan ama kula yaab leh? Luqadda: { $language }. Hadda ii soo dir hal farriin. Qor ereyada, iyo sida aad adigu u oran lahayd. Ugu badnaan waa { $most } xaraf. Waxaa akhrinaysa cidda maamusha bot-kan. Looma sheego cidda aad tahay.
language-correct-thanks = Mahadsanid! Cidda maamusha bot-kan ayaa akhrin doonta.
refusal-correction-long = Qoraalkani aad buu u dheer yahay. Wuxuu leeyahay { $shown } xaraf, ugu badnaanna waa { $most }. Waad kala qaybin kartaa oo qayb qayb u soo diri kartaa.
refusal-corrections-many = Farriimo badan oo noocan ah ayaa sugaya in la akhriyo. Fadlan dhowr maalmood kadib mar kale isku day. Mahadsanid!

## What is kept of it

privacy-corrections = Haddii aad noo sheegto ereyo khaldan, waxaad qorto si qufulan ayaan u haynaa, ugu badnaan 90 maalmood. Ma hayno cidda qortay.
mydata-awaited-correction = Farriin ayaan kaa sugaynaa oo ku saabsan ereyada khaldan. Luqadda: { $language }.
