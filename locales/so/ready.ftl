### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = Goorma ayaan kulannaa?
ready-where = Sidee ayaan u kulannaa?
ready-take-part = Maxaa kuu suurtagelin lahaa inaad ka qayb qaadato?
ready-first = Kuwan keebaa adiga kuugu horreeya?
ready-feel = Sidee ayaad u aragtaa fikraddan?
ready-meeting = Kulankani ma kuu wanaagsanaa?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = Goorta la kulmayo
ready-where-button = Sida loo kulmayo
ready-take-part-button = Waxa dadku u baahan yihiin
ready-first-button = Waxa ugu horreeya
ready-feel-button = Sida dadku fikrad u arkaan
ready-meeting-button = Sida kulanku ahaa

## Answers to ready-when

answer-weekday-morning = Isniin ilaa Jimce, subaxdii
answer-weekday-afternoon = Isniin ilaa Jimce, galabtii
answer-weekday-evening = Isniin ilaa Jimce, fiidkii
answer-saturday-daytime = Sabti, maalintii
answer-sunday-daytime = Axad, maalintii

## Answers to ready-where

answer-in-person = Fool ka fool
answer-online = Wicitaan muuqaal ah
answer-both-ways = Labadaba isku mar

## Answers to ready-take-part and ready-first

answer-childcare = Xannaanada carruurta
answer-travel = Caawimo xagga gaadiidka ah
answer-interpreter = Turjubaan
answer-time-of-day = Waqti kale oo maalinta ah
answer-food = Cunto
answer-quiet-space = Meel xasilloon
answer-nothing-needed = Kuwan midna uma baahni

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = Aad baan u jeclahay
answer-like = Waan jeclahay
answer-dislike = Ma jecli
answer-worried = Waan ka walaacsanahay

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Qayb ahaan
answer-was-not-there = Ma joogin
