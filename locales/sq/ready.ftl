### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Kur të takohemi?
ready-where = Si të takohemi?
ready-take-part = Çfarë ju duhet që të mund të merrni pjesë?
ready-first = Cila nga këto është më e rëndësishme për ju?
ready-feel = Si ju duket kjo ide?
ready-meeting = A ju vlejti ky takim?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Kur të takohemi
ready-where-button = Si të takohemi
ready-take-part-button = Çfarë duhet për të marrë pjesë
ready-first-button = Çfarë është më e rëndësishme
ready-feel-button = Si u duket njerëzve një ide
ready-meeting-button = Si shkoi një takim

## Answers to ready-when

answer-weekday-morning = Në ditë pune, në mëngjes
answer-weekday-afternoon = Në ditë pune, pasdite
answer-weekday-evening = Në ditë pune, në mbrëmje
answer-saturday-daytime = Të shtunën, gjatë ditës
answer-sunday-daytime = Të dielën, gjatë ditës

## Answers to ready-where

answer-in-person = Ballë për ballë
answer-online = Me videothirrje
answer-both-ways = Të dyja njëkohësisht

## Answers to ready-take-part and ready-first

answer-childcare = Kujdes për fëmijët
answer-travel = Ndihmë për udhëtimin
answer-interpreter = Përkthim me gojë
answer-time-of-day = Një kohë tjetër e ditës
answer-food = Ushqim
answer-quiet-space = Një vend i qetë
answer-nothing-needed = Nuk më duhet asnjëra nga këto

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Më pëlqen shumë
answer-like = Më pëlqen
answer-dislike = Nuk më pëlqen
answer-worried = Kjo ide më shqetëson

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Pjesërisht
answer-was-not-there = Nuk isha atje
