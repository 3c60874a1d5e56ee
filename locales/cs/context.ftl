### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = O čem se rozhoduje: { $text }
context-who = Kdo rozhoduje: { $text }
context-when = Do kdy: { $text }
context-fixed = Co se nedá změnit: { $text }
context-more = Více o této otázce si přečtete klepnutím na 🌐.

## An organiser writes the lines in private

context-button = Napsat, o co jde
context-ask = O co v této otázce jde?
context-write = Rodinám pomůže, když budou vědět víc. Pošlete mi teď jednu zprávu v tomto jazyce: { $language }. Napište jen ty řádky, které chcete.
context-marks =
    { $deciding }: o čem se rozhoduje
    { $who }: kdo rozhoduje
    { $when }: do kdy
    { $fixed }: co se nedá změnit
context-saved = Uloženo. Rodiny si to přečtou, když pod anketou klepnou na 🌐.
context-editor = Slovo za # na začátku řádku nechte, jak je, a přeložte to, co následuje.
refusal-context-unreadable = Začněte prosím každý řádek slovem { $deciding }, { $who }, { $when } nebo { $fixed }.
refusal-context-long = Text za { $mark } je moc dlouhý. Má { $shown } znaků. Může jich mít nejvýš { $most }.
