### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = ¿Tienes una pregunta sobre tus datos? Pregunta aquí: { $contact }.
privacy-basis-consent = La ley nos deja guardar esto porque dices que sí con cada toque. Puedes cambiar de idea en cualquier momento.
privacy-basis-public-task = La ley nos deja guardar esto porque preguntar a las familias es parte del servicio público de quien está a cargo del bot.
privacy-basis-legitimate-interests = La ley nos deja guardar esto porque hay una razón justa: saber qué quieren las familias. No hace daño a nadie.
privacy-days =
    { $count ->
        [one] { $shown } día
       *[other] { $shown } días
    }
privacy-keys = { $days } después de cerrarse una encuesta, destruimos su llave. Entonces ya nadie puede averiguar qué respuesta era la tuya, ni siquiera este bot. Los totales se quedan.
privacy-left-groups = { $days } después de que { -brand } salga de un grupo, borramos lo que guardamos sobre ese grupo.
privacy-log = Lo que se hace con las encuestas queda escrito, para que todo el grupo pueda leerlo: /log. Allí no se nombra a nadie.
privacy-rights = Puedes ver todo lo que guardamos sobre ti: escribe /mydata. Puedes pedir que se borre: escribe /forgetme.
privacy-adults = { -brand } es solo para personas adultas. Úsalo solo si tienes 18 años o más, por favor.

## Commands and help

command-mydata = Ver todo lo que se guarda sobre ti
command-forgetme = Borrar lo que se guarda sobre ti
help-family-data =
    /mydata – ver todo lo que se guarda sobre ti
    /forgetme – borrarlo

## The file with all that is held

mydata-caption = Esto es todo lo que { -brand } guarda sobre ti. Abre el archivo para leerlo. Muestra lo que elegiste, así que no lo enseñes a nadie.
mydata-title = Todo lo que { -brand } guarda sobre ti
mydata-made = Este archivo es del { $day }.
mydata-nothing = No guardamos nada sobre ti.
mydata-destroyed = Las llaves de las encuestas antiguas están destruidas. Ya nadie puede averiguar si respondiste a ellas. Por eso esas encuestas no están en este archivo.
mydata-you-title = Sobre ti
mydata-account = El número de tu cuenta de Telegram, bajo llave: { $number }. No es tu número de teléfono.
mydata-language = El idioma que elegiste, bajo llave: { $language }
mydata-chat-open = Abriste un chat privado con { -brand }.
mydata-chat-closed = Cerraste el chat privado con { -brand }.
mydata-awaited = Esperamos un mensaje tuyo sobre esta encuesta: { $code }
mydata-promise = Escribiste esto para tu grupo, y está bajo llave. Falta que elijas el grupo: { $text }
mydata-groups-title = Grupos en los que respondiste
mydata-polls-title = Encuestas
mydata-day-heading = Día
mydata-event-heading = Qué hiciste
mydata-language-heading = Idioma
mydata-group-heading = Grupo
mydata-place-heading = Dónde
mydata-cast = Tu respuesta: { $answer }
mydata-changed = Tu nueva respuesta: { $answer }
mydata-withdrawn = Retiraste tu respuesta
mydata-on-card = Debajo de la encuesta
mydata-on-ballot = En la parte de la encuesta que solo tú ves
mydata-in-private = En el chat privado
mydata-concern = Dijiste: { $concern }
mydata-idea = Tu idea, bajo llave: { $idea }
mydata-idea-settled = Enviaste una idea este día: { $day }. Quienes organizan el grupo ya decidieron sobre ella. Ya no guardamos que esas palabras eran tuyas.
mydata-silenced = Quienes organizan el grupo ya no reciben ideas tuyas en esta encuesta.
mydata-follower = Pediste avisos de esta encuesta.
mydata-opened = Abriste esta encuesta hace un momento.
mydata-translation = Escribiste las palabras de esta encuesta. Idioma: { $language }. Día: { $day }.
mydata-recording = Leíste esta encuesta en voz alta. Idioma: { $language }. Día: { $day }.
mydata-sketches-title = Encuestas que estás escribiendo, bajo llave
mydata-letters-title = Mensajes que te esperan, bajo llave

## Being forgotten

forgetme-ask-title = ¿Borramos lo que guardamos sobre ti?
forgetme-ask =
    Encuestas abiertas: retiramos tus respuestas y tus ideas. También retiramos lo que dijiste sobre la pregunta.
    Encuestas cerradas: los totales se quedan. Ya nadie puede averiguar qué respuesta era la tuya.
    Borramos tu idioma, tus avisos y tus grabaciones. También borramos las encuestas que estás escribiendo y los mensajes que te esperan.
forgetme-ask-stays = Las palabras tuyas que el grupo ya puede leer se quedan. Si quienes organizan el grupo ya no reciben ideas tuyas en una encuesta abierta, eso también se queda. Termina cuando se cierra la encuesta.
forgetme-ask-again = Después puedes volver a usar { -brand }, como cualquier persona.
forgetme-yes-button = Sí, borrar
forgetme-no-button = No, no borrar nada
forgetme-kept = No se ha borrado nada. Todo queda como está.
forgetme-done-title = Ya está hecho.
forgetme-nothing = Ya no quedaba nada que borrar.
forgetme-withdrawn = Respuestas retiradas de encuestas abiertas: { $number }
forgetme-untied = Respuestas en encuestas cerradas que ya nadie puede saber que son tuyas: { $number }
forgetme-concerns = Cosas que dijiste sobre preguntas, retiradas o ya sin relación contigo: { $number }
forgetme-ideas = Ideas retiradas o ya sin relación contigo: { $number }
forgetme-translations = Traducciones y grabaciones borradas o ya sin relación contigo: { $number }
forgetme-reminders = Encuestas de las que ya no recibes avisos: { $number }
forgetme-sketches = Encuestas que estabas escribiendo, borradas: { $number }
forgetme-letters = Mensajes que te esperaban, borrados: { $number }
forgetme-settings = Ya no guardamos tu idioma ni los datos de tu chat privado.
