### The log: what was done to the polls of a group, for its members to read.

log-title = Qué se hizo con las encuestas de este grupo
log-none = Todavía no se ha hecho nada aquí.
log-poll = Encuesta { $code }:
log-how = Cada resultado termina con un código de control. Guárdalo, y podrás probar que nadie cambió esta lista hasta ese punto: pídele a quien está a cargo de este bot que revise la lista.
log-mark = Código de control en el /log: { $mark }
log-older-button = Más antiguo
log-newer-button = Más nuevo

## What was done

log-opened = se abrió.
log-opened-again = se abrió. Ocupa el lugar de { $code }.
log-reworded = la pregunta se hizo otra vez con otras palabras, en la encuesta { $code }.
log-extended = se fijó el cierre: { $when }.
log-extended-open = termina cuando la cierre alguien que organiza el grupo.
log-translated = nuevas palabras o una grabación en { $language }.
log-translation-removed = se quitó lo que decía en { $language }.
log-option-added = una sugerencia pasó a ser la respuesta { $number }.
log-closed = se cerró. Personas que respondieron: { $people }.
log-result-posted = se publicó el resultado.
log-decided = una decisión, tomada después de { $codes }.
log-decided-without = una decisión que no nombra ninguna encuesta.
log-outcome = ¿se hizo? { $outcome }
log-exported = alguien que organiza el grupo recibió las respuestas en un archivo ({ $form }).
log-deleted = se borró.
log-key-destroyed = se destruyó la llave. Ya nadie puede averiguar quién respondió qué.
log-moved = El grupo pasó a ser un supergrupo. Sus encuestas vinieron con él.
log-erased = se borró lo que estaba aquí.
log-unreadable = no puedo leer lo que se hizo.
