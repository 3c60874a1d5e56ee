### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Sí
answer-no = No
answer-not-sure = No lo sé
answer-strongly-agree = Muy de acuerdo
answer-agree = De acuerdo
answer-in-the-middle = Ni de acuerdo ni en desacuerdo
answer-disagree = En desacuerdo
answer-strongly-disagree = Muy en desacuerdo
answer-monday = Lunes
answer-tuesday = Martes
answer-wednesday = Miércoles
answer-thursday = Jueves
answer-friday = Viernes
answer-saturday = Sábado
answer-sunday = Domingo
answer-morning = Por la mañana
answer-afternoon = Por la tarde
answer-evening = Por la noche

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Todavía nadie ha respondido.
        [one] { $shown } persona ha respondido.
       *[other] { $shown } personas han respondido.
    }
card-how = Toca un número para responder. Nadie puede ver lo que eliges.
card-languages = 🌐 En tu idioma: { $languages }
card-code = Código de la encuesta: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Guardado: { $option }
press-secret = Nadie puede ver lo que elegiste. Quienes organizan el grupo tampoco. Puedes cambiarlo hasta que se cierre la encuesta.
press-changed = Cambiado. Tu respuesta es ahora: { $option }
press-same = Esta ya es tu respuesta: { $option }. No ha cambiado nada.
press-withdrawn = Tu respuesta se ha retirado. Puedes responder otra vez hasta que se cierre la encuesta.
press-nothing-to-withdraw = No tienes ninguna respuesta que retirar.

## The ballot, seen by one person

ballot-chosen = Tu respuesta: { $option }
ballot-not-chosen = Todavía no has respondido.
ballot-how = Toca un botón para responder. Solo tú ves esto.
ballot-withdraw-button = Retirar mi respuesta
ballot-written-in = Esta encuesta todavía no está en tu idioma. Está escrita en: { $language }.
ballot-waiting = Alguien la ha traducido a tu idioma. Ayuda a revisar las palabras, por favor.
ballot-listen-button = Escuchar
ballot-more-button = Más
ballot-back-button = Volver
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Algunas personas tienen un problema con esta pregunta. Quienes organizan el grupo se ocupan de ello.
concern-unclear-button = No entiendo la pregunta
concern-wrong-button = No es la pregunta correcta
concern-how = ¿Tienes un problema con la pregunta? Toca ❓ para decirlo. Toca otra vez para retirarlo. Nadie puede ver quién lo dijo. Quienes organizan el grupo ven solo un número, y solo a partir de { $fewest } personas. El resultado muestra los mismos números.
concern-saved = Gracias. Tu opinión se cuenta, y tu nombre no se muestra.
concern-taken-back = Retirado. Tu opinión ya no se cuenta.
concern-unclear =
    { $count ->
        [one] { $shown } persona no entiende la pregunta.
       *[other] { $shown } personas no entienden la pregunta.
    }
concern-wrong =
    { $count ->
        [one] { $shown } persona dice que esta no es la pregunta correcta.
       *[other] { $shown } personas dicen que esta no es la pregunta correcta.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Traducción de alguien que organiza el grupo.
words-by-member = Traducción de alguien del grupo.
words-by-machine = Esto lo tradujo una máquina. Todavía no lo ha revisado ninguna persona.

## A recording of a poll, sent as a voice message

voice-caption = La encuesta, leída en voz alta en este idioma: { $language }.
voice-by-member = Grabación de alguien del grupo.
voice-gone = Esta grabación ya no se puede escuchar. Todavía puedes leer la encuesta.

## The result

result-title = Esta encuesta está cerrada.
result-closed = Se cerró: { $when }
result-answered =
    { $count ->
        [0] Nadie respondió.
        [one] { $shown } persona respondió.
       *[other] { $shown } personas respondieron.
    }
result-option =
    { $count ->
        [one] { $shown } persona ({ $percent } %)
       *[other] { $shown } personas ({ $percent } %)
    }
result-announced = Esta encuesta está cerrada. El resultado está en el mensaje de arriba. ¡Gracias por responder!
result-picture = La imagen muestra el mismo resultado.
result-still-open =
    { $count ->
        [0] Esta encuesta sigue abierta. Todavía nadie ha respondido. Verás el resultado cuando se cierre.
        [one] Esta encuesta sigue abierta. { $shown } persona ha respondido. Verás el resultado cuando se cierre.
       *[other] Esta encuesta sigue abierta. { $shown } personas han respondido. Verás el resultado cuando se cierre.
    }
close-done = La encuesta está cerrada.
