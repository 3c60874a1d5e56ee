### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Marka ra’yi-ururinta la xiro, dadka oo dhan waxay arkaan inta qof ee doortay jawaab kasta. Wax kale lagama muujiyo dad ka yar { $fewest } qof.
few-answers = Dad ka yar { $fewest } qof ayaa jawaabay. Tiradaasi aad bay u yar tahay in wax kale la muujiyo.
few-concerns = Dadka su’aasha dhib ku qaba: tiradoodu aad bay u yar tahay in la muujiyo.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Maxaa loo xirayaa waqtigeedii ka hor?
reason-ask-change = Maxaa waqti kale loogu xirayaa?
reason-seen = Kooxdaadu sababta waxay ku arkaysaa ereyadaada.
reason-write = Hadda sababta hal sadar iigu soo qor. Ugu badnaan waa { $most } xaraf.
reason-write-button = Qor sababta
reason-without-button = Sabab la’aan
reason-keep-button = Ha beddelin
refusal-reason-empty = Halkan sabab kama akhrin karo. Fadlan ereyo ku qor, hal sadar.
refusal-reason-long = Sababtani aad bay u dheer tahay. Waxay leedahay { $shown } xaraf, ugu badnaanna waa { $most }.

## The group is told of it, in a reply to the card

closed-early = Waxaa la xiray ka hor waqtigii la qorsheeyay.
end-changed = Ra’yi-ururintan hadda waqti kale ayaa la xirayaa. Waxay ku taal farriinta kore.
end-taken-away = Ra’yi-ururintani hadda way furnaanaysaa ilaa qabanqaabiyayaashu xiraan. Waxay ku taal farriinta kore.
reason-follows = Mid ka mid ah qabanqaabiyayaasha ayaa hoosta ku sheegay sababta.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Wararka ra’yi-ururintan ii soo dir
bell-options = Si gaar ah ayaan kuugu soo sheegi doonaa jawaab cusub oo la dooran karo.
bell-end = Haddii aadan weli jawaabin, saacado ka hor dhammaadka ayaan ku xusuusinayaa.
bell-again = Si aad uga noqoto, mar kale riix.
bell-off = Waad ka noqotay. Warar dambe oo ra’yi-ururintan ku saabsan kuuma soo diri doono.
bell-reminder = Waxaad codsatay wararka ra’yi-ururintan. Dhowaan ayay dhammaanaysaa, jawaabna weli kaama hayno:
bell-option = Waxaad codsatay wararka ra’yi-ururintan. Jawaab cusub oo la dooran karo ayaa jirta:
bell-open-button = U tag ra’yi-ururinta
refusal-no-news = Warar dambe oo ra’yi-ururintan ku saabsan ma imanayaan. Hadda weli waad jawaabi kartaa.
privacy-news = Haddii aad codsato wararka ra’yi-ururin, waxaan si qufulan u haynaa akoonka Telegram ee loo diro. Haddii aad ka noqoto, ama ra’yi-ururinta la xiro, waan tirtirnaa.
