### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Vaše anketa: { $question }
gap-ask =
    { $count ->
        [one] Lidé ve vaší skupině čtou i v tomto jazyce: { $languages }. Anketa v něm zatím není.
        [few] Lidé ve vaší skupině čtou i v těchto jazycích: { $languages }. Anketa v nich zatím není.
        [many] Lidé ve vaší skupině čtou i v těchto jazycích: { $languages }. Anketa v nich zatím není.
       *[other] Lidé ve vaší skupině čtou i v těchto jazycích: { $languages }. Anketa v nich zatím není.
    }
gap-what = Spustit anketu hned, nebo ji nejdřív přeložit? Jazyky můžete přidat i později.
gap-open-button = Spustit hned
gap-translate-button = Nejdřív přeložit
gap-machine-button = Nechat přeložit strojem
gap-opened = Anketa běží. Už je ve vaší skupině.
gap-opened-before = Tato anketa už běží.
gap-machine-working = Stroj překládá. Může to trvat minutu. Text se objeví tady.
gap-machine-failed = Stroj teď nemohl anketu přeložit. Anketa běží bez překladu. Jazyky můžete přidat i teď.

## The editor: the list of languages

editor-title = Text v dalších jazycích
editor-how = Klepněte na jazyk. Pak můžete text přečíst, napsat nebo zkontrolovat.
editor-signs =
    ✅ hotovo
    🤖 přeložil stroj, zatím bez kontroly
    👀 čeká na kontrolu
    ➕ ještě něco chybí
editor-done-button = Hotovo
editor-done = Děkujeme za pomoc!

## The editor: one language

editor-language = Text v tomto jazyce: { $language }
editor-source = Původní text v tomto jazyce: { $language }
editor-now = Text teď zní takto:
editor-waiting = Čeká na kontrolu:
editor-waiting-voice = Na kontrolu čeká nahrávka.
editor-write = Pokud chcete text napsat nebo změnit, pošlete mi teď jednu zprávu. Na první řádek napište otázku, pak každou odpověď na nový řádek, ve stejném pořadí.
editor-write-question = Pokud chcete napsat nebo změnit otázku, pošlete mi teď jednu zprávu.
editor-answers-there = Odpovědi už tu jsou.
editor-record =
    { $minutes ->
        [one] Můžete také poslat hlasovou zprávu a v ní anketu přečíst nahlas. Zpráva může trvat nejvýš { $shown } minutu.
        [few] Můžete také poslat hlasovou zprávu a v ní anketu přečíst nahlas. Zpráva může trvat nejvýš { $shown } minuty.
        [many] Můžete také poslat hlasovou zprávu a v ní anketu přečíst nahlas. Zpráva může trvat nejvýš { $shown } minuty.
       *[other] Můžete také poslat hlasovou zprávu a v ní anketu přečíst nahlas. Zpráva může trvat nejvýš { $shown } minut.
    }
editor-right-button = Je to správně
editor-remove-button = Odebrat
editor-all-button = Všechny jazyky
editor-saved = Uloženo. Teď to mohou vidět nebo slyšet všichni.
editor-thanks = Děkujeme! Nejdřív to zkontroluje někdo, kdo vede skupinu, nebo kdo čte v tomto jazyce. Pak to uvidí nebo uslyší všichni.
editor-thanks-organisers = Děkujeme! Nejdřív to zkontroluje někdo, kdo vede skupinu. Pak to uvidí nebo uslyší všichni.
editor-checked = Děkujeme! Teď to mohou vidět nebo slyšet všichni.
editor-removed = Odebráno.

## Notes to organisers, in private

notice-waiting = Někdo ze skupiny „{ $group }“ přeložil anketu do tohoto jazyka: { $language }. Zkontrolujte prosím překlad, aby ho mohli vidět všichni.
notice-check-button = Zkontrolovat
notice-language = Ve skupině „{ $group }“ odpovědělo v tomto jazyce ({ $language }) nejméně tolik lidí: { $fewest }. Tento jazyk zatím není mezi jazyky skupiny. Můžete ho přidat: napište ve skupině /settings.
notice-concerns = Ve skupině „{ $group }“ má několik lidí potíže s touto otázkou: { $question }
notice-concerns-what = Může pomoct zeptat se jinými slovy. Tato anketa pak skončí a nová ji nahradí. Nikdo nevidí, kdo co řekl.
