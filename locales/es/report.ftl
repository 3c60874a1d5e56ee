### The report: what a group did in a period, for organisers to give to those who pay.

report-which = ¿De qué grupo quieres el informe?
report-none = No conozco ningún grupo que organices. Escribe /report en tu grupo.
report-span = El informe sobre “{ $group }” muestra qué se preguntó, qué dijo la gente y qué pasó después. ¿Qué período quieres?
report-quarter-button = Los últimos tres meses
report-year-button = Los últimos doce meses
report-all-button = Todo
report-in-private = Envío el informe en nuestro chat privado.
report-caption = Aquí está el informe: una página para leer e imprimir, y una hoja de cálculo con los mismos números. No nombra a nadie.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Encuestas
sheet-languages = Idiomas
sheet-suggestions = Sugerencias
sheet-barriers = Qué necesita la gente

## The page

report-title = Qué dijeron las familias de “{ $group }”, y qué pasó después
report-period = Del { $from } al { $until }
report-period-all = Hasta el { $until }
report-numbers = En números
report-polls = Encuestas cerradas
report-still-open = Encuestas que siguen abiertas
report-answers = Respuestas en total
report-most-people = Personas en la encuesta con más respuestas
report-decisions = Decisiones
report-shaped = Decisiones que vienen de encuestas
report-days = Días desde la primera pregunta hasta la decisión
report-days-between = { $fewest } a { $most }
report-asked = Qué se preguntó
report-came = Qué se decidió
report-no-polls = En este período no se cerró ninguna encuesta.
report-no-decisions = En este período no se decidió nada.
report-languages = Los idiomas de las personas que respondieron
report-most-in-one-poll = Máximo de personas en una encuesta
report-no-languages = Ningún idioma tuvo suficientes personas en una misma encuesta para poder mostrarlo.
report-suggestions = Qué sugirió la gente
report-no-suggestions = En este período nadie sugirió nada.
report-put-to-vote = Se pusieron a votación
report-reasons = Razones que dieron quienes organizan el grupo
report-barriers = Qué necesita la gente para participar
report-no-barriers = Ninguna encuesta preguntó qué necesita la gente para participar.
report-not-done = Qué no se hizo, y por qué
report-none-not-done = Ninguna decisión habla de algo que no se va a hacer.
report-happened = ¿Se hizo?
report-behind = Viene de
report-unshaped = No hay ninguna encuesta detrás de esta decisión.
report-note-people = Una persona puede haber respondido a más de una encuesta. Cada encuesta es secreta, así que no podemos ver si dos respuestas son de la misma persona. Este informe no puede decir cuántas personas participaron en total.
report-note-groups = Una encuesta que se hizo en varios grupos se cuenta con todas sus respuestas.
