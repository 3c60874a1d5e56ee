### Help, the first greeting in private, and privacy.

start-hello = ¡Hola! Soy { -brand }.
start-what = Ayudo a grupos de madres y padres a decidir en común. Quienes organizan tu grupo hacen una pregunta. Para responder, basta con un toque, en tu propio idioma. Nadie ve lo que elegiste.
start-add = ¿Organizas un grupo? Añádeme a él. Después escribe /help en este chat.
start-add-button = Añadir { -brand } a un grupo

help-title = Cómo funciona { -brand }
help-family-title = Para todo el mundo
help-family = Cuando haya una encuesta en tu grupo, toca el número de tu respuesta. Para leer la encuesta en tu idioma, toca 🌐. Puedes cambiar o retirar tu respuesta hasta que se cierre la encuesta. Nadie puede ver lo que elegiste.
help-family-translate = ¿La encuesta no está todavía en tu idioma? Toca 🌐 y después “{ -help-translate }”. Puedes escribir las palabras, o leerlas en voz alta en un mensaje de voz. Así otras personas pueden escuchar: tocan 🔊.
help-family-concern = ¿No entiendes la pregunta, o no es la pregunta correcta? Toca 🌐, después “Más”, y dilo. Nadie puede ver quién lo dijo.
help-family-commands =
    /language – elegir tu idioma
    /principles – los { -principles }
    /results y el código de la encuesta – ver un resultado
    /decisions – ver qué se decidió
    /log – ver qué se hizo con las encuestas de este grupo
    /privacy – qué se guarda sobre ti
help-organiser-title = Para quienes organizan un grupo
help-organiser = Escribe la encuesta en tu grupo, en un solo mensaje: la pregunta en la primera línea, y después una respuesta en cada línea. Si no escribes respuestas, la gente puede elegir Sí, No o No lo sé.
help-example =
    /poll ¿Cuándo nos reunimos?
    Martes por la noche
    Sábado por la mañana
help-organiser-ready = Algunas respuestas ya están en todos los idiomas. Escribe #days, #times o #agree en lugar de tus respuestas.
help-organiser-languages = Puedes escribir la encuesta en más de un idioma:
help-example-languages =
    /poll [es] ¿Nos reunimos en la biblioteca?
    Sí, por favor
    En otro lugar
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – usa “Responder” en el mensaje de la encuesta y escribe esto, para cerrarla
    /decide – usa “Responder” en un resultado y escribe esto, para decirle al grupo qué se decidió
    /export y el código de la encuesta – recibir las respuestas en un archivo, en este chat privado
    /promise y el número de un principio – decir cómo lo cumple tu grupo
    /report – recibir un informe de lo que se preguntó, se dijo y se decidió, para imprimir o enviar
    /settings – configurar tu grupo: idiomas, hora, horas de silencio

privacy-title = Qué guarda { -brand } sobre ti
privacy-kept = De cada respuesta guardamos qué se eligió, el día, el idioma y el grupo. También guardamos si respondiste en el grupo o en privado. No guardamos tu nombre. En su lugar hay un número al azar. En otra encuesta tienes otro número.
privacy-language = Si eliges un idioma aquí, guardamos tu elección bajo llave: solo este bot puede leerla.
privacy-translate = Si ayudas a traducir una encuesta, guardamos tus palabras o tu grabación, con un número al azar en lugar de tu nombre. Las guardamos bajo llave hasta que se revisen. Una grabación sigue siempre bajo llave. Cuando las palabras están revisadas, todo el grupo puede leerlas.
privacy-concern = Si dices que tienes un problema con una pregunta, guardamos lo que dijiste sobre ella, y un número al azar en lugar de tu nombre. No es el número de tu respuesta. Si retiras lo que dijiste, lo borramos.
privacy-why = Guardamos esto para contar a cada persona una sola vez, y para mostrar el resultado a tu grupo.
privacy-who-sees = Todo el mundo ve los totales cuando se cierra una encuesta. Nadie ve quién eligió qué. Quienes organizan el grupo tampoco.
privacy-host = Este bot está a cargo de: { $host }.
privacy-host-unknown = Pregúntales a quienes organizan tu grupo quién está a cargo de este bot.
