### The log: what was done to the polls of a group, for its members to read.

log-title = Co se dělalo s anketami této skupiny
log-none = Zatím tu není žádný záznam.
log-poll = Anketa { $code }:
log-how = Každý výsledek končí značkou. Když si ji necháte, můžete dokázat, že až potud tento seznam nikdo nezměnil: požádejte o kontrolu toho, kdo provozuje tohoto bota.
log-mark = Značka v /log: { $mark }
log-older-button = Starší
log-newer-button = Novější

## What was done

log-opened = byla spuštěna.
log-opened-again = byla spuštěna. Nahrazuje { $code }.
log-reworded = otázka byla položena znovu jinými slovy, v anketě { $code }.
log-extended = její konec byl stanoven na { $when }.
log-extended-open = skončí, až ji ukončí někdo, kdo vede skupinu.
log-translated = nová slova nebo nahrávka v tomto jazyce: { $language }.
log-translation-removed = byla odebrána slova nebo nahrávka v tomto jazyce: { $language }.
log-option-added = z nápadu se stala odpověď { $number }.
log-closed = byla ukončena. Kolik lidí odpovědělo: { $people }.
log-result-posted = výsledek byl oznámen.
log-decided = rozhodnutí, které přišlo po { $codes }.
log-decided-without = rozhodnutí, které nejmenuje žádnou anketu.
log-outcome = stalo se to? { $outcome }
log-exported = někdo, kdo vede skupinu, si stáhl odpovědi v souboru ({ $form }).
log-deleted = byla smazána.
log-key-destroyed = klíč byl zničen. Už nikdo nezjistí, kdo co odpověděl.
log-moved = Ze skupiny se stala superskupina. Její ankety přešly s ní.
log-erased = tento záznam byl smazán.
log-unreadable = tento záznam se nedá přečíst.
