### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Kedy sa stretneme?
ready-where = Ako sa stretneme?
ready-take-part = Čo by vám pomohlo zúčastniť sa?
ready-first = Čo z toho je pre vás najdôležitejšie?
ready-feel = Aký máte pocit z tohto nápadu?
ready-meeting = Bolo toto stretnutie pre vás dobré?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Kedy sa stretnúť
ready-where-button = Ako sa stretnúť
ready-take-part-button = Čo ľudia potrebujú, aby sa zúčastnili
ready-first-button = Čo je najdôležitejšie
ready-feel-button = Aký majú ľudia pocit z nápadu
ready-meeting-button = Aké bolo stretnutie

## Answers to ready-when

answer-weekday-morning = V pracovný deň dopoludnia
answer-weekday-afternoon = V pracovný deň popoludní
answer-weekday-evening = V pracovný deň večer
answer-saturday-daytime = V sobotu cez deň
answer-sunday-daytime = V nedeľu cez deň

## Answers to ready-where

answer-in-person = Osobne
answer-online = Cez videohovor
answer-both-ways = Oboje naraz

## Answers to ready-take-part and ready-first

answer-childcare = Stráženie detí
answer-travel = Pomoc s cestou
answer-interpreter = Tlmočenie
answer-time-of-day = Iná časť dňa
answer-food = Jedlo
answer-quiet-space = Tiché miesto
answer-nothing-needed = Nič z toho nepotrebujem

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Veľmi sa mi páči
answer-like = Páči sa mi
answer-dislike = Nepáči sa mi
answer-worried = Mám z toho obavy

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Čiastočne
answer-was-not-there = Nebolo ma tam
