### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Máte nápad na další odpověď? Klepněte na 💡.
suggestion-came = Nápady ze skupiny: { $shown }.
suggestion-became = Staly se odpovědí: { $shown }.
suggestion-new = Nové: odpověď { $answers }.
suggestion-foreign = Napsáno v tomto jazyce ({ $language }): odpověď { $answers }.
suggestion-same = Totéž co odpověď { $answers }: { $shown }.
suggestion-undecided = Bez rozhodnutí do konce ankety: { $shown }.
suggestion-declined = Nepřijaté: { $shown }.
suggestion-reasons = Důvody:

## Writing one, in private

suggestion-button = Mám jiný nápad
suggestion-write = Jaká další odpověď by tu mohla být? Napište mi ji v jedné zprávě, v jakémkoli jazyce. Pište krátce, nejvýš { $most } znaků.
suggestion-secret = Nikdo nevidí, že jste to vy.
suggestion-nothing-button = Zrušit
suggestion-nothing = Dobře. Nic se neodeslalo.
suggestion-in-private = Napište mi prosím svůj nápad do našeho soukromého chatu.
suggestion-thanks = Děkujeme! Lidé, kteří vedou skupinu, se na váš nápad podívají. V našem soukromém chatu se dozvíte, jak to dopadlo.

## To who had the idea, in private: what came of it

heard-idea = Váš nápad: { $idea }
heard-accepted = Teď je to jedna z odpovědí. Má číslo { $answer }.
heard-same = Říká totéž co tato odpověď: { $answer }
heard-declined = Lidé, kteří vedou skupinu, nápad nepřijali. Uvádějí tento důvod:
heard-silenced = Nápad je odložený. Lidé, kteří vedou skupinu, od vás k této anketě další nápady nepřijímají. Dál s nimi můžete mluvit a dál můžete odpovídat.
heard-late = Anketa skončila dřív, než se o nápadu mohlo rozhodnout.
heard-thanks = Děkujeme, že o tom přemýšlíte s námi!

## To organisers, in private

notice-suggestion = Někdo ze skupiny „{ $group }“ má nápad na další odpověď v této anketě:
suggestion-language = Nápad je níže. Jazyk: { $language }.
suggestion-accept-button = Přidat jako odpověď
suggestion-same-button = Je to totéž co jiná odpověď
suggestion-decline-button = Nepřijmout
suggestion-silence-button = Od tohoto člověka už nic
suggestion-silence-sure-button = Ano, už nic
suggestion-waiting-button = Nápady k rozhodnutí
suggestion-same-which = Která odpověď říká totéž?
suggestion-reason-write = Proč ne? Napište důvod v jedné zprávě, nejvýš { $most } znaků. Ten člověk si ho přečte tak, jak ho napíšete. Až anketa skončí, může si ho přečíst každý.
suggestion-silence-ask = Nemá už tato anketa od tohoto člověka přijímat nápady? Jeho nápady, které čekají, se odloží. Nikdo se nedozví, kdo to je. Odpovídat může dál.
suggestion-decided = Uloženo. Ten člověk se to dozví.
suggestion-none-waits = Teď nečeká žádný nápad.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Tato anketa skončila, takže další nápady už nepřijímá. Řekněte prosím o svém nápadu někomu, kdo vede skupinu.
refusal-suggestions-off = Tato anketa nepřijímá nápady na další odpovědi. Řekněte prosím o svém nápadu někomu, kdo vede skupinu.
refusal-suggestions-silenced = Lidé, kteří vedou skupinu, od vás k této anketě další nápady nepřijímají. Dál s nimi můžete mluvit a dál můžete odpovídat.
refusal-suggestions-many = Počet vašich nápadů k této anketě: { $most }. Víc jich poslat nejde. Děkujeme! O dalších prosím řekněte někomu, kdo vede skupinu.
refusal-suggestions-waiting = Počet vašich nápadů, které čekají na rozhodnutí: { $most }. Další prosím pošlete, až se o nich rozhodne.
refusal-suggestion-empty = Nevidím tu žádná slova. Napište prosím svůj nápad několika slovy.
refusal-suggestion-long = Na odpověď je to moc dlouhé. Má to { $shown } znaků. Může jich být nejvýš { $most }. Napište to prosím kratší.
refusal-suggestion-known = To už v anketě je. Je to odpověď { $answer }.
refusal-suggestion-twice = Takový nápad už přišel. Lidé, kteří vedou skupinu, se na něj podívají.
refusal-words-only = Napište to prosím slovy. Obrázek, nálepku ani nahrávku tu přijmout nemůžu.
refusal-suggestion-decided = O tomto nápadu už je rozhodnuto.
refusal-suggestion-late = Tato anketa skončila, takže o jejích nápadech už nejde rozhodovat.
refusal-options-full = Počet odpovědí v této anketě: { $most }. Víc se jich nevejde. Říká nápad totéž co některá z nich? Pokud ne, napište prosím, že ho přijmout nejde.

## Help and privacy

help-family-suggest = Máte nápad na další odpověď? Klepněte na 💡 a napište mi ho. Nebo odpovězte na zprávu s anketou ve skupině, nebo mi napište /suggest a kód ankety. Rozhodnou lidé, kteří vedou skupinu, a vy se dozvíte, jak to dopadlo.
privacy-suggestion = Když pošlete nápad na odpověď, uchováme zašifrovaně vaše slova a to, kdo jste, dokud se o nápadu nerozhodne. Lidé, kteří vedou skupinu, se nedozvědí, kdo jste. Potom obojí smažeme a místo vašeho jména zůstane náhodné číslo. Nápad, který se stane odpovědí, si může přečíst každý.
