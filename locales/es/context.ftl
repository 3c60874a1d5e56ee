### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Qué se decide: { $text }
context-who = Quién decide: { $text }
context-when = Para cuándo: { $text }
context-fixed = Qué no puede cambiar: { $text }
context-more = Toca 🌐 para leer más sobre esta pregunta.

## An organiser writes the lines in private

context-button = Explicar de qué se trata
context-ask = ¿De qué trata esta pregunta?
context-write = Saber más ayuda a las familias. Envíame ahora un solo mensaje, en este idioma: { $language }. Escribe solo las líneas que quieras.
context-marks =
    { $deciding }: qué se decide
    { $who }: quién decide
    { $when }: para cuándo
    { $fixed }: qué no puede cambiar
context-saved = Guardado. Las familias lo leen cuando tocan 🌐 debajo de la encuesta.
context-editor = Deja como está la palabra que va después de # al empezar cada línea, y traduce lo demás.
refusal-context-unreadable = Empieza cada línea con { $deciding }, { $who }, { $when } o { $fixed }, por favor.
refusal-context-long = La línea después de { $mark } es demasiado larga. Tiene { $shown } caracteres, y el máximo es { $most }.
