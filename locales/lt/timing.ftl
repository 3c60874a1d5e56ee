### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Kai apklausa baigsis, visi matys, kiek žmonių pasirinko kiekvieną atsakymą. Daugiau nieko nerodome, jei žmonių mažiau nei { $fewest }.
few-answers = Atsakė mažiau žmonių nei { $fewest }. Tai per mažai, kad rodytume daugiau.
few-concerns = Sunkumai dėl klausimo: per mažai žmonių, kad rodytume.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Kodėl ji baigiasi anksčiau?
reason-ask-change = Kodėl ji baigsis kitu laiku?
reason-seen = Grupė priežastį matys jūsų pačių žodžiais.
reason-write = Dabar atsiųskite man priežastį viena eilute. Daugiausia ženklų: { $most }.
reason-write-button = Parašyti priežastį
reason-without-button = Be priežasties
reason-keep-button = Palikti, kaip yra
refusal-reason-empty = Nerandu čia priežasties. Parašykite ją žodžiais, viena eilute.
refusal-reason-long = Priežastis per ilga. Joje ženklų: { $shown }, o daugiausia gali būti { $most }.

## The group is told of it, in a reply to the card

closed-early = Ji baigta anksčiau, nei planuota.
end-changed = Ši apklausa dabar baigsis kitu laiku. Apklausa – žinutėje aukščiau.
end-taken-away = Dabar ši apklausa vyks tol, kol ją baigs organizatoriai. Apklausa – žinutėje aukščiau.
reason-follows = Organizatoriai žemiau rašo, kodėl.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Siųsti man šios apklausos naujienas
bell-options = Kai atsiras naujas atsakymas, parašysiu jums asmeniškai.
bell-end = Jei jūsų atsakymo dar nebus, priminsiu likus kelioms valandoms iki pabaigos.
bell-again = Jei norite atšaukti, paspauskite dar kartą.
bell-off = Atšaukta. Šios apklausos naujienų daugiau nesiųsiu.
bell-reminder = Prašėte šios apklausos naujienų. Ji greitai baigsis, o jūsų atsakymo dar nėra:
bell-option = Prašėte šios apklausos naujienų. Galima rinktis naują atsakymą:
bell-open-button = Atverti apklausą
refusal-no-news = Daugiau šios apklausos naujienų nebus. Dar galite atsakyti.
privacy-news = Jei prašote apklausos naujienų, užšifruotai saugome, į kurią Telegram paskyrą jas siųsti. Kai tai atšaukiate arba kai apklausa baigiasi, tai ištriname.
