### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Ang poll ninyo: { $question }
gap-ask =
    { $count ->
        [one] May iba pang wikang binabasa sa grupo ninyo, pero wala pa sa poll: { $languages }.
       *[other] May iba pang wikang binabasa sa grupo ninyo, pero wala pa sa poll: { $languages }.
    }
gap-what = Simulan na ba ang poll, o isalin muna? Puwede ring magdagdag ng wika pagkatapos.
gap-open-button = Simulan na ngayon
gap-translate-button = Isalin muna
gap-machine-button = Ipasalin sa computer
gap-opened = Nagsimula na ang poll. Nasa grupo na ninyo ito.
gap-opened-before = Nasimulan na ang poll na ito.
gap-machine-working = Nagsasalin na ang computer. Puwede itong umabot nang isang minuto. Ipapakita ko rito ang mga salita.
gap-machine-failed = Hindi naisalin ng computer ang poll ngayon. Sinimulan ko ang poll nang wala ito. Puwede pa rin kayong magdagdag ng wika.

## The editor: the list of languages

editor-title = Mga salita sa ibang wika
editor-how = Pindutin ang isang wika para basahin, isulat o i-check ang mga salita nito.
editor-signs =
    ✅ tapos na
    🤖 gawa ng computer, hindi pa nache-check
    👀 naghihintay na ma-check
    ➕ may kulang na salita
editor-done-button = Tapos na
editor-done = Salamat po sa tulong ninyo!

## The editor: one language

editor-language = Mga salita sa: { $language }
editor-source = Sa wikang { $language }, ito ang nakasulat:
editor-now = Ito ang nakasulat ngayon:
editor-waiting = Naghihintay na ma-check:
editor-waiting-voice = May recording na naghihintay na ma-check.
editor-write = Para isulat o baguhin ang mga salita, magpadala po sa akin ng isang mensahe ngayon. Ilagay ang tanong sa unang linya, saka ang bawat sagot sa sariling linya, sa parehong pagkakasunod.
editor-write-question = Para isulat o baguhin ang tanong, magpadala sa akin ng isang mensahe ngayon.
editor-answers-there = Naroon na ang mga sagot.
editor-record =
    { $minutes ->
        [one] Puwede rin kayong magpadala ng voice message at basahin nang malakas ang poll. Hanggang { $shown } minuto lang ang puwede.
       *[other] Puwede rin kayong magpadala ng voice message at basahin nang malakas ang poll. Hanggang { $shown } minuto lang ang puwede.
    }
editor-right-button = Tama ito
editor-remove-button = Alisin ito
editor-all-button = Lahat ng wika
editor-saved = Na-save na. Makikita o mapapakinggan na ito ng lahat.
editor-thanks = Salamat po! Iche-check muna ito ng isang organizer, o ng ibang taong nakakabasa ng wikang ito. Pagkatapos, makikita o mapapakinggan na ito ng lahat.
editor-thanks-organisers = Salamat po! Iche-check muna ito ng isang organizer. Pagkatapos, makikita o mapapakinggan na ito ng lahat.
editor-checked = Salamat po! Makikita o mapapakinggan na ito ng lahat.
editor-removed = Inalis na ito.

## Notes to organisers, in private

notice-waiting = May nagsalin ng isang poll sa “{ $group }”. Wika: { $language }. Paki-check po, para makita ito ng lahat.
notice-check-button = I-check ito
notice-language = Sa “{ $group }”, may { $fewest } tao o higit pa na sumagot sa wikang ito: { $language }. Wala pa ang wikang ito sa listahan ng grupo. Puwede ninyo itong idagdag: isulat ang /settings sa grupo.
notice-concerns = Sa “{ $group }”, may mga taong may puna sa tanong na ito: { $question }
notice-concerns-what = Baka makatulong kung itatanong ito sa ibang salita. Magsasara ang poll na ito, at ang bagong poll ang kapalit nito. Walang makakakita kung sino ang nagsabi ng ano.
