### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Pindutin ang numero ng bawat sagot na pinipili ninyo. Kahit ilan ang puwede. Pindutin ulit ang numero para alisin ito. Walang makakakita sa pipiliin ninyo.
card-several-most = Pindutin ang numero ng bawat sagot na pinipili ninyo. Hanggang { $most } ang puwede. Pindutin ulit ang numero para alisin ito. Walang makakakita sa pipiliin ninyo.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Pagsunod-sunurin ang mga sagot: pindutin muna ang pinakagusto ninyo, saka ang kasunod, at ang kasunod pa. Puwede kayong tumigil kahit kailan. Para bawiin ang isa, pindutin ang 🌐. Walang makakakita sa pipiliin ninyo.

## The ballot, seen by one person

ballot-several = Pumili ng kahit ilan. Pindutin ulit ang sagot para alisin ito. Kayo lang ang nakakakita nito.
ballot-several-most = Pumili ng hanggang { $most }. Pindutin ulit ang sagot para alisin ito. Kayo lang ang nakakakita nito.
ballot-order-how = Pindutin muna ang pinakagusto ninyo, saka ang kasunod, at ang kasunod pa. Puwede kayong tumigil kahit kailan. Kayo lang ang nakakakita nito.
ballot-order = Ang pagkakasunod-sunod ninyo: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Bawiin ang huli

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Na-save na. Ito na ang pagkakasunod-sunod ninyo: { $options }
# An answer was pressed that is in the order already.
press-order-same = Walang nagbago. Ito ang pagkakasunod-sunod ninyo: { $options }
refusal-most-chosen = Hanggang { $most } lang ang puwede ninyong piliin. Mag-alis po muna ng isa.

## The result

result-several = Puwedeng pumili ng higit sa isang sagot. Kaya puwedeng lumampas sa 100% ang kabuuan ng lahat ng porsiyento.
# How points are counted; the number of points is also the number of answers.
result-order = Puntos para sa unang puwesto: { $most }. Bawas ng isang puntos sa bawat kasunod na puwesto. Walang puntos ang hindi pinili.
result-points =
    { $count ->
        [one] { $shown } puntos
       *[other] { $shown } puntos
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = puwesto { $place }
# The same where other answers have as many points.
result-place-shared = tabla sa puwesto { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Kung pagsasamahin: { $agree } sa panig ng “sang-ayon”, { $middle } sa gitna, { $disagree } sa panig ng “hindi sang-ayon”.
# Follows result-picture where answers were put in order.
result-picture-points = Mga puntos ang mga numero sa tabi ng mga bar sa larawan.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Para makapili ng higit sa isang sagot ang mga tao, isulat ang #several sa sariling linya. Sa #several 3, hanggang 3 ang mapipili nila. Sa #order, pagsusunod-sunurin nila ang mga sagot.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Hindi ko mabasa ang linyang may #several. Isulat po ang #several lang, o lagyan ng numero, nang ganito: #several 3
