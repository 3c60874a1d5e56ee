### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Kur mbyllet anketa, të gjithë e shohin sa njerëz zgjodhën çdo përgjigje. Asgjë tjetër nuk tregohet për më pak se { $fewest } persona.
# On the result of a poll that one to four people answered.
few-answers = U përgjigjën më pak se { $fewest } persona. Janë shumë pak për të treguar më shumë.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Vështirësi me pyetjen: shumë pak njerëz për ta treguar.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Pse mbyllet më herët?
reason-ask-change = Pse mbyllet në një kohë tjetër?
reason-seen = Grupi juaj e sheh arsyen me fjalët tuaja.
# In the private chat.
reason-write = Ma dërgoni arsyen tani, në një rresht. Mund të ketë më së shumti { $most } karaktere.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = Shkruaj arsyen
reason-without-button = Pa arsye
reason-keep-button = Lëre siç është
refusal-reason-empty = Këtu nuk shoh ndonjë arsye të shkruar. Ju lutem, shkruajeni me fjalë, në një rresht.
refusal-reason-long = Kjo arsye është tepër e gjatë. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = U mbyll më herët sesa ishte planifikuar.
# card-closes follows on a line of its own.
end-changed = Tani kjo anketë mbyllet në një kohë tjetër. Koha është në mesazhin më lart.
end-taken-away = Tani kjo anketë mbetet e hapur derisa ta mbyllë dikush nga organizatorët. Anketa është në mesazhin më lart.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = Më poshtë dikush nga organizatorët tregon pse.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Më dërgo lajme për këtë anketë
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = Do t’ju shkruaj privatisht kur të ketë një përgjigje të re për të zgjedhur.
bell-end = Do t’jua kujtoj disa orë para fundit, nëse nuk jeni përgjigjur deri atëherë.
bell-again = Për ta tërhequr, shtypeni përsëri.
bell-off = U tërhoq. Nuk do t’ju dërgoj më lajme për këtë anketë.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = Keni kërkuar lajme për këtë anketë. Mbaron së shpejti, dhe nga ju nuk ka ende përgjigje:
bell-option = Keni kërkuar lajme për këtë anketë. Ka një përgjigje të re për të zgjedhur:
# Their button.
bell-open-button = Hap anketën
refusal-no-news = Për këtë anketë nuk do të vijnë më lajme. Mund të përgjigjeni edhe tani.
# Stands among the texts on privacy.
privacy-news = Nëse kërkoni lajme për një anketë, mbajmë nën kyç llogarinë e Telegramit ku duhet t’i dërgojmë. Nëse e tërhiqni kërkesën, ose kur mbyllet anketa, e fshijmë këtë shënim.
