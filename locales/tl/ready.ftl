### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Kailan tayo magkikita?
ready-where = Paano tayo magkikita?
ready-take-part = Ano ang kailangan ninyo para makasali kayo?
ready-first = Alin sa mga ito ang pinakamahalaga para sa inyo?
ready-feel = Ano ang tingin ninyo sa ideyang ito?
ready-meeting = Naging maayos ba para sa inyo ang pulong na ito?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Kailan magkikita
ready-where-button = Paano magkikita
ready-take-part-button = Ano ang kailangan para makasali
ready-first-button = Ano ang pinakamahalaga
ready-feel-button = Ano ang tingin sa isang ideya
ready-meeting-button = Kumusta ang pulong

## Answers to ready-when

answer-weekday-morning = Lunes hanggang Biyernes, sa umaga
answer-weekday-afternoon = Lunes hanggang Biyernes, sa hapon
answer-weekday-evening = Lunes hanggang Biyernes, sa gabi
answer-saturday-daytime = Sabado, sa umaga o hapon
answer-sunday-daytime = Linggo, sa umaga o hapon

## Answers to ready-where

answer-in-person = Magkita nang harapan
answer-online = Sa video call
answer-both-ways = Sabay ang dalawang paraan

## Answers to ready-take-part and ready-first

answer-childcare = Tagapag-alaga ng mga bata
answer-travel = Tulong sa biyahe
answer-interpreter = Isang interpreter
answer-time-of-day = Ibang oras ng araw
answer-food = Pagkain
answer-quiet-space = Tahimik na lugar
answer-nothing-needed = Wala akong kailangan sa mga ito

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Gustong-gusto ko ito
answer-like = Gusto ko ito
answer-dislike = Hindi ko ito gusto
answer-worried = Nag-aalala ako tungkol dito

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Medyo
answer-was-not-there = Wala ako roon
