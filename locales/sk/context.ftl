### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = O čom sa rozhoduje: { $text }
context-who = Kto rozhodne: { $text }
context-when = Dokedy: { $text }
context-fixed = Čo sa nedá zmeniť: { $text }
# On the card, where there is such a line.
context-more = Ak chcete o tejto otázke vedieť viac, stlačte 🌐.

## An organiser writes the lines in private

# A button; at most 40 characters with its mark.
context-button = Napísať, o čo ide
context-ask = O čo v tejto otázke ide?
context-write = Rodinám pomôže, keď vedia viac. Teraz mi pošlite jednu správu v tomto jazyku: { $language }. Napíšte len tie riadky, ktoré chcete.
# An example to copy follows. The four words stand at the beginning of its lines.
context-marks =
    { $deciding }: o čom sa rozhoduje
    { $who }: kto rozhodne
    { $when }: dokedy
    { $fixed }: čo sa nedá zmeniť
context-saved = Uložené. Rodiny si to prečítajú, keď pod anketou stlačia 🌐.
# In the editor, after editor-write.
context-editor = Slovo po # na začiatku riadka nechajte tak, ako je, a preložte to, čo je za ním.
refusal-context-unreadable = Začnite, prosím, každý riadok slovom { $deciding }, { $who }, { $when } alebo { $fixed }.
refusal-context-long = Text za { $mark } je pridlhý. Má { $shown } znakov a môže ich mať najviac { $most }.
