### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite "vy" (small letter), to one reader and to many. No past tense after it (the participle
### would force a gender): present, future, imperative, nouns. Buttons that act are infinitives, as is usual in Czech.
### "Non-negotiable": "pevná zásada", a firm principle, as in "člověk pevných zásad"; plain and not harsh.
### "Co-production": "spolutvorba" (creating together); "koprodukce" would make people think of films.
### "Poll": "anketa", the word of Telegram in Czech. To open one is "spustit"; an open poll "běží", a closed one "skončila".
### "Organiser": "člověk, který vede skupinu", in the plural "lidé, kteří vedou skupinu" or "ti, kdo vedou skupinu":
### plain, and not only men, as "organizátor" may sound. "Správci" is Telegram's own word for a group's admins.
### "Host": "kdo provozuje bota". "Idea" and "suggestion": both "nápad". To take back an answer is "zrušit", all else "vzít zpět".
### "Report": "přehled", since "zpráva" is a message. "In locked form": "uchováváme ho zašifrované".

## About this language

language-name = čeština
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = anketa
-organiser = člověk, který vede skupinu
-organisers = lidé, kteří vedou skupinu
-principles = osm pevných zásad
-coproduction = spolutvorba
-help-translate = Pomoci s překladem
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = V jakém jazyce vám má { -brand } psát?
language-now = Teď: { $language }.
language-follow-button = Stejný jako v Telegramu
language-saved = Uloženo. { -brand } vám bude psát v tomto jazyce: { $language }.
language-following = Uloženo. Pokud { -brand } umí jazyk vaší aplikace Telegram, bude vám psát v tomto jazyce.
language-draft-note = Tyto texty ještě čekají na kontrolu od někoho, kdo tímto jazykem mluví od dětství. Něco může znít divně. Omlouváme se.

## Saying what sounds wrong

language-draft-sign = ✎ znamená: tento jazyk ještě nezkontroloval nikdo, kdo jím mluví od dětství.
language-correct-button = Napsat, co zní špatně
language-correct-write = Která slova znějí špatně nebo divně v tomto jazyce: { $language }? Pošlete mi teď jednu zprávu. Napište ta slova a jak se to řekne lépe. Zpráva může mít nejvýš { $most } znaků. Přečtou si ji lidé, kteří provozují tohoto bota. Nevidí, od koho je.
language-correct-thanks = Děkujeme! Přečtou si to lidé, kteří provozují tohoto bota.
refusal-correction-long = Je to moc dlouhé. Má to { $shown } znaků. Může jich být nejvýš { $most }. Můžete to poslat po částech.
refusal-corrections-many = Mnoho takových zpráv ještě čeká na přečtení. Zkuste to prosím znovu za pár dní. Děkujeme!

## What is kept of it

privacy-corrections = Když nám napíšete, co zní špatně, uchováváme vaše slova zašifrovaná nejvýš 90 dní. Neuchováváme, kdo je napsal.
mydata-awaited-correction = Čekáme na vaši zprávu o tom, co zní špatně v tomto jazyce: { $language }.
