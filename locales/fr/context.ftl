### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Ce qu’on décide : { $text }
context-who = Qui décide : { $text }
context-when = Pour quand : { $text }
context-fixed = Ce qui ne peut pas changer : { $text }
context-more = Appuyez sur 🌐 pour en savoir plus sur cette question.

## An organiser writes the lines in private

context-button = Dire de quoi il s’agit
context-ask = Quel est le sujet de cette question ?
context-write = En savoir plus aide les familles. Envoyez-moi un seul message maintenant, dans cette langue : { $language }. Écrivez seulement les lignes que vous voulez.
context-marks =
    { $deciding } : ce qu’on décide
    { $who } : qui décide
    { $when } : pour quand
    { $fixed } : ce qui ne peut pas changer
context-saved = C’est noté. Les familles le lisent quand elles appuient sur 🌐 sous le sondage.
context-editor = Au début de la ligne, gardez le mot après # comme il est, et traduisez ce qui suit.
refusal-context-unreadable = Commencez chaque ligne par { $deciding }, { $who }, { $when } ou { $fixed }.
refusal-context-long = La ligne après { $mark } est trop longue. Elle a { $shown } caractères, et le maximum est { $most }.
