### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Oo
answer-no = Hindi
answer-not-sure = Hindi pa sigurado
answer-strongly-agree = Lubos na sang-ayon
answer-agree = Sang-ayon
answer-in-the-middle = Nasa gitna
answer-disagree = Hindi sang-ayon
answer-strongly-disagree = Lubos na hindi sang-ayon
answer-monday = Lunes
answer-tuesday = Martes
answer-wednesday = Miyerkoles
answer-thursday = Huwebes
answer-friday = Biyernes
answer-saturday = Sabado
answer-sunday = Linggo
answer-morning = Umaga
answer-afternoon = Hapon
answer-evening = Gabi

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Wala pang sumagot.
        [one] May { $shown } taong sumagot na.
       *[other] May { $shown } taong sumagot na.
    }
card-how = Pindutin ang isang numero para sumagot. Walang makakakita sa pipiliin ninyo.
card-languages = 🌐 Sa wika ninyo: { $languages }
card-code = Code ng poll: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Na-save na: { $option }
press-secret = Walang makakakita sa pinili ninyo, kahit ang mga organizer. Mapapalitan ninyo ito hanggang magsara ang poll.
press-changed = Napalitan na. Ito na ang sagot ninyo: { $option }
press-same = Ito na po ang sagot ninyo: { $option }. Walang nagbago.
press-withdrawn = Nabawi na ang sagot ninyo. Puwede kayong sumagot ulit hanggang magsara ang poll.
press-nothing-to-withdraw = Wala kayong sagot na babawiin.

## The ballot, seen by one person

ballot-chosen = Ang sagot ninyo: { $option }
ballot-not-chosen = Hindi pa kayo sumasagot.
ballot-how = Pindutin ang isang button para sumagot. Kayo lang ang nakakakita nito.
ballot-withdraw-button = Bawiin ang sagot ko
ballot-written-in = Wala pa ang poll na ito sa wika ninyo. Nakasulat ito sa: { $language }.
ballot-waiting = May nagsalin na nito sa wika ninyo. Pakitulungan po kaming i-check ang mga salita.
ballot-listen-button = Pakinggan
ballot-more-button = Iba pa
ballot-back-button = Bumalik
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = May mga taong may puna sa tanong na ito. Tinitingnan na ito.
concern-unclear-button = Hindi ko ito maintindihan
concern-wrong-button = Hindi ito ang tamang tanong
concern-how = Hindi ba malinaw ang tanong, o hindi ba ito ang tamang tanong? Pindutin ang ❓ para sabihin ito. Pindutin ulit para bawiin. Walang makakaalam na kayo ang nagsabi. Bilang lang ang makikita ng mga organizer, at kapag umabot lang ito sa { $fewest } tao o higit pa. Iyon din ang mga bilang sa resulta.
concern-saved = Salamat po. Nabilang na kayo, at hindi ipinapakita ang pangalan ninyo.
concern-taken-back = Nabawi na. Hindi na kayo binibilang.
concern-unclear =
    { $count ->
        [one] May { $shown } taong hindi nakakaintindi sa tanong.
       *[other] May { $shown } taong hindi nakakaintindi sa tanong.
    }
concern-wrong =
    { $count ->
        [one] May { $shown } taong nagsasabing hindi ito ang tamang tanong.
       *[other] May { $shown } taong nagsasabing hindi ito ang tamang tanong.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Isinalin ng isang organizer.
words-by-member = Isinalin ng isang miyembro ng grupo.
words-by-machine = Computer ang nagsalin nito. Wala pang taong nag-check nito.

## A recording of a poll, sent as a voice message

voice-caption = Ang poll, binasa nang malakas sa: { $language }.
voice-by-member = Ni-record ng isang miyembro ng grupo.
voice-gone = Hindi na mapapakinggan ang recording na ito. Mababasa pa rin ninyo ang poll.

## The result

result-title = Sarado na ang poll na ito.
result-closed = Nagsara: { $when }
result-answered =
    { $count ->
        [0] Walang sumagot.
        [one] May { $shown } taong sumagot.
       *[other] May { $shown } taong sumagot.
    }
result-option =
    { $count ->
        [one] { $shown } tao ({ $percent }%)
       *[other] { $shown } tao ({ $percent }%)
    }
result-announced = Sarado na ang poll na ito. Nasa mensahe sa itaas ang resulta. Salamat po sa mga sagot ninyo!
result-picture = Pareho ang resultang ipinapakita sa larawan.
result-still-open =
    { $count ->
        [0] Tuloy pa ang poll na ito. Wala pang sumagot. Makikita ninyo ang resulta kapag nagsara ito.
        [one] Tuloy pa ang poll na ito. May { $shown } taong sumagot na. Makikita ninyo ang resulta kapag nagsara ito.
       *[other] Tuloy pa ang poll na ito. May { $shown } taong sumagot na. Makikita ninyo ang resulta kapag nagsara ito.
    }
close-done = Sarado na ang poll.
