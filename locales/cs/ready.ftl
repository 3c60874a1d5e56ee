### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Kdy se sejdeme?
ready-where = Jak se sejdeme?
ready-take-part = Co by vám umožnilo se zúčastnit?
ready-first = Co z toho je pro vás nejdůležitější?
ready-feel = Jak se vám líbí tento nápad?
ready-meeting = Vyhovovalo vám toto setkání?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Kdy se sejít
ready-where-button = Jak se sejít
ready-take-part-button = Co lidé potřebují k účasti
ready-first-button = Co je nejdůležitější
ready-feel-button = Co si lidé myslí o nápadu
ready-meeting-button = Jaké bylo setkání

## Answers to ready-when

answer-weekday-morning = Ve všední den dopoledne
answer-weekday-afternoon = Ve všední den odpoledne
answer-weekday-evening = Ve všední den večer
answer-saturday-daytime = V sobotu přes den
answer-sunday-daytime = V neděli přes den

## Answers to ready-where

answer-in-person = Osobně
answer-online = Přes videohovor
answer-both-ways = Oběma způsoby zároveň

## Answers to ready-take-part and ready-first

answer-childcare = Hlídání dětí
answer-travel = Pomoc s dopravou
answer-interpreter = Tlumočení
answer-time-of-day = Jiná denní doba
answer-food = Jídlo
answer-quiet-space = Klidné místo
answer-nothing-needed = Nic z toho nepotřebuji

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Moc se mi líbí
answer-like = Líbí se mi
answer-dislike = Nelíbí se mi
answer-worried = Dělá mi to starosti

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Částečně
answer-was-not-there = Setkání proběhlo beze mě
