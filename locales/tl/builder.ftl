### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Ano ang gusto ninyong itanong? Pumili ng tanong na handa na sa lahat ng wika. O isulat ang sarili ninyong tanong sa private chat natin. Walang makikita ang grupo ninyo hangga’t hindi ninyo sinisimulan ang poll.
builder-write-button = Isulat ang sarili kong tanong

## The steps

builder-question = Ano ang gusto ninyong itanong? Isulat po ngayon ang tanong. O pumili ng tanong na handa na sa lahat ng wika:
builder-question-now = Ang tanong ninyo ngayon: { $question }
builder-answers = Anong mga sagot ang puwedeng piliin? Isulat ang bawat sagot sa sariling linya. O pumili rito:
builder-keep-button = Huwag nang baguhin
builder-preview = Ganito ito makikita ng grupo ninyo:
builder-asked-in = Itatanong ito sa: { $groups }
builder-lacks = May kulang pang mga salita sa: { $languages }. Puwede ninyong isulat ang mga ito sa “Mga wika”. Puwede ring tumulong ang mga miyembro pagkatapos.
builder-open-button = Simulan na
builder-cancel-button = Kanselahin
builder-more = Ano ang gusto ninyong baguhin?
builder-change-question-button = Ang tanong
builder-change-answers-button = Ang mga sagot
builder-change-groups-button = Ang mga grupo
builder-change-kind-button = Paraan ng pagsagot
builder-suggestions-button = Puwedeng magmungkahi ng ibang sagot
builder-no-suggestions-button = Huwag tumanggap ng mungkahing sagot
builder-kind = Paano sasagot ang mga tao?
builder-one-button = Isa ang pipiliin
builder-several-button = Kahit ilan ang pipiliin
builder-most-button = Hanggang { $most } sagot
builder-order-button = Pagsusunod-sunurin ang mga sagot
builder-groups = Saang mga grupo ko ito itatanong? Pindutin ang isang grupo para idagdag o alisin ito.
builder-write-sign = Ang ibig sabihin ng ✍ ay may kulang pang mga salita sa wikang ito. Pindutin ang wika para isulat ang mga salita.
builder-source-button = Isinulat sa: { $language }
builder-source = Sa anong wika ninyo isinulat ang poll?

## To open it later

builder-later-button = Simulan sa ibang oras
builder-tomorrow-button = Bukas, 9:00 ng umaga
builder-at-once-button = Kapag pinindot ko ang “Simulan na”
builder-schedule-button = Simulan sa oras na iyon
builder-later = Kailan magsisimula ang poll?
builder-opens = Magsisimula: { $when }
builder-scheduled = Handa na ang poll at kusa itong magsisimula. Walang makakakita nito bago iyon.
builder-not-opened = Hindi ko nasimulan ang poll ninyo. Baka hindi na kayo organizer ng grupo, o wala na ako roon. Nakatabi pa ang poll. Ito iyon: { $question }

## A poll that is not open yet

builder-away = Nakatabi na ang poll, at wala pang nakakita nito. Itatabi ko ito nang 90 araw.
builder-back-again-button = Ibalik ito
builder-unfinished = May poll kayong hindi pa nasisimulan: { $question }
builder-go-on-button = Ituloy ito
builder-new-button = Sumulat ng bagong poll

## What stands in the way

refusal-sketch-buttons = Handa na ito. Pindutin po ang isang button sa ilalim nito. Para baguhin ang mga salita, pindutin ang “Bumalik”.
refusal-sketch-group = Pumili po muna ng grupo.
refusal-sketch-gone = Nasa grupo na ninyo ito, o wala na ito. Isulat ang /poll para gumawa ng bagong poll.

## In help and in what is kept about people

help-builder = Isulat ang /poll sa grupo ninyo, at tutulungan ko kayo nang paisa-isang hakbang. Walang makakakita ng poll hangga’t hindi ninyo ito sinisimulan. O isulat nang buo sa isang mensahe:
privacy-builder = Kung isinusulat ninyo ang poll nang paisa-isang hakbang, itinatabi namin ito nang naka-lock hanggang simulan ninyo. Kung hindi ninyo ito sisimulan, buburahin namin ito pagkalipas ng 90 araw.
