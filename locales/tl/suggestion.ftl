### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 May ideya ba kayo para sa ibang sagot? Pindutin ang 💡.
suggestion-came = Mga ideya mula sa grupo: { $shown }.
suggestion-became = Naging sagot: { $shown }.
suggestion-new = Bago: sagot { $answers }.
suggestion-foreign = Isinulat sa wikang { $language }: sagot { $answers }.
suggestion-same = Pareho ng sagot { $answers }: { $shown }.
suggestion-undecided = Hindi napagdesisyunan bago nagsara ang poll: { $shown }.
suggestion-declined = Hindi isinama: { $shown }.
suggestion-reasons = Ito ang dahilan:

## Writing one, in private

suggestion-button = May iba akong ideya
suggestion-write = Ano pa ang puwedeng maging sagot? Isulat sa akin sa isang mensahe, sa kahit anong wika. Iklian lang: hanggang { $most } character.
suggestion-secret = Walang makakakita na sa inyo ito galing.
suggestion-nothing-button = Kanselahin
suggestion-nothing = Sige po. Walang ipinadala.
suggestion-in-private = Isulat po sa akin ang ideya ninyo sa private chat natin.
suggestion-thanks = Salamat po! Titingnan ng mga organizer ang ideya ninyo. Sasabihin ko sa inyo sa private chat natin ang kalalabasan nito.

## To who had the idea, in private: what came of it

heard-idea = Ang ideya ninyo: { $idea }
heard-accepted = Isa na ito sa mga sagot na puwedeng piliin. Ang numero nito ay { $answer }.
heard-same = Kapareho ito ng isang sagot na nasa poll: { $answer }
heard-declined = Hindi ito isinama ng mga organizer. Ito ang sinabi nilang dahilan:
heard-silenced = Isinantabi ito. Hindi na tumatanggap ang mga organizer ng ideya mula sa inyo sa poll na ito. Puwede pa rin ninyo silang kausapin, at puwede pa rin kayong sumagot.
heard-late = Nagsara ang poll bago nakapagdesisyon ang mga organizer.
heard-thanks = Salamat po sa ibinahagi ninyong ideya!

## To organisers, in private

notice-suggestion = May tao sa “{ $group }” na may ideya para sa ibang sagot sa poll na ito:
suggestion-language = Nasa ibaba ang ideya. Wika: { $language }.
suggestion-accept-button = Gawin itong sagot
suggestion-same-button = Pareho ito ng isang sagot
suggestion-decline-button = Huwag itong isama
suggestion-silence-button = Huwag nang tumanggap ng ideya niya
suggestion-silence-sure-button = Oo, huwag na
suggestion-waiting-button = Mga ideyang pagdedesisyunan
suggestion-same-which = Aling sagot ang kapareho nito?
suggestion-reason-write = Bakit hindi ito isasama? Isulat ang dahilan sa isang mensahe, hanggang { $most } character. Matatanggap ng nagpadala ng ideya ang mismong mga salita ninyo. Mababasa ito ng lahat kapag nagsara ang poll.
suggestion-silence-ask = Hindi na ba tatanggap ang poll na ito ng ideya mula sa taong ito? Isasantabi ang mga ideya niyang naghihintay. Walang makakaalam kung sino siya. Puwede pa rin siyang sumagot.
suggestion-decided = Na-save na. Malalaman ito ng nagpadala ng ideya.
suggestion-none-waits = Walang ideyang naghihintay ngayon.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Sarado na ang poll na ito, kaya hindi na ito tumatanggap ng mga ideya. Sabihin po ang ideya ninyo sa isang organizer.
refusal-suggestions-off = Hindi tumatanggap ang poll na ito ng ideya para sa ibang sagot. Sabihin po ang ideya ninyo sa isang organizer.
refusal-suggestions-silenced = Hindi na tumatanggap ang mga organizer ng ideya mula sa inyo sa poll na ito. Puwede pa rin ninyo silang kausapin, at puwede pa rin kayong sumagot.
refusal-suggestions-many = May { $most } ideya na kayong ipinadala para sa poll na ito. Hanggang doon lang ang puwede. Salamat po! Kung mayroon pa, sabihin sa isang organizer.
refusal-suggestions-waiting = May { $most } ideya kayong titingnan pa ng mga organizer. Ipadala po ang susunod kapag nakapagdesisyon na sila.
refusal-suggestion-empty = Wala akong makitang salita rito. Isulat po ang ideya ninyo sa ilang salita.
refusal-suggestion-long = Masyadong mahaba ito para maging sagot. May { $shown } character ito, at hanggang { $most } lang ang puwede. Iklian po ito.
refusal-suggestion-known = Nasa poll na po ang ideyang ito. Ito ang sagot { $answer }.
refusal-suggestion-twice = May nagpadala na ng ideyang ito. Titingnan ito ng mga organizer.
refusal-words-only = Magpadala po ng mga salita. Hindi ako makakatanggap dito ng larawan, sticker o recording.
refusal-suggestion-decided = Napagdesisyunan na ang ideyang ito.
refusal-suggestion-late = Sarado na ang poll na ito, kaya hindi na mapagdedesisyunan ang mga ideya nito.
refusal-options-full = May { $most } sagot na puwedeng piliin sa poll na ito, at hanggang doon lang ang puwede. Kapareho ba ng ideya ang isa sa mga ito? Kung hindi, sabihin pong hindi ninyo ito maisasama.

## Help and privacy

help-family-suggest = May ideya ba kayo para sa ibang sagot? Pindutin ang 💡 at isulat ito sa akin. O mag-reply sa poll sa grupo, o isulat sa akin ang /suggest at ang code ng poll. Magdedesisyon ang mga organizer, at malalaman ninyo ang kinalabasan.
privacy-suggestion = Kung magpapadala kayo ng ideya para sa sagot, itatabi namin nang naka-lock ang mga salita ninyo at ang tala kung sino kayo, hanggang magdesisyon ang mga organizer. Hindi nila malalaman kung sino kayo. Pagkatapos, buburahin namin ang dalawa, at random na numero ang itatabi namin kapalit ninyo. Mababasa ng lahat ang ideyang naging sagot.
