### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = To mohou udělat jen lidé, kteří vedou tuto skupinu. V Telegramu jsou to její správci. Máte nápad na otázku? Řekněte o něm prosím někomu z nich.
refusal-group-only = Tohle funguje jen ve vaší skupině. Napište to prosím tam.
refusal-no-such-poll = Anketa s tímto kódem tu není. Kód najdete na konci zprávy s anketou.
refusal-which-poll = Která anketa to má být? Pošlete příkaz jako odpověď na zprávu s anketou, nebo napište kód ankety za příkaz.
refusal-poll-closed = Tato anketa skončila, takže se odpovědi už nedají změnit.
refusal-concern-closed = Tato anketa skončila, nic dalšího se už nepočítá. Pokud máte s otázkou potíže, řekněte to prosím někomu, kdo vede skupinu.
refusal-already-closed = Tato anketa už skončila.
refusal-poll-open = Tato anketa ještě běží. Nejdřív ji ukončete, pak si stáhněte soubor. Dokud anketa běží, dalo by se ze souboru poznat, kdo kdy odpověděl.
refusal-not-member = To mohou vidět jen lidé ze skupiny, ve které je tato anketa.
refusal-link-expired = Tento odkaz už neplatí, nebo je pro někoho jiného. Klepněte prosím na 🌐 pod anketou ve své skupině.
refusal-button-outdated = Toto tlačítko už nefunguje. Použijte prosím novější zprávu.
refusal-unknown-command = Tento příkaz neznám. Napište /help a uvidíte, co umím.
refusal-unknown-language = Jazyk „{ $tag }“ neznám. Napište prosím zkratku jazyka, třeba en, pl nebo ur.
refusal-language-twice = Jsou tu dva texty v tomto jazyce: { $language }. Jeden z nich prosím smažte.
refusal-options-differ = Počet odpovědí se liší. V tomto jazyce ({ $language }): { $found }. V anketě: { $shown }. Napište prosím stejné odpovědi v tomto jazyce, ve stejném pořadí, každou na nový řádek.
refusal-options-ready = Odpovědi této ankety už mám v tomto jazyce: { $language }. Napište prosím jen otázku.
refusal-words-fixed = Tato anketa skončila, takže se její text už nezmění.
refusal-voice-long =
    { $minutes ->
        [one] Tato nahrávka je moc dlouhá. Může trvat nejvýš { $shown } minutu. Nahrajte prosím kratší.
        [few] Tato nahrávka je moc dlouhá. Může trvat nejvýš { $shown } minuty. Nahrajte prosím kratší.
        [many] Tato nahrávka je moc dlouhá. Může trvat nejvýš { $shown } minuty. Nahrajte prosím kratší.
       *[other] Tato nahrávka je moc dlouhá. Může trvat nejvýš { $shown } minut. Nahrajte prosím kratší.
    }
refusal-voice-nowhere = Pokud chcete k anketě přidat nahrávku, klepněte pod anketou ve své skupině na 🌐. Pak klepněte na „{ -help-translate }“.
refusal-own-words = Toto je od vás, takže to musí zkontrolovat někdo jiný. Děkujeme!
refusal-not-checker = Toto musí zkontrolovat někdo, kdo vede skupinu. Děkujeme za pomoc!
refusal-enough-waiting = V tomto jazyce už na kontrolu čeká dost textů. Zkuste to prosím znovu po kontrole.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Na první řádek napište otázku, pak každou odpověď na nový řádek. Pokud chcete více jazyků, začněte každou část zkratkou jazyka, třeba [en].
refusal-question-empty = V anketě zatím chybí otázka.
refusal-question-long =
    { $count ->
        [one] Otázka má { $shown } znak. Může jich mít nejvýš { $most }.
        [few] Otázka má { $shown } znaky. Může jich mít nejvýš { $most }.
        [many] Otázka má { $shown } znaku. Může jich mít nejvýš { $most }.
       *[other] Otázka má { $shown } znaků. Může jich mít nejvýš { $most }.
    }
refusal-option-empty = Odpověď { $number } je prázdná. Napište tam prosím něco, nebo ji smažte.
refusal-option-long = Odpověď { $number } je moc dlouhá. Má { $shown } znaků. Může jich mít nejvýš { $most }.
refusal-option-twice = Odpovědi { $first } a { $second } jsou stejné. Jednu z nich prosím změňte, nebo smažte.
refusal-options-few = Anketa potřebuje aspoň 2 odpovědi. Když nenapíšete žádnou, lidé si mohou vybrat Ano, Ne nebo Nevím.
refusal-options-many = Ve vaší anketě je moc odpovědí: { $shown }. Může jich být nejvýš { $most }.
refusal-your-text = Nic se neztratilo. Tady je váš text. Můžete ho zkopírovat a zkusit to znovu:

## When something went wrong on our side

sorry-failed = Omlouváme se, něco se u nás nepovedlo. Na vaší straně je všechno v pořádku. Zkuste to prosím za minutu znovu.
private-waiting = Mám zprávu jen pro vás. Klepněte na tlačítko a přečtete si ji v našem soukromém chatu.
private-open-button = Otevřít soukromý chat
