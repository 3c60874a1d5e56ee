### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Solo pueden hacerlo quienes organizan este grupo: las personas que lo administran en Telegram. Si tienes una idea para una pregunta, habla con una de ellas, por favor.
refusal-group-only = Esto funciona en tu grupo. Escríbelo allí, por favor.
refusal-no-such-poll = Aquí no hay ninguna encuesta con este código. El código está al final del mensaje de la encuesta.
refusal-which-poll = ¿Qué encuesta? Usa “Responder” en el mensaje de la encuesta, o escribe su código después del comando.
refusal-poll-closed = Esta encuesta está cerrada. Las respuestas ya no se pueden cambiar.
refusal-concern-closed = Esta encuesta está cerrada, y ya no se cuenta nada más. Si tienes un problema con la pregunta, habla con alguien que organiza el grupo, por favor.
refusal-already-closed = Esta encuesta ya está cerrada.
refusal-poll-open = Esta encuesta sigue abierta. Ciérrala primero y después pide el archivo. Mientras está abierta, el archivo podría mostrar quién respondió y cuándo.
refusal-not-member = Solo las personas del grupo de la encuesta pueden ver esto.
refusal-link-expired = Este enlace ya no funciona, o se hizo para otra persona. Toca 🌐 debajo de la encuesta en tu grupo, por favor.
refusal-button-outdated = Este botón ya no funciona. Usa un mensaje más nuevo, por favor.
refusal-unknown-command = No conozco este comando. Escribe /help para ver qué puedo hacer.
refusal-unknown-language = No conozco el idioma “{ $tag }”. Usa un nombre corto como en, pl o ur, por favor.
refusal-language-twice = Hay dos textos en el mismo idioma: { $language }. Quita uno de ellos, por favor.
refusal-options-differ = Respuestas en { $language }: { $found }. En la encuesta: { $shown }. Escribe las mismas respuestas en el mismo orden, una en cada línea, por favor.
refusal-options-ready = Ya tengo las respuestas de esta encuesta en { $language }. Escribe solo la pregunta, por favor.
refusal-words-fixed = Esta encuesta está cerrada. Sus palabras quedan como están.
refusal-voice-long =
    { $minutes ->
        [one] Esta grabación es demasiado larga. Puede durar hasta { $shown } minuto. Haz una más corta, por favor.
       *[other] Esta grabación es demasiado larga. Puede durar hasta { $shown } minutos. Haz una más corta, por favor.
    }
refusal-voice-nowhere = Para añadir una grabación a una encuesta, toca 🌐 debajo de la encuesta en tu grupo. Después toca “{ -help-translate }”.
refusal-own-words = Esto lo enviaste tú, así que tiene que revisarlo otra persona. ¡Gracias!
refusal-not-checker = Esto tiene que revisarlo alguien que organiza tu grupo. ¡Gracias por tu ayuda!
refusal-enough-waiting = En este idioma ya hay bastante que revisar. Inténtalo otra vez cuando esté revisado, por favor.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Escribe la pregunta en la primera línea, y después una respuesta en cada línea. Para más idiomas, empieza cada parte con un nombre corto, como [pl].
refusal-question-empty = La encuesta todavía no tiene pregunta.
refusal-question-long =
    { $count ->
        [one] La pregunta tiene { $shown } carácter. Puede tener { $most } como máximo.
       *[other] La pregunta tiene { $shown } caracteres. Puede tener { $most } como máximo.
    }
refusal-option-empty = La respuesta { $number } está vacía. Escribe algo ahí, o quítala, por favor.
refusal-option-long = La respuesta { $number } es demasiado larga. Tiene { $shown } caracteres, y el máximo es { $most }.
refusal-option-twice = Las respuestas { $first } y { $second } son iguales. Cambia o quita una de ellas, por favor.
refusal-options-few = Una encuesta necesita al menos 2 respuestas. Si no escribes ninguna, la gente puede elegir Sí, No o No lo sé.
refusal-options-many = Has escrito { $shown } respuestas. Una encuesta puede tener { $most } como máximo.
refusal-your-text = No se ha perdido nada. Aquí está tu texto, para que lo copies y lo intentes otra vez:

## When something went wrong on our side

sorry-failed = Perdón, algo ha fallado aquí. No has hecho nada mal. Inténtalo otra vez dentro de un minuto, por favor.
private-waiting = Tengo algo que decirte en privado. Toca el botón para leerlo en nuestro chat privado.
private-open-button = Abrir nuestro chat privado
