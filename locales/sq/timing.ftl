### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Kur mbyllet anketa, të gjithë e shohin sa njerëz zgjodhën çdo përgjigje. Asgjë tjetër nuk tregohet për më pak se { $fewest } persona.
few-answers = U përgjigjën më pak se { $fewest } persona. Janë shumë pak për të treguar më shumë.
few-concerns = Vështirësi me pyetjen: shumë pak njerëz për ta treguar.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Pse mbyllet më herët?
reason-ask-change = Pse mbyllet në një kohë tjetër?
reason-seen = Grupi juaj e sheh arsyen me fjalët tuaja.
reason-write = Ma dërgoni arsyen tani, në një rresht. Mund të ketë më së shumti { $most } karaktere.
reason-write-button = Shkruaj arsyen
reason-without-button = Pa arsye
reason-keep-button = Lëre siç është
refusal-reason-empty = Këtu nuk shoh ndonjë arsye të shkruar. Ju lutem, shkruajeni me fjalë, në një rresht.
refusal-reason-long = Kjo arsye është tepër e gjatë. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }.

## The group is told of it, in a reply to the card

closed-early = U mbyll më herët sesa ishte planifikuar.
end-changed = Tani kjo anketë mbyllet në një kohë tjetër. Koha është në mesazhin më lart.
end-taken-away = Tani kjo anketë mbetet e hapur derisa ta mbyllë dikush nga organizatorët. Anketa është në mesazhin më lart.
reason-follows = Më poshtë dikush nga organizatorët tregon pse.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Më dërgo lajme për këtë anketë
bell-options = Do t’ju shkruaj privatisht kur të ketë një përgjigje të re për të zgjedhur.
bell-end = Do t’jua kujtoj disa orë para fundit, nëse nuk jeni përgjigjur deri atëherë.
bell-again = Për ta tërhequr, shtypeni përsëri.
bell-off = U tërhoq. Nuk do t’ju dërgoj më lajme për këtë anketë.
bell-reminder = Keni kërkuar lajme për këtë anketë. Mbaron së shpejti, dhe nga ju nuk ka ende përgjigje:
bell-option = Keni kërkuar lajme për këtë anketë. Ka një përgjigje të re për të zgjedhur:
bell-open-button = Hap anketën
refusal-no-news = Për këtë anketë nuk do të vijnë më lajme. Mund të përgjigjeni edhe tani.
privacy-news = Nëse kërkoni lajme për një anketë, mbajmë nën kyç llogarinë e Telegramit ku duhet t’i dërgojmë. Nëse e tërhiqni kërkesën, ose kur mbyllet anketa, e fshijmë këtë shënim.
