### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = ¿Qué quieres preguntar? Elige una pregunta que ya está lista en todos los idiomas. O escribe la tuya en nuestro chat privado. El grupo no ve nada antes de que se abra la encuesta.
builder-write-button = Escribir mi pregunta

## The steps

builder-question = ¿Qué quieres preguntar? Escribe ahora tu pregunta. O elige una que ya está lista en todos los idiomas:
builder-question-now = Tu pregunta, por ahora: { $question }
builder-answers = ¿Qué respuestas se pueden elegir? Escribe una en cada línea. O elige aquí:
builder-keep-button = Dejarlo como está
builder-preview = El grupo verá la encuesta así:
builder-asked-in = Grupos en los que se abrirá: { $groups }
builder-lacks = Todavía faltan textos en estos idiomas: { $languages }. Puedes escribirlos en “Idiomas”. La gente del grupo también puede ayudar más tarde.
builder-open-button = Abrir
builder-cancel-button = Cancelar
builder-more = ¿Qué quieres cambiar?
builder-change-question-button = La pregunta
builder-change-answers-button = Las respuestas
builder-change-groups-button = Los grupos
builder-change-kind-button = La forma de responder
builder-suggestions-button = Permitir sugerir otras respuestas
builder-no-suggestions-button = No recibir sugerencias de respuestas
builder-kind = ¿Cómo responden las personas?
builder-one-button = Eligen una respuesta
builder-several-button = Eligen todas las que quieran
builder-most-button = Eligen hasta { $most }
builder-order-button = Ponen las respuestas en orden
builder-groups = ¿En qué grupos hago esta pregunta? Toca un grupo para añadirlo o quitarlo.
builder-write-sign = El signo ✍ quiere decir: faltan textos en este idioma. Toca el idioma para escribirlos.
builder-source-button = Escrita en { $language }
builder-source = ¿En qué idioma escribiste la encuesta?

## To open it later

builder-later-button = Abrir más tarde
builder-tomorrow-button = Mañana a las 9:00
builder-at-once-button = Cuando toque “Abrir”
builder-schedule-button = Abrir a esa hora
builder-later = ¿Cuándo se abre la encuesta?
builder-opens = Se abre: { $when }
builder-scheduled = La encuesta está lista y se abrirá sola. Antes de eso, nadie la ve.
builder-not-opened = No pude abrir tu encuesta. O ya no organizas el grupo, o yo no estoy en él. La encuesta queda guardada. Es esta: { $question }

## A poll that is not open yet

builder-away = La encuesta queda guardada, y nadie la ha visto. La guardo durante 90 días.
builder-back-again-button = Volver a ella
builder-unfinished = Tienes una encuesta que todavía no se ha abierto: { $question }
builder-go-on-button = Seguir con ella
builder-new-button = Escribir una encuesta nueva

## What stands in the way

refusal-sketch-buttons = Todo está listo. Toca un botón debajo del texto, por favor. Para cambiar las palabras, toca “Volver”.
refusal-sketch-group = Primero elige un grupo, por favor.
refusal-sketch-gone = El grupo ya tiene esta encuesta, o la encuesta ya no existe. Escribe /poll para empezar otra.

## In help and in what is kept about people

help-builder = Escribe /poll en tu grupo y te ayudo paso a paso. Nadie ve la encuesta antes de que la abras. O escríbelo todo de una vez:
privacy-builder = Si escribes una encuesta paso a paso, la guardamos bajo llave hasta que la abras. Si nunca la abres, la borramos a los 90 días.
