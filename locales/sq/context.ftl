### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Çfarë vendoset: { $text }
context-who = Kush vendos: { $text }
context-when = Deri kur vendoset: { $text }
context-fixed = Çfarë nuk mund të ndryshojë: { $text }
context-more = Shtypni 🌐 për të lexuar më shumë për këtë pyetje.

## An organiser writes the lines in private

context-button = Tregoj për çfarë bëhet fjalë
context-ask = Për çfarë bëhet fjalë në këtë pyetje?
context-write = Familjeve u ndihmon të dinë më shumë. Më dërgoni tani një mesazh në këtë gjuhë: { $language }. Shkruani vetëm rreshtat që doni.
context-marks =
    { $deciding }: çfarë vendoset
    { $who }: kush vendos
    { $when }: deri kur vendoset
    { $fixed }: çfarë nuk mund të ndryshojë
context-saved = U ruajt. Familjet e lexojnë kur shtypin 🌐 nën anketë.
context-editor = Fjalën pas # në fillim të rreshtit lëreni siç është. Përktheni atë që vjen pas saj.
refusal-context-unreadable = Ju lutem, fillojeni çdo rresht me { $deciding }, { $who }, { $when } ose { $fixed }.
refusal-context-long = Rreshti pas { $mark } është tepër i gjatë. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }.
