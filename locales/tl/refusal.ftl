### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Mga organizer lang ng grupong ito ang puwedeng gumawa nito. Sila ang mga admin ng grupo sa Telegram. Kung may ideya kayo para sa isang tanong, sabihin po sa isa sa kanila.
refusal-group-only = Sa grupo ninyo ito gumagana. Isulat po ito roon.
refusal-no-such-poll = Walang poll na may ganitong code dito. Nasa dulo ng mensahe ng poll ang code.
refusal-which-poll = Aling poll? Mag-reply po sa mensahe ng poll, o isulat ang code nito pagkatapos ng command.
refusal-poll-closed = Sarado na ang poll na ito, kaya hindi na mapapalitan ang mga sagot.
refusal-concern-closed = Sarado na ang poll na ito, kaya wala nang binibilang. Kung may puna kayo sa tanong, sabihin po sa isang organizer.
refusal-already-closed = Sarado na ang poll na ito.
refusal-poll-open = Tuloy pa ang poll na ito. Isara po muna ito, saka kunin ang file. Habang tuloy pa ang poll, puwedeng makita sa file kung sino ang sumagot at kailan.
refusal-not-member = Mga tao lang sa grupo ng poll ang puwedeng makakita nito.
refusal-link-expired = Hindi na gumagana ang link na ito, o para ito sa iba. Pindutin po ang 🌐 sa ilalim ng poll sa grupo ninyo.
refusal-button-outdated = Hindi na gumagana ang button na ito. Gamitin po ang mas bagong mensahe.
refusal-unknown-command = Hindi ko po alam ang command na ito. Isulat ang /help para makita ang mga kaya kong gawin.
refusal-unknown-language = Hindi ko alam ang wikang “{ $tag }”. Gumamit po ng maikling pangalan, gaya ng en, pl o ur.
refusal-language-twice = Dalawang beses na isinulat ang mga salita sa wikang ito: { $language }. Alisin po ang isa.
refusal-options-differ = Wika: { $language }. Bilang ng mga sagot dito: { $found }. Sa poll: { $shown }. Isulat po ang parehong mga sagot sa parehong pagkakasunod, bawat isa sa sariling linya.
refusal-options-ready = Handa na ang mga sagot ng poll sa wikang ito: { $language }. Isulat po ang tanong lang.
refusal-words-fixed = Sarado na ang poll na ito, kaya hindi na mababago ang mga salita nito.
refusal-voice-long =
    { $minutes ->
        [one] Masyadong mahaba ang recording na ito. Hanggang { $shown } minuto lang ang puwede. Gumawa po ng mas maikli.
       *[other] Masyadong mahaba ang recording na ito. Hanggang { $shown } minuto lang ang puwede. Gumawa po ng mas maikli.
    }
refusal-voice-nowhere = Para magdagdag ng recording sa poll, pindutin ang 🌐 sa ilalim ng poll sa grupo ninyo. Pagkatapos, pindutin ang “{ -help-translate }”.
refusal-own-words = Kayo ang nagpadala nito, kaya ibang tao ang kailangang mag-check. Salamat po!
refusal-not-checker = Isang organizer ng grupo ninyo ang kailangang mag-check nito. Salamat po sa tulong ninyo!
refusal-enough-waiting = Marami nang naghihintay na ma-check sa wikang ito. Subukan po ulit kapag na-check na.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Isulat ang tanong sa unang linya, saka ang bawat sagot sa sariling linya. Para sa iba pang wika, simulan ang bawat bahagi sa maikling pangalan, gaya ng [pl].
refusal-question-empty = Wala pang tanong ang poll.
refusal-question-long =
    { $count ->
        [one] May { $shown } character ang tanong. Hanggang { $most } lang ang puwede.
       *[other] May { $shown } character ang tanong. Hanggang { $most } lang ang puwede.
    }
refusal-option-empty = Walang laman ang sagot { $number }. Lagyan po ito ng mga salita, o alisin.
refusal-option-long = Masyadong mahaba ang sagot { $number }. May { $shown } character ito, at hanggang { $most } lang ang puwede.
refusal-option-twice = Pareho ang sagot { $first } at sagot { $second }. Baguhin po o alisin ang isa.
refusal-options-few = Kailangan ng poll ng hindi bababa sa 2 sagot. Kung walang isusulat na sagot, puwedeng piliin ang “Oo”, “Hindi” o “Hindi pa sigurado”.
refusal-options-many = May { $shown } sagot kayong isinulat. Hanggang { $most } lang ang puwede sa isang poll.
refusal-your-text = Walang nawala. Narito ang isinulat ninyo, para makopya ninyo at masubukan ulit:

## When something went wrong on our side

sorry-failed = Pasensya na po, nagkaproblema rito. Wala kayong ginawang mali. Subukan po ulit pagkalipas ng isang minuto.
private-waiting = May mensahe po ako para sa inyo lang. Pindutin ang button para mabasa ito sa private chat natin.
private-open-button = Buksan ang private chat natin
