### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Cuando se cierre la encuesta, todo el grupo verá cuántas personas eligieron cada respuesta. Cuando son menos de { $fewest } personas, no se muestra nada más sobre ellas.
few-answers = Respondieron menos de { $fewest } personas. Son demasiado pocas para mostrar más.
few-concerns = Problemas con la pregunta: demasiado pocas personas para mostrar un número.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = ¿Por qué se cierra antes?
reason-ask-change = ¿Por qué se cierra a otra hora?
reason-seen = El grupo ve la razón con tus propias palabras.
reason-write = Envíame ahora la razón, en una línea. Puede tener { $most } caracteres como máximo.
reason-write-button = Escribir la razón
reason-without-button = No decir la razón
reason-keep-button = Dejarlo como está
refusal-reason-empty = No puedo leer una razón aquí. Escríbela con palabras, en una línea, por favor.
refusal-reason-long = Esta razón es demasiado larga. Tiene { $shown } caracteres, y el máximo es { $most }.

## The group is told of it, in a reply to the card

closed-early = Se cerró antes de lo previsto.
end-changed = Esta encuesta se cierra ahora a otra hora. Está en el mensaje de arriba.
end-taken-away = Ahora esta encuesta queda abierta hasta que la cierre alguien que organiza el grupo. Está en el mensaje de arriba.
reason-follows = La razón, en palabras de alguien que organiza el grupo:

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Quiero avisos de esta encuesta
bell-options = Te escribiré en privado cuando haya una respuesta nueva para elegir.
bell-end = Te avisaré unas horas antes del final, si para entonces no has respondido.
bell-again = Para dejar de recibir avisos, toca otra vez.
bell-off = Hecho. Ya no te enviaré avisos de esta encuesta.
bell-reminder = Pediste avisos de esta encuesta. Se cierra pronto, y todavía no hay respuesta tuya:
bell-option = Pediste avisos de esta encuesta. Hay una respuesta nueva para elegir:
bell-open-button = Abrir la encuesta
refusal-no-news = Ya no llegarán más avisos de esta encuesta. Todavía puedes responder ahora.
privacy-news = Si pides avisos de una encuesta, guardamos bajo llave a qué cuenta de Telegram enviarlos. Si ya no los quieres, o si se cierra la encuesta, borramos ese dato.
