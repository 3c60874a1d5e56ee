### The log: what was done to the polls of a group, for its members to read.

log-title = Çfarë u bë me anketat e këtij grupi
log-none = Këtu nuk është bërë ende asgjë.
log-poll = Anketa { $code }:
log-how = Çdo rezultat mbaron me një shenjë. Ruajeni. Me të mund të vërtetoni se askush nuk e ka ndryshuar këtë listë deri te ajo shenjë: kërkojuni atyre që kujdesen për botin ta kontrollojnë shenjën.
log-mark = Shenja në /log: { $mark }
log-older-button = Më të vjetra
log-newer-button = Më të reja

## What was done

log-opened = u hap.
log-opened-again = u hap. Zë vendin e { $code }.
log-reworded = pyetja u bë përsëri me fjalë të tjera, si { $code }.
log-extended = fundi i saj tani është: { $when }.
log-extended-open = mbaron kur ta mbyllë dikush nga organizatorët.
log-translated = fjalë të reja ose incizim në: { $language }.
log-translation-removed = u hoq ajo që ishte në: { $language }.
log-option-added = një propozim u bë përgjigjja { $number }.
log-closed = u mbyll. Njerëz që u përgjigjën: { $people }.
log-result-posted = rezultati u publikua.
log-decided = një vendim, i marrë pas { $codes }.
log-decided-without = një vendim që nuk përmend asnjë anketë.
log-outcome = a u bë? { $outcome }
log-exported = dikush nga organizatorët i mori përgjigjet si skedar ({ $form }).
log-deleted = u fshi.
log-key-destroyed = çelësi u shkatërrua. Askush nuk mund ta gjejë më kush çfarë u përgjigj.
log-moved = Grupi u bë supergrup. Anketat e tij erdhën bashkë me të.
log-erased = ajo që shkruhej këtu u fshi.
log-unreadable = Nuk e lexoj dot çfarë u bë.
