### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Todavía nadie ha enviado ideas.
        [one] { $shown } persona ha enviado ideas.
       *[other] { $shown } personas han enviado ideas.
    }
ideas-card-how = Toca 💡 para escribir tu idea, en cualquier idioma. Nadie ve de quién es.
ideas-ballot-how = Toca 💡 para escribir una idea, en cualquier idioma. Quienes organizan el grupo leen todas las ideas y ponen algunas a votación. Solo tú ves esto.
ideas-own-none = Todavía no has enviado ninguna idea.
ideas-own = Tus ideas:
ideas-own-voted = Se puso a votación: { $idea }
ideas-button = Escribir mi idea
ideas-take-back-button = Retirar mis ideas
ideas-taken-back = Tus ideas se han retirado. Las que ya se están votando se quedan.
ideas-still-open = Esta encuesta sigue abierta.
ideas-voted = Se pusieron a votación en la encuesta { $code }: { $shown }

## To who has an idea, in private

ideas-write = ¿Cuál es tu idea? Escríbemela en un solo mensaje, en cualquier idioma. Que sea corta: { $most } caracteres como máximo.
ideas-thanks = ¡Gracias! Tu idea ha llegado. Si se pone a votación, te lo diré en nuestro chat privado.
ideas-heard = El grupo ya puede votar sobre esto. El código de esa encuesta es { $code }.

## To organisers, in private

ideas-list-button = Todas las ideas
ideas-list-how = Toca un número para marcar una idea para la votación. Tócalo otra vez para quitar la marca. Si marcas de 2 a 12 ideas, puedes hacer una encuesta. Nadie llega a saber de quién son las ideas.
ideas-list-none = Ahora no hay aquí ideas para elegir.
ideas-vote-button = Hacer una encuesta con estas: { $shown }
builder-ideas-button = Escriben sus propias ideas

## Every "no": what happened, and what to do

refusal-open-with-options = Con #ideas, la gente responde con sus propias palabras. Escribe solo la pregunta, sin respuestas, por favor.
refusal-ideas-few = Primero marca { $most } ideas o más, por favor.
refusal-ideas-many = Has marcado { $most } ideas. Una encuesta no puede tener más. Quita una marca primero, por favor.
refusal-ideas-gone = Algunas de estas ideas se han retirado, o ya se están votando. Elige otra vez de la lista de ideas, por favor.
refusal-export-open = No hay archivo para esta encuesta: la gente escribió sus propias ideas. Para verlas, escríbeme /results y el código de la encuesta.

## Help and privacy

help-organiser-ideas = Para pedir ideas, escribe #ideas en una línea aparte, sin respuestas. La gente me escribe con sus propias palabras. Toca 🌐, después “Más”, para leer las ideas y poner las mejores a votación.
privacy-ideas = Si una encuesta pide tus propias ideas, las guardamos bajo llave, y también de quién son. Quienes organizan el grupo leen las ideas, pero no llegan a saber de quién son. Si tu idea se pone a votación, todo el grupo puede leerla, y borramos de quién era. Antes de eso puedes retirar tus ideas.
