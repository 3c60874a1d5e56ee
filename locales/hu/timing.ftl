### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Amikor a szavazás lezárul, mindenki látja, melyik választ hányan választották. Ha valahol kevesebb mint { $fewest } emberről van szó, róluk mást nem mutatunk.
few-answers = Kevesebb mint { $fewest } ember válaszolt. Ez túl kevés ahhoz, hogy többet mutassunk.
few-concerns = Gond a kérdéssel: túl kevesen vannak ahhoz, hogy megmutassuk.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Miért zárul le hamarabb?
reason-ask-change = Miért zárul le más időpontban?
reason-seen = A csoportja az indokot az Ön szavaival látja.
reason-write = Küldje el nekem most az indokot, egy sorban. Legfeljebb { $most } karakter lehet.
reason-write-button = Megírom az indokot
reason-without-button = Indok nélkül
reason-keep-button = Maradjon, ahogy van
refusal-reason-empty = Itt nem látok indokot. Kérem, írja le szavakkal, egy sorban.
refusal-reason-long = Ez az indok túl hosszú. Most { $shown } karakter, és legfeljebb { $most } lehet.

## The group is told of it, in a reply to the card

closed-early = A tervezettnél korábban zárult le.
end-changed = Ez a szavazás most más időpontban zárul le. Az időpont a fenti üzenetben van.
end-taken-away = Ez a szavazás most addig marad nyitva, amíg egy szervező le nem zárja. A szavazás a fenti üzenetben van.
reason-follows = Lent egy szervező elmondja, miért.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Kérek híreket erről a szavazásról
bell-options = Privátban írok Önnek, ha van új választható válasz.
bell-end = Néhány órával a vége előtt emlékeztetem, ha addig nem válaszolt.
bell-again = Ha visszavonná, nyomja meg újra.
bell-off = Visszavonva. Nem küldök több hírt erről a szavazásról.
bell-reminder = Híreket kért erről a szavazásról. Hamarosan véget ér, és Öntől még nincs válasz:
bell-option = Híreket kért erről a szavazásról. Van egy új válasz, amelyet választhat:
bell-open-button = Ugrás a szavazáshoz
refusal-no-news = Erről a szavazásról nem jön több hír. Válaszolni most is tud.
privacy-news = Ha híreket kér egy szavazásról, titkosítva megőrizzük, melyik Telegram-fiókra küldjük. Ha visszavonja, vagy a szavazás lezárul, ezt töröljük.
