### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Se cierra: { $when }
reminder = Todavía hay tiempo para responder. La encuesta está en el mensaje de arriba.
closing-ask = ¿Cuándo se cierra la encuesta?
closing-now = Por ahora, se cierra: { $when }
closing-open-end = Por ahora, sigue abierta hasta que la cierres.
closing-evening-button = Esta noche
closing-tomorrow-button = Mañana por la noche
closing-days-button = Dentro de tres días
closing-week-button = Dentro de una semana
closing-other-button = Otro día u otra hora
closing-never-button = Cuando yo la cierre
closing-button = Cuándo se cierra
closing-set = Guardado. La encuesta se cierra: { $when }
closing-unset = Guardado. La encuesta sigue abierta hasta que la cierres.
closing-write = Envíame el día y la hora, así: { $example }. Es la hora de esta ciudad: { $city }.
refusal-time-unreadable = No puedo leer esta hora. Escribe el día y la hora así, por favor: { $example }
refusal-time-past = Esa hora ya pasó. Elige una hora que no haya pasado, por favor.
refusal-time-far = Ese día está demasiado lejos. Una encuesta puede estar abierta un año como máximo.
help-organiser-until = Una encuesta puede cerrarse sola. Escribe el día y la hora en la última línea, de esta forma:
