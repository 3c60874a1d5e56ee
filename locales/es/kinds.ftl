### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Toca el número de cada respuesta que elijas. Puedes elegir todas las que quieras. Toca otra vez un número para quitarlo. Nadie puede ver lo que eliges.
card-several-most = Toca el número de cada respuesta que elijas. Puedes elegir hasta { $most }. Toca otra vez un número para quitarlo. Nadie puede ver lo que eliges.
card-order = Pon las respuestas en orden: toca primero la mejor, después la segunda mejor, y así sucesivamente. Puedes parar cuando quieras. Para retirar una, toca 🌐. Nadie puede ver lo que eliges.

## The ballot, seen by one person

ballot-several = Elige todas las que quieras. Vuelve a tocar una respuesta para quitarla. Solo tú ves esto.
ballot-several-most = Elige hasta { $most }. Vuelve a tocar una respuesta para quitarla. Solo tú ves esto.
ballot-order-how = Toca primero la mejor, después la segunda mejor, y así sucesivamente. Puedes parar cuando quieras. Solo tú ves esto.
ballot-order = Tu orden: { $options }
ballot-undo-button = Retirar la última

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Guardado. Tu orden es ahora: { $options }
press-order-same = No ha cambiado nada. Tu orden es: { $options }
refusal-most-chosen = Puedes elegir { $most } como máximo. Quita una primero, por favor.

## The result

result-several = Se podía elegir más de una respuesta. Por eso, la suma de los porcentajes puede pasar del 100 %.
result-order = Puntos por un primer lugar: { $most }. Cada lugar siguiente recibe un punto menos. Lo que se deja fuera no recibe puntos.
result-points =
    { $count ->
        [one] { $shown } punto
       *[other] { $shown } puntos
    }
result-place = puesto { $place }
result-place-shared = empate en el puesto { $place }
result-spread = Todo junto: { $agree } del lado de “De acuerdo”, { $middle } en el medio, { $disagree } del lado de “En desacuerdo”.
result-picture-points = Los números junto a las barras son puntos.

## For organisers

help-organiser-kinds = Para que se pueda elegir más de una respuesta, escribe #several en una línea aparte. Con #several 3 se pueden elegir hasta 3. Con #order la gente pone las respuestas en orden.
refusal-most-unreadable = No puedo leer la línea con #several. Escribe solo #several, o con un número, así, por favor: #several 3
