### The log: what was done to the polls of a group, for its members to read.

log-title = Ce qui a été fait avec les sondages de ce groupe
log-none = Rien n’a encore été fait ici.
log-poll = Sondage { $code } :
log-how = Chaque résultat finit par une marque. Gardez-la : vous pourrez prouver que personne n’a changé cette liste jusqu’à cette marque. Pour cela, demandez aux personnes qui gèrent ce bot de vérifier la marque.
log-mark = Marque dans l’historique (/log) : { $mark }
log-older-button = Plus ancien
log-newer-button = Plus récent

## What was done

log-opened = il a été lancé.
log-opened-again = il a été lancé. Il prend la place de { $code }.
log-reworded = la question a été reposée autrement : sondage { $code }.
log-extended = nouvelle fin : { $when }.
log-extended-open = il reste en cours jusqu’à ce que les responsables le terminent.
log-translated = nouveaux mots ou enregistrement dans cette langue : { $language }.
log-translation-removed = le texte dans cette langue a été enlevé : { $language }.
log-option-added = une proposition est devenue la réponse { $number }.
log-closed = il a été terminé. Personnes qui ont répondu : { $people }.
log-result-posted = le résultat a été publié.
log-decided = une décision, prise après { $codes }.
log-decided-without = une décision qui ne cite aucun sondage.
log-outcome = est-ce que c’est fait ? { $outcome }
log-exported = les responsables ont téléchargé les réponses dans un fichier ({ $form }).
log-deleted = il a été effacé.
log-key-destroyed = la clé a été détruite. Personne ne peut plus savoir qui a répondu quoi.
log-moved = Le groupe est devenu un supergroupe. Ses sondages ont suivi.
log-erased = ce qui était écrit ici a été effacé.
log-unreadable = Je n’arrive pas à lire ce qui a été fait.
