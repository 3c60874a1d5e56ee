### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Ano ang pagdedesisyunan: { $text }
context-who = Sino ang magdedesisyon: { $text }
context-when = Kailan dapat mapagdesisyunan: { $text }
context-fixed = Ano ang hindi mababago: { $text }
context-more = Pindutin ang 🌐 para magbasa pa tungkol sa tanong na ito.

## An organiser writes the lines in private

context-button = Sabihin kung tungkol saan ito
context-ask = Tungkol saan ang tanong na ito?
context-write = Nakakatulong sa mga pamilya kung mas marami silang alam. Magpadala po sa akin ng isang mensahe ngayon, sa wikang ito: { $language }. Isulat lang ang mga linyang gusto ninyo.
context-marks =
    { $deciding }: ano ang pagdedesisyunan
    { $who }: sino ang magdedesisyon
    { $when }: kailan dapat mapagdesisyunan
    { $fixed }: ano ang hindi mababago
context-saved = Na-save na. Mababasa ito ng mga pamilya kapag pinindot nila ang 🌐 sa ilalim ng poll.
context-editor = Huwag pong baguhin ang salita pagkatapos ng # sa simula ng linya. Isalin ang kasunod nito.
refusal-context-unreadable = Simulan po ang bawat linya sa { $deciding }, { $who }, { $when } o { $fixed }.
refusal-context-long = Masyadong mahaba ang linya pagkatapos ng { $mark }. May { $shown } character ito, at hanggang { $most } lang ang puwede.
