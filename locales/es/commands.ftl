### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Cómo funciona esto
command-language = Elegir tu idioma
command-principles = Los { -principles } del { -coproduction }
command-poll = Hacer una pregunta al grupo
command-close = Cerrar una encuesta y mostrar el resultado
command-results = Mostrar el resultado de una encuesta
command-export = Recibir las respuestas en un archivo
command-suggest = Sugerir otra respuesta para una encuesta
command-decide = Decirle al grupo qué se decidió
command-decisions = Ver qué se decidió
command-promise = Decir cómo cumple tu grupo los { -principles }
command-log = Ver qué se hizo con las encuestas
command-report = Recibir un informe de lo que dijo la gente
command-settings = Configurar este grupo
command-privacy = Qué se guarda sobre ti

bot-description = { -brand } hace preguntas rápidas a grupos de madres y padres antes de que se decida algo. Cada persona lee y responde en su propio idioma. Nadie ve lo que elegiste.
bot-short-description = Encuestas rápidas para grupos de madres y padres. Cada persona responde en su propio idioma.
