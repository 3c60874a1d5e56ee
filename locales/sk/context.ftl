### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = O čom sa rozhoduje: { $text }
context-who = Kto rozhodne: { $text }
context-when = Dokedy: { $text }
context-fixed = Čo sa nedá zmeniť: { $text }
context-more = Ak chcete o tejto otázke vedieť viac, stlačte 🌐.

## An organiser writes the lines in private

context-button = Napísať, o čo ide
context-ask = O čo v tejto otázke ide?
context-write = Rodinám pomôže, keď vedia viac. Teraz mi pošlite jednu správu v tomto jazyku: { $language }. Napíšte len tie riadky, ktoré chcete.
context-marks =
    { $deciding }: o čom sa rozhoduje
    { $who }: kto rozhodne
    { $when }: dokedy
    { $fixed }: čo sa nedá zmeniť
context-saved = Uložené. Rodiny si to prečítajú, keď pod anketou stlačia 🌐.
context-editor = Slovo po # na začiatku riadka nechajte tak, ako je, a preložte to, čo je za ním.
refusal-context-unreadable = Začnite, prosím, každý riadok slovom { $deciding }, { $who }, { $when } alebo { $fixed }.
refusal-context-long = Text za { $mark } je pridlhý. Má { $shown } znakov a môže ich mať najviac { $most }.
