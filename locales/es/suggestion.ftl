### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 ¿Tienes una idea para otra respuesta? Toca 💡.
suggestion-came = Ideas del grupo: { $shown }.
suggestion-became = Pasaron a ser respuesta: { $shown }.
suggestion-new = Nueva: respuesta { $answers }.
suggestion-foreign = Escrita en { $language }: respuesta { $answers }.
suggestion-same = Decían lo mismo que la respuesta { $answers }: { $shown }.
suggestion-undecided = Sin decidir cuando se cerró la encuesta: { $shown }.
suggestion-declined = No se aceptaron: { $shown }.
suggestion-reasons = Estas son las razones:

## Writing one, in private

suggestion-button = Tengo otra idea
suggestion-write = ¿Qué otra respuesta podría haber? Escríbemela en un solo mensaje, en cualquier idioma. Que sea corta: { $most } caracteres como máximo.
suggestion-secret = Nadie ve de quién es la idea.
suggestion-nothing-button = Cancelar
suggestion-nothing = Está bien. No se ha enviado nada.
suggestion-in-private = Escríbeme tu idea en nuestro chat privado, por favor.
suggestion-thanks = ¡Gracias! Quienes organizan el grupo verán tu idea. Te diré en nuestro chat privado qué pasó con ella.

## To who had the idea, in private: what came of it

heard-idea = Tu idea: { $idea }
heard-accepted = Ya es una respuesta. Su número es { $answer }.
heard-same = Dice lo mismo que esta respuesta: { $answer }
heard-declined = Quienes organizan el grupo no la aceptaron. Esta es la razón que dan:
heard-silenced = Quedó apartada. Quienes organizan el grupo ya no reciben ideas tuyas en esta encuesta. Todavía puedes hablar con quienes lo organizan, y todavía puedes responder.
heard-late = La encuesta se cerró antes de que se decidiera sobre ella.
heard-thanks = ¡Gracias por ayudarnos a pensarlo!

## To organisers, in private

notice-suggestion = Alguien en “{ $group }” tiene una idea para otra respuesta a esta encuesta:
suggestion-language = La idea está debajo. Idioma: { $language }.
suggestion-accept-button = Añadirla como respuesta
suggestion-same-button = Es igual a una respuesta
suggestion-decline-button = No aceptarla
suggestion-silence-button = No recibir más ideas de esta persona
suggestion-silence-sure-button = Sí, no recibir más
suggestion-waiting-button = Ideas por decidir
suggestion-same-which = ¿Qué respuesta dice lo mismo?
suggestion-reason-write = ¿Por qué no? Escribe la razón en un solo mensaje, de { $most } caracteres como máximo. La persona la lee con tus palabras. Todo el grupo puede leerla cuando se cierre la encuesta.
suggestion-silence-ask = ¿Quieres que esta encuesta no reciba más ideas de esta persona? Las ideas suyas que esperan quedan apartadas. Nadie llega a saber quién es. La persona todavía puede responder.
suggestion-decided = Guardado. Se lo diré a la persona.
suggestion-none-waits = Ahora no hay ninguna idea en espera.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Esta encuesta está cerrada, y ya no recibe ideas. Cuéntale la tuya a alguien que organiza el grupo, por favor.
refusal-suggestions-off = Esta encuesta no recibe ideas para otras respuestas. Cuéntale la tuya a alguien que organiza el grupo, por favor.
refusal-suggestions-silenced = Quienes organizan el grupo ya no reciben ideas tuyas en esta encuesta. Todavía puedes hablar con quienes lo organizan, y todavía puedes responder.
refusal-suggestions-many = Has enviado { $most } ideas para esta encuesta. Es el máximo. ¡Gracias! Si tienes más, cuéntaselas a alguien que organiza el grupo, por favor.
refusal-suggestions-waiting = Quienes organizan el grupo todavía tienen { $most } ideas tuyas por ver. Envía la siguiente cuando hayan decidido, por favor.
refusal-suggestion-empty = No veo palabras aquí. Escribe tu idea en pocas palabras, por favor.
refusal-suggestion-long = Esto es demasiado largo para una respuesta. Tiene { $shown } caracteres, y el máximo es { $most }. Hazlo más corto, por favor.
refusal-suggestion-known = Esto ya está en la encuesta. Es la respuesta { $answer }.
refusal-suggestion-twice = Esta idea ya ha llegado. Quienes organizan el grupo la verán.
refusal-words-only = Envíame un mensaje escrito, por favor. Aquí no puedo recibir una imagen, un sticker ni una grabación.
refusal-suggestion-decided = Ya se decidió sobre esta idea.
refusal-suggestion-late = Esta encuesta está cerrada, y ya no se puede decidir sobre sus ideas.
refusal-options-full = Esta encuesta tiene { $most } respuestas, y es el máximo. ¿La idea es igual a una de ellas? Si no lo es, di que no se puede aceptar, por favor.

## Help and privacy

help-family-suggest = ¿Tienes una idea para otra respuesta? Toca 💡 y escríbemela. O usa “Responder” en el mensaje de la encuesta, en el grupo. O escríbeme /suggest y el código de la encuesta. Quienes organizan el grupo deciden, y después te digo qué pasó.
privacy-suggestion = Si envías una idea para una respuesta, guardamos bajo llave tus palabras y de quién son, hasta que se decida. Quienes organizan el grupo no llegan a saber de quién son. Después borramos las dos cosas, y en lugar de tu nombre queda un número al azar. Una idea que pasa a ser respuesta la puede leer todo el grupo.
