### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Miről kell dönteni: { $text }
context-who = Ki dönt: { $text }
context-when = Mikorra dől el: { $text }
context-fixed = Min nem lehet változtatni: { $text }
context-more = Ha többet szeretne tudni erről a kérdésről, nyomja meg a 🌐 gombot.

## An organiser writes the lines in private

context-button = Leírom, miről szól
context-ask = Miről szól ez a kérdés?
context-write = A családoknak segít, ha többet tudnak. Küldjön nekem most egy üzenetet ezen a nyelven: { $language }. Csak azokat a sorokat írja meg, amelyeket szeretné.
context-marks =
    { $deciding }: miről kell dönteni
    { $who }: ki dönt
    { $when }: mikorra dől el
    { $fixed }: min nem lehet változtatni
context-saved = Elmentve. A családok akkor olvassák, amikor megnyomják a 🌐 gombot a szavazás alatt.
context-editor = A sor elején a # utáni szót hagyja úgy, ahogy van, és fordítsa le, ami utána jön.
refusal-context-unreadable = Kérem, minden sort ezek egyikével kezdjen: { $deciding }, { $who }, { $when } vagy { $fixed }.
refusal-context-long = Túl hosszú az a sor, amely így kezdődik: { $mark }. Most { $shown } karakter, és legfeljebb { $most } lehet.
