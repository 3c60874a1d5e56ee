### A group's settings, shown to an organiser alone.

settings-title = Configuración de “{ $group }”
settings-which = ¿Qué grupo quieres configurar?
settings-none = No conozco ningún grupo que organices. Añádeme a tu grupo, y escribe /settings allí.
settings-languages = Idiomas: { $languages }
settings-zone = Hora: la de { $city }
settings-quiet = Horas de silencio: { $from } a { $to }
settings-quiet-none = Horas de silencio: no hay
settings-concerns = Avisar de problemas con una pregunta: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Idiomas
settings-zone-button = Hora
settings-quiet-button = Horas de silencio
settings-concerns-button = Problemas con una pregunta
settings-saved = Guardado.
# The parts of the world, as buttons.
zone-where = ¿Dónde está tu grupo?
zone-africa-button = África
zone-america-button = América
zone-asia-button = Asia
zone-australia-button = Australia y el Pacífico
zone-europe-button = Europa
zone-city = ¿Qué ciudad tiene la misma hora que tu grupo?
quiet-ask = En las horas de silencio, mis mensajes en el grupo llegan sin sonido. ¿Cuándo debe haber silencio?
quiet-none-button = Sin horas de silencio
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = La gente puede decir que no entiende una pregunta, o que no es la pregunta correcta. Cuando muchas personas dicen lo mismo, la encuesta lo muestra. También aviso a quienes organizan el grupo. ¿Cuántas personas, de las que respondieron, tienen que decirlo? Nunca son menos de { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Nunca
concerns-tenth-button = A partir de 1 de cada 10 personas
concerns-quarter-button = A partir de 1 de cada 4 personas
concerns-half-button = A partir de 1 de cada 2 personas
