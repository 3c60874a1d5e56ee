### The log: what was done to the polls of a group, for its members to read.

log-title = Čo sa robilo s anketami tejto skupiny
log-none = Tu sa ešte nič nerobilo.
log-poll = Anketa { $code }:
log-how = Každý výsledok sa končí značkou. Keď si ju uschováte, môžete dokázať, že tento zoznam až potiaľ nikto nezmenil. Overiť ju môžu ľudia, ktorí sa o tohto bota starajú: požiadajte ich o to.
log-mark = Značka v /log: { $mark }
log-older-button = Staršie
log-newer-button = Novšie

## What was done

log-opened = anketa sa spustila.
log-opened-again = anketa sa spustila. Nahrádza anketu { $code }.
log-reworded = otázka sa položila znova inými slovami, anketa { $code }.
log-extended = nastavil sa koniec: { $when }.
log-extended-open = skončí sa, keď ju ukončia organizátori.
log-translated = nové slová alebo nahrávka v tomto jazyku: { $language }.
log-translation-removed = odstránilo sa, čo bolo napísané v tomto jazyku: { $language }.
log-option-added = z nápadu sa stala odpoveď { $number }.
log-closed = anketa bola ukončená. Koľko ľudí odpovedalo: { $people }.
log-result-posted = výsledok sa zverejnil.
log-decided = rozhodnutie po týchto anketách: { $codes }.
log-decided-without = rozhodnutie bez ankety.
log-outcome = je to urobené? { $outcome }
log-exported = niekto z organizátorov si stiahol odpovede v súbore ({ $form }).
log-deleted = anketa bola vymazaná.
log-key-destroyed = kľúč bol zničený. Nikto už nezistí, kto čo odpovedal.
log-moved = Skupina sa zmenila na superskupinu. Jej ankety ostali.
log-erased = čo tu bolo napísané, je vymazané.
log-unreadable = Nedá sa prečítať, čo sa robilo.
