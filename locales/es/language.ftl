### How this language is named, and how Chorus speaks about languages.
### Spanish for everyone, in Spain and in the Americas: no "vosotros", no "coger", "móvil/celular", "ordenador/computadora"; words such as "tocar", "archivo", "chat privado", "videollamada" that all share.
### Form of address: "tú", as Telegram has it in Spanish and as everybody reads it without offence; "usted" would be stiff in Spain, "vos" is written in some countries only. To a whole group nothing is said in the second person plural.
### "Non-negotiable": "principio innegociable", a word of everyday talk.
### "Co-production": "trabajo en común"; "coproducción" is about films, "cocreación" and "planificación conjunta" are jargon. "juntos" is not used (gender): "en común".
### "Poll": "encuesta", Telegram's word. It "se abre" and "se cierra". Its answer is "respuesta"; a reply to a message is always told as: usa “Responder”, Telegram's own button.
### "Organiser": "quienes organizan el grupo", for one "alguien que organiza el grupo"; "organizador" names a man. Generic masculines are avoided: "la gente", "todo el mundo", "todo el grupo", "personas", "madres y padres". No participle agrees with the reader. Principle 1 says "us" without gender ("nos", "nuestra participación").
### "Host": "quien está a cargo de este bot". "In locked form": "bajo llave", so that destroying the key ("llave") makes sense. "Check": "revisar". "Log": "registro". A suggestion that was not taken up "no se aceptó". "Put to a vote": "poner a votación". "Characters": "caracteres". To look again at a decision is "comprobar si se hizo" ("revisar" could mean to change it). The log's mark is "código de control", since "marca" is the mark on ideas. What can be chosen is "respuesta" as well (the sheet: "Respuestas posibles"). Indirect objects take "le": "decirle al grupo".
### "Not sure": "No lo sé". "Evening" is "noche" (from about 19:00), "afternoon" is "tarde". "No" is the same word as in English (answer-no, review-not-button). Quotation marks “ ”.

## About this language

language-name = español
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = encuesta
-organiser = persona que organiza el grupo
-organisers = personas que organizan el grupo
-principles = ocho principios innegociables
-coproduction = trabajo en común
-help-translate = Ayudar a traducir
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = ¿En qué idioma quieres que { -brand } te escriba?
language-now = Ahora: { $language }.
language-follow-button = El mismo que en mi Telegram
language-saved = Guardado. { -brand } te escribirá en este idioma: { $language }.
language-following = Guardado. { -brand } usará el idioma de tu Telegram, si puede.
language-draft-note = Estos textos todavía no los ha revisado nadie que hable español desde la infancia. Algunos pueden sonar raros. Lo sentimos.

## Saying what sounds wrong

language-draft-sign = El signo ✎ quiere decir: este idioma todavía no lo ha revisado nadie que lo hable desde la infancia.
language-correct-button = Decir qué suena mal
language-correct-write = ¿Qué palabras están mal o suenan raras en { $language }? Envíame ahora un solo mensaje. Escribe las palabras, y cómo las dirías. Puede tener { $most } caracteres como máximo. Lo lee quien está a cargo de este bot, y no ve quién eres.
language-correct-thanks = ¡Gracias! Lo leerá quien está a cargo de este bot.
refusal-correction-long = Esto es demasiado largo. Tiene { $shown } caracteres, y el máximo es { $most }. Puedes enviarlo en partes.
refusal-corrections-many = Hay muchos mensajes así por leer. Inténtalo otra vez dentro de unos días, por favor. ¡Gracias!

## What is kept of it

privacy-corrections = Si nos dices qué suena mal, guardamos tus palabras bajo llave, 90 días como máximo. No guardamos quién las escribió.
mydata-awaited-correction = Esperamos un mensaje tuyo sobre lo que suena mal en { $language }.
