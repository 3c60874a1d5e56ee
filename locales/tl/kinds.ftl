### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Pindutin ang numero ng bawat sagot na pinipili ninyo. Kahit ilan ang puwede. Pindutin ulit ang numero para alisin ito. Walang makakakita sa pipiliin ninyo.
card-several-most = Pindutin ang numero ng bawat sagot na pinipili ninyo. Hanggang { $most } ang puwede. Pindutin ulit ang numero para alisin ito. Walang makakakita sa pipiliin ninyo.
card-order = Pagsunod-sunurin ang mga sagot: pindutin muna ang pinakagusto ninyo, saka ang kasunod, at ang kasunod pa. Puwede kayong tumigil kahit kailan. Para bawiin ang isa, pindutin ang 🌐. Walang makakakita sa pipiliin ninyo.

## The ballot, seen by one person

ballot-several = Pumili ng kahit ilan. Pindutin ulit ang sagot para alisin ito. Kayo lang ang nakakakita nito.
ballot-several-most = Pumili ng hanggang { $most }. Pindutin ulit ang sagot para alisin ito. Kayo lang ang nakakakita nito.
ballot-order-how = Pindutin muna ang pinakagusto ninyo, saka ang kasunod, at ang kasunod pa. Puwede kayong tumigil kahit kailan. Kayo lang ang nakakakita nito.
ballot-order = Ang pagkakasunod-sunod ninyo: { $options }
ballot-undo-button = Bawiin ang huli

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Na-save na. Ito na ang pagkakasunod-sunod ninyo: { $options }
press-order-same = Walang nagbago. Ito ang pagkakasunod-sunod ninyo: { $options }
refusal-most-chosen = Hanggang { $most } lang ang puwede ninyong piliin. Mag-alis po muna ng isa.

## The result

result-several = Puwedeng pumili ng higit sa isang sagot. Kaya puwedeng lumampas sa 100% ang kabuuan ng lahat ng porsiyento.
result-order = Puntos para sa unang puwesto: { $most }. Bawas ng isang puntos sa bawat kasunod na puwesto. Walang puntos ang hindi pinili.
result-points =
    { $count ->
        [one] { $shown } puntos
       *[other] { $shown } puntos
    }
result-place = puwesto { $place }
result-place-shared = tabla sa puwesto { $place }
result-spread = Kung pagsasamahin: { $agree } sa panig ng “sang-ayon”, { $middle } sa gitna, { $disagree } sa panig ng “hindi sang-ayon”.
result-picture-points = Mga puntos ang mga numero sa tabi ng mga bar sa larawan.

## For organisers

help-organiser-kinds = Para makapili ng higit sa isang sagot ang mga tao, isulat ang #several sa sariling linya. Sa #several 3, hanggang 3 ang mapipili nila. Sa #order, pagsusunod-sunurin nila ang mga sagot.
refusal-most-unreadable = Hindi ko mabasa ang linyang may #several. Isulat po ang #several lang, o lagyan ng numero, nang ganito: #several 3
