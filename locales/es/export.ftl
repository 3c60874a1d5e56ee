### The files of a closed poll, as organisers take them away.

export-caption = Aquí está lo que dijo la gente en la encuesta { $code }. Puedes abrir el archivo en un programa como Excel. No nombra a nadie.
export-more = ¿Necesitas otro tipo de archivo? Elígelo aquí.
export-choose = ¿Qué encuesta quieres? Toca su código, o escribe /export y el código.
export-none = Todavía no hay ninguna encuesta cerrada en tus grupos.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Resumen
sheet-options = Respuestas posibles
sheet-answers = Respuestas
sheet-reach = Participación
sheet-texts = Textos
sheet-log = Registro

## The columns of sheets

column-number = Número
column-option = Respuesta
column-people = Personas
column-points = Puntos
column-share = Porcentaje
column-by = Recuento por
column-language = Idioma
column-day = Día
column-group = Grupo
column-question = Pregunta
column-words-by = Palabras de
column-checked-by = Revisado por
column-state = Estado
column-since = Desde
column-done = Qué se hizo

## The summary, one label a line

summary-code = Código
summary-asked-in = Idioma de la pregunta
summary-opened = Se abrió
summary-closed = Se cerró
summary-answered = Personas que respondieron
summary-suggested = Sugerencias
summary-became-options = Pasaron a ser respuesta
summary-same = Decían lo mismo que una respuesta
summary-declined = No se aceptaron
summary-undecided = Sin decidir
summary-replaces = Sustituye a la encuesta
summary-replaced-by = Sustituida por la encuesta
summary-nobody = En la hoja “Respuestas”, cada fila es una persona. Muestra lo que eligió, y nada más. Las filas están ordenadas por lo que se eligió. Así no muestran quién respondió primero.
summary-few = No mostramos un número que represente a menos de { $fewest } personas. A veces ocultamos un número más, para que nadie pueda averiguar el primero. Los totales se muestran siempre.

## Where a text comes from, who checked it, and what became of it

text-organiser = Alguien que organiza el grupo
text-member = Alguien del grupo
text-reader = Alguien que lee este idioma
text-machine = Una máquina
text-ready = El bot
text-live = Visible
text-replaced = Reemplazado
text-removed = Quitado
text-recording = (una grabación)
