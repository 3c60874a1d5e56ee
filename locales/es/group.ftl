### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = ¡Hola! Soy { -brand }.
welcome-ask = Hago preguntas rápidas a las familias antes de que se decida algo.
welcome-each = Cada familia lee y responde en su propio idioma. Las respuestas son secretas.
welcome-principles-button = Los { -principles }
welcome-languages-button = Los idiomas de este grupo
welcome-help-button = Ayuda

## The group's languages

languages-title = ¿Qué idiomas lee este grupo?
languages-how = Toca un idioma para añadirlo o quitarlo. El primero que elijas va en primer lugar.
languages-now = Ahora: { $languages }.
languages-done-button = Listo
languages-done = Guardado. Puedes cambiarlo en cualquier momento con /settings.
languages-keep-one = Un grupo necesita al menos un idioma. Añade otro primero.

languages-check-readers = Una traducción hecha por alguien del grupo solo aparece después de que la revise alguien que organiza el grupo, u otra persona que lee ese idioma.
languages-check-organisers = Una traducción hecha por alguien del grupo solo aparece después de que la revise alguien que organiza el grupo.
languages-check-button = Cambiar quién revisa
