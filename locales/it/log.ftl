### The log: what was done to the polls of a group, for its members to read.

log-title = Che cosa è stato fatto con i sondaggi di questo gruppo
log-none = Qui non è stato ancora fatto niente.
log-poll = Sondaggio { $code }:
log-how = Ogni risultato finisce con un codice di controllo. Conservalo: così puoi provare che nessuno ha cambiato questa lista fino a quel punto. Chiedi a chi gestisce questo bot di controllare la lista.
log-mark = Codice di controllo nel /log: { $mark }
log-older-button = Più vecchi
log-newer-button = Più nuovi

## What was done

log-opened = è stato aperto.
log-opened-again = è stato aperto. Prende il posto di { $code }.
log-reworded = la domanda è stata fatta di nuovo con altre parole, nel sondaggio { $code }.
log-extended = la chiusura è stata fissata: { $when }.
log-extended-open = finisce quando lo chiude chi organizza il gruppo.
log-translated = nuove parole o una registrazione in { $language }.
log-translation-removed = è stato tolto ciò che diceva in { $language }.
log-option-added = un suggerimento è diventato la risposta { $number }.
log-closed = è stato chiuso. Persone che hanno risposto: { $people }.
log-result-posted = è stato pubblicato il risultato.
log-decided = una decisione, presa dopo { $codes }.
log-decided-without = una decisione che non indica nessun sondaggio.
log-outcome = è stato fatto? { $outcome }
log-exported = chi organizza il gruppo ha ricevuto le risposte in un file ({ $form }).
log-deleted = è stato cancellato.
log-key-destroyed = la chiave è stata distrutta. Nessuno può più scoprire chi ha risposto che cosa.
log-moved = Il gruppo è diventato un supergruppo. I suoi sondaggi sono venuti con lui.
log-erased = ciò che c’era qui è stato cancellato.
log-unreadable = non riesco a leggere che cosa è stato fatto.
