### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Kada susitinkame?
ready-where = Kaip susitinkame?
ready-take-part = Kas padėtų jums dalyvauti?
ready-first = Kas iš šių dalykų jums svarbiausia?
ready-feel = Ką manote apie šią idėją?
ready-meeting = Ar šis susitikimas jums tiko?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Kada susitikti
ready-where-button = Kaip susitikti
ready-take-part-button = Ko žmonėms reikia, kad dalyvautų
ready-first-button = Kas svarbiausia
ready-feel-button = Ką žmonės mano apie idėją
ready-meeting-button = Koks buvo susitikimas

## Answers to ready-when

answer-weekday-morning = Darbo dieną ryte
answer-weekday-afternoon = Darbo dieną po pietų
answer-weekday-evening = Darbo dieną vakare
answer-saturday-daytime = Šeštadienį dieną
answer-sunday-daytime = Sekmadienį dieną

## Answers to ready-where

answer-in-person = Gyvai
answer-online = Vaizdo skambučiu
answer-both-ways = Abiem būdais vienu metu

## Answers to ready-take-part and ready-first

answer-childcare = Vaikų priežiūra
answer-travel = Pagalba dėl kelionės
answer-interpreter = Vertimas žodžiu
answer-time-of-day = Kitas dienos metas
answer-food = Maistas
answer-quiet-space = Rami vieta
answer-nothing-needed = Man nieko iš to nereikia

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Labai patinka
answer-like = Patinka
answer-dislike = Nepatinka
answer-worried = Man dėl to neramu

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Iš dalies
answer-was-not-there = Manęs ten nebuvo
