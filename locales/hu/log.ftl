### The log: what was done to the polls of a group, for its members to read.

log-title = Mi történt ennek a csoportnak a szavazásaival
log-none = Itt még nem történt semmi.
log-poll = Szavazás ({ $code }):
log-how = Minden eredmény végén van egy jel. Őrizze meg. Ezzel bizonyíthatja, hogy addig a pontig senki sem változtatta meg ezt a listát: kérje meg a bot működtetőjét, hogy ellenőrizze.
log-mark = Jel a naplóban ( /log ): { $mark }
log-older-button = Régebbiek
log-newer-button = Újabbak

## What was done

log-opened = megnyílt.
log-opened-again = megnyílt. Ennek a helyére lépett: { $code }.
log-reworded = a kérdést más szavakkal újra feltették, ezzel a kóddal: { $code }.
log-extended = a vége ez lett: { $when }.
log-extended-open = akkor ér véget, amikor egy szervező lezárja.
log-translated = új szöveg vagy felvétel került bele ezen a nyelven: { $language }.
log-translation-removed = eltávolították a szövegét ezen a nyelven: { $language }.
log-option-added = egy javaslatból új válasz lett, a száma: { $number }.
log-closed = lezárult. Ennyien válaszoltak: { $people }.
log-result-posted = az eredményt közzétették.
log-decided = egy döntés, ezek után a szavazások után: { $codes }.
log-decided-without = egy döntés, amely nem nevez meg szavazást.
log-outcome = megtörtént? { $outcome }
log-exported = egy szervező fájlban letöltötte a válaszokat ({ $form }).
log-deleted = törölték.
log-key-destroyed = a kulcsot megsemmisítettük. Már senki sem tudhatja meg, ki mit válaszolt.
log-moved = A csoportból szupercsoport lett. A szavazásai vele mentek.
log-erased = ami itt állt, azt törölték.
log-unreadable = Nem tudom elolvasni, mi történt.
