### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Tu encuesta: { $question }
gap-ask =
    { $count ->
        [one] Tu grupo lee un idioma más: { $languages }. La encuesta todavía no está en ese idioma.
       *[other] Tu grupo lee más idiomas: { $languages }. La encuesta todavía no está en esos idiomas.
    }
gap-what = ¿Quieres abrir la encuesta ahora, o traducirla primero? También puedes añadir idiomas más tarde.
gap-open-button = Abrir ahora
gap-translate-button = Traducir primero
gap-machine-button = Traducir con una máquina
gap-opened = La encuesta está abierta. Ya está en tu grupo.
gap-opened-before = Esta encuesta ya está abierta.
gap-machine-working = La máquina está trabajando. Puede tardar un minuto. Te mostraré aquí las palabras.
gap-machine-failed = La máquina no ha podido traducir la encuesta ahora. He abierto la encuesta sin esas traducciones. Todavía puedes añadir idiomas.

## The editor: the list of languages

editor-title = Textos en otros idiomas
editor-how = Toca un idioma para leer, escribir o revisar sus textos.
editor-signs =
    ✅ listo
    🤖 hecho por una máquina, todavía sin revisar
    👀 en espera de revisión
    ➕ faltan textos
editor-done-button = Listo
editor-done = ¡Gracias por tu ayuda!

## The editor: one language

editor-language = Textos en { $language }
editor-source = En { $language } dice:
editor-now = Ahora dice:
editor-waiting = En espera de revisión:
editor-waiting-voice = Hay una grabación en espera de revisión.
editor-write = Para escribir los textos o cambiarlos, envíame ahora un solo mensaje. Pon la pregunta en la primera línea, y después una respuesta en cada línea, en el mismo orden.
editor-write-question = Para escribir la pregunta o cambiarla, envíame ahora un solo mensaje.
editor-answers-there = Las respuestas ya están ahí.
editor-record =
    { $minutes ->
        [one] También puedes enviar un mensaje de voz y leer la encuesta en voz alta. Puede durar hasta { $shown } minuto.
       *[other] También puedes enviar un mensaje de voz y leer la encuesta en voz alta. Puede durar hasta { $shown } minutos.
    }
editor-right-button = Es correcto
editor-remove-button = Quitar
editor-all-button = Todos los idiomas
editor-saved = Guardado. Ya puede verlo o escucharlo todo el grupo.
editor-thanks = ¡Gracias! Primero lo revisará alguien que organiza el grupo, u otra persona que lee este idioma. Después podrá verlo o escucharlo todo el grupo.
editor-thanks-organisers = ¡Gracias! Primero lo revisará alguien que organiza el grupo. Después podrá verlo o escucharlo todo el grupo.
editor-checked = ¡Gracias! Ya puede verlo o escucharlo todo el grupo.
editor-removed = Ya se ha quitado.

## Notes to organisers, in private

notice-waiting = Alguien en “{ $group }” ha traducido una encuesta. Idioma: { $language }. Revisa la traducción, por favor, para que todo el grupo pueda verla.
notice-check-button = Revisar
notice-language = En “{ $group }”, { $fewest } personas o más han respondido en { $language }. Este idioma todavía no está en la lista del grupo. Puedes añadirlo: escribe /settings en el grupo.
notice-concerns = En “{ $group }”, algunas personas tienen un problema con esta pregunta: { $question }
notice-concerns-what = Puede ayudar preguntar con otras palabras. Entonces esta encuesta se cierra, y la nueva ocupa su lugar. Nadie puede ver quién dijo qué.
