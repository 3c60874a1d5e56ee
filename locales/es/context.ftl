### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Qué se decide: { $text }
context-who = Quién decide: { $text }
context-when = Para cuándo: { $text }
context-fixed = Qué no puede cambiar: { $text }
# On the card, where there is such a line.
context-more = Toca 🌐 para leer más sobre esta pregunta.

## An organiser writes the lines in private

# A button; at most 40 characters with its mark.
context-button = Explicar de qué se trata
context-ask = ¿De qué trata esta pregunta?
context-write = Saber más ayuda a las familias. Envíame ahora un solo mensaje, en este idioma: { $language }. Escribe solo las líneas que quieras.
# An example to copy follows. The four words stand at the beginning of its lines.
context-marks =
    { $deciding }: qué se decide
    { $who }: quién decide
    { $when }: para cuándo
    { $fixed }: qué no puede cambiar
context-saved = Guardado. Las familias lo leen cuando tocan 🌐 debajo de la encuesta.
# In the editor, after editor-write.
context-editor = Deja como está la palabra que va después de # al empezar cada línea, y traduce lo demás.
refusal-context-unreadable = Empieza cada línea con { $deciding }, { $who }, { $when } o { $fixed }, por favor.
refusal-context-long = La línea después de { $mark } es demasiado larga. Tiene { $shown } caracteres, y el máximo es { $most }.
