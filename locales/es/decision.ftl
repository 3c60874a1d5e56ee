### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Esto se decidió:
decided-written-in = Esto todavía no está en tu idioma. Está escrito en: { $language }.
decided-asked = Preguntamos al grupo (encuesta { $code }): { $question }
decided-without = Esta decisión no viene de las familias: antes no hubo ninguna encuesta.
context-cannot = Qué no podemos hacer, y por qué: { $text }
context-responsible = Responsable: { $text }
decided-review = Cuándo comprobamos si se hizo: { $when }
decided-done = ¿Se hizo? Sí.
decided-partly = ¿Se hizo? Solo una parte.
decided-not = ¿Se hizo? No.
decided-code = Código: { $code }
decided-looked = Quienes organizan el grupo comprobaron qué pasó con la decisión de arriba.
result-decided = Qué se decidió: mira { $code }, o escribe /decisions.

## An organiser writes it, step by step

decide-choose = Dile al grupo qué se decidió. Lo escribimos en nuestro chat privado. El grupo no ve nada antes de que lo publiques.
decide-write-button = Escribir
decide-what = ¿Qué se va a hacer? Escríbelo ahora, con frases cortas.
decide-now = Tu decisión, por ahora: { $decision }
decide-cannot = ¿Qué no se puede hacer, y por qué? Escríbelo ahora. Las familias confían más cuando se les dice.
decide-responsible = ¿Quién es responsable? Escribe quién es, para que las familias puedan preguntar.
decide-nothing-button = Dejar esto fuera
decide-review = ¿Cuándo quieres comprobar si se hizo? Ese día te lo pregunto, y le digo al grupo lo que respondas. Toca un botón, o escribe el día así: { $example }
decide-month-button = Dentro de un mes
decide-months-button = Dentro de { $months } meses
decide-never-button = No hace falta comprobarlo
decide-cites = ¿Qué encuestas llevaron a esta decisión? Toca una encuesta para añadirla o quitarla.
decide-no-polls = Todavía no hay ninguna encuesta cerrada en tus grupos.
decide-post-button = Publicar
decide-cites-button = Las encuestas que hay detrás
decide-what-button = Qué vamos a hacer
decide-cannot-button = Qué no podemos hacer
decide-responsible-button = Quién es responsable
decide-review-button = Cuándo comprobamos si se hizo
decide-posted-in = Se publicará en: { $groups }
decide-groups = ¿En qué grupos publico esto? Toca un grupo para añadirlo o quitarlo.
decide-source = ¿En qué idioma lo escribiste?
decide-away = La decisión queda guardada, y nadie la ha visto. La guardo durante 90 días.
decide-unfinished = Tienes una decisión que todavía no se ha publicado: { $decision }
decide-posted = Publicada. Ya está en tu grupo. ¿Puedes ayudar con más idiomas?
decide-editor = Para escribirlo en este idioma, o cambiar las palabras, envíame ahora un solo mensaje.

## On the day: to each organiser alone

review-ask = Querías comprobar qué pasó con esta decisión en el grupo “{ $group }”: { $decision }
review-how = ¿Se hizo? Le diré al grupo lo que respondas.
review-done-button = Sí
review-partly-button = Solo una parte
review-not-button = No
review-later-button = Preguntar otra vez en una semana
review-put-off = Volveré a preguntar dentro de una semana.
review-more = ¿Qué más debe saber tu grupo sobre esto?
review-write = Envíame ahora una línea, de { $most } caracteres como máximo. El grupo la lee con tus propias palabras.
review-nothing-button = Nada más
review-told = ¡Gracias! Ya se lo dije al grupo.

## What a group has decided, for any member

decisions-title = Qué se decidió en este grupo
decisions-none = Todavía no se ha decidido nada aquí.
decisions-how = Para leer una decisión entera, escribe /results y su código.

## What stands in the way

refusal-day-unreadable = No puedo leer este día. Escríbelo así, por favor: { $example }
refusal-review-done = El grupo ya sabe qué pasó con esto. ¡Gracias!
refusal-day-far = Ese día está demasiado lejos. Elige un día de los próximos 12 meses, por favor.
refusal-is-decision = Esto es una decisión, no una encuesta. Por eso no funciona aquí.
refusal-cited-open = La encuesta { $code } sigue abierta. Ciérrala primero. Después puedes decir qué se decidió.
refusal-cited-many = Una decisión puede nombrar { $most } encuestas como máximo. Quita una primero, por favor.
refusal-decide-anonymous = Escribe esto con tu propio nombre, por favor, y no como grupo. Así puedo ayudarte en nuestro chat privado.
refusal-decision-empty = No encuentro palabras en tu mensaje. Escribe qué se va a hacer, por favor.
refusal-decision-long = Esto es demasiado largo. Tiene { $shown } caracteres, y el máximo es { $most }.
