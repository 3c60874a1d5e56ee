### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Ne zaman buluşalım?
ready-where = Nasıl buluşalım?
ready-take-part = Katılabilmeniz için neye ihtiyacınız var?
ready-first = Bunlardan hangisi sizin için önce gelir?
ready-feel = Bu fikri nasıl buluyorsunuz?
ready-meeting = Bu toplantı sizin için iyi geçti mi?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Ne zaman buluşalım
ready-where-button = Nasıl buluşalım
ready-take-part-button = Katılmak için ne gerekli
ready-first-button = Önce ne gelir
ready-feel-button = Bir fikir beğeniliyor mu
ready-meeting-button = Toplantı nasıl geçti

## Answers to ready-when

answer-weekday-morning = Hafta içi, sabah
answer-weekday-afternoon = Hafta içi, öğleden sonra
answer-weekday-evening = Hafta içi, akşam
answer-saturday-daytime = Cumartesi, gündüz
answer-sunday-daytime = Pazar, gündüz

## Answers to ready-where

answer-in-person = Yüz yüze
answer-online = Görüntülü görüşmeyle
answer-both-ways = İkisi aynı anda

## Answers to ready-take-part and ready-first

answer-childcare = Çocuk bakımı
answer-travel = Gidiş geliş için yardım
answer-interpreter = Tercüman
answer-time-of-day = Günün başka bir saati
answer-food = Yemek
answer-quiet-space = Sessiz bir yer
answer-nothing-needed = Hiçbirine ihtiyacım yok

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Çok beğeniyorum
answer-like = Beğeniyorum
answer-dislike = Beğenmiyorum
answer-worried = Endişeleniyorum

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Kısmen
answer-was-not-there = Orada değildim
