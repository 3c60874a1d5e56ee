### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Ito ang napagdesisyunan:
decided-written-in = Wala pa ito sa wika ninyo. Nakasulat ito sa: { $language }.
decided-asked = Tinanong namin kayo (poll { $code }): { $question }
decided-without = Hindi ito batay sa sinabi ng mga pamilya: walang poll na ginawa bago ito.
context-cannot = Ano ang hindi namin magagawa, at bakit: { $text }
context-responsible = Sino ang mamamahala rito: { $text }
decided-review = Kailan namin ito babalikan: { $when }
decided-done = Natupad ba ito? Oo.
decided-partly = Natupad ba ito? Bahagi lang nito.
decided-not = Natupad ba ito? Hindi.
decided-code = Code ng desisyon: { $code }
decided-looked = Binalikan ng mga organizer ninyo ang desisyon sa itaas.
result-decided = Ano ang napagdesisyunan: tingnan ang { $code }, o isulat ang /decisions.

## An organiser writes it, step by step

decide-choose = Sabihin sa grupo ninyo ang napagdesisyunan. Isusulat natin ito sa private chat natin. Walang makikita ang grupo ninyo hangga’t hindi ninyo ito ipino-post.
decide-write-button = Isulat ito
decide-what = Ano ang gagawin ninyo? Isulat po ito ngayon, sa maiikling pangungusap.
decide-now = Ang desisyon ninyo ngayon: { $decision }
decide-cannot = Ano ang hindi ninyo magagawa, at bakit? Isulat po ito ngayon. Mas magtitiwala sa inyo ang mga pamilya kung sasabihin ninyo ito.
decide-responsible = Sino ang mamamahala rito? Isulat po kung sino, para may matanong ang mga pamilya.
decide-nothing-button = Huwag nang isama ito
decide-review = Kailan ninyo ito babalikan? Sa araw na iyon, itatanong ko sa inyo kung natupad ito, at sasabihin ko sa grupo ninyo. Pindutin ang isang button, o isulat ang petsa nang ganito: { $example }
decide-month-button = Isang buwan mula ngayon
decide-months-button = { $months } buwan mula ngayon
decide-never-button = Hindi na babalikan
decide-cites = Aling mga poll ang pinagbatayan ng desisyong ito? Pindutin ang isang poll para idagdag o alisin ito.
decide-no-polls = Wala pang saradong poll sa mga grupo ninyo.
decide-post-button = I-post ito
decide-cites-button = Mga poll na pinagbatayan
decide-what-button = Ano ang gagawin namin
decide-cannot-button = Ano ang hindi namin magagawa
decide-responsible-button = Sino ang mamamahala rito
decide-review-button = Kailan namin babalikan
decide-posted-in = Ipo-post ito sa: { $groups }
decide-groups = Saang mga grupo ko ito ipo-post? Pindutin ang isang grupo para idagdag o alisin ito.
decide-source = Sa anong wika ninyo ito isinulat?
decide-away = Nakatabi na ito, at wala pang nakakita nito. Itatabi ko ito nang 90 araw.
decide-unfinished = May desisyon kayong hindi pa naipo-post: { $decision }
decide-posted = Na-post na. Nasa grupo na ninyo ito. Makakatulong ba kayo para sa iba pang wika?
decide-editor = Para isulat ito sa wikang ito, o para baguhin ang mga salita, magpadala sa akin ng isang mensahe ngayon.

## On the day: to each organiser alone

review-ask = Gusto ninyong balikan ang desisyong ito. Grupo: { $group }. Desisyon: { $decision }
review-how = Natupad ba ito? Sasabihin sa grupo ninyo ang sagot ninyo.
review-done-button = Oo
review-partly-button = Bahagi lang nito
review-not-button = Hindi
review-later-button = Itanong ulit sa susunod na linggo
review-put-off = Magtatanong ako ulit pagkatapos ng isang linggo.
review-more = Ano pa ang dapat malaman ng grupo ninyo tungkol dito?
review-write = Magpadala sa akin ng isang linya ngayon. Makikita ng grupo ang mismong mga salita ninyo. Hanggang { $most } character lang ang puwede.
review-nothing-button = Wala na
review-told = Salamat po! Nasabi na sa grupo ninyo.

## What a group has decided, for any member

decisions-title = Mga napagdesisyunan sa grupong ito
decisions-none = Wala pang napagdesisyunan dito.
decisions-how = Para mabasa nang buo ang isa, isulat ang /results at ang code nito.

## What stands in the way

refusal-day-unreadable = Hindi ko mabasa ang petsang ito. Isulat po nang ganito: { $example }
refusal-review-done = Nasabi na sa grupo ninyo ang kinalabasan nito. Salamat po!
refusal-day-far = Masyadong malayo ito. Pumili po ng araw sa loob ng susunod na 12 buwan.
refusal-is-decision = Desisyon ito, hindi poll. Kaya hindi gumagana rito ang command na iyon.
refusal-cited-open = Tuloy pa ang poll { $code }. Isara po muna ito. Pagkatapos, puwede na ninyong sabihin ang napagdesisyunan.
refusal-cited-many = Hanggang { $most } poll lang ang puwedeng banggitin sa isang desisyon. Mag-alis po muna ng isa.
refusal-decide-anonymous = Isulat po ito sa sarili ninyong pangalan, hindi bilang grupo. Sa ganoong paraan, matutulungan ko kayo sa private chat natin.
refusal-decision-empty = Wala akong mabasang salita rito. Isulat po ang gagawin ninyo.
refusal-decision-long = Masyadong mahaba ito. May { $shown } character ito, at hanggang { $most } lang ang puwede.
