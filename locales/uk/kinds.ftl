### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Натисніть номер кожної відповіді, яку вибираєте. Можна вибрати скільки завгодно. Щоб прибрати відповідь, натисніть її номер ще раз. Ніхто не бачить, що ви вибираєте.
card-several-most = Натисніть номер кожної відповіді, яку вибираєте. Можна вибрати щонайбільше { $most }. Щоб прибрати відповідь, натисніть її номер ще раз. Ніхто не бачить, що ви вибираєте.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Поставте відповіді по порядку: спочатку натисніть найкращу, потім наступну і так далі. Можна зупинитися, коли захочете. Щоб прибрати останню, натисніть 🌐. Ніхто не бачить, що ви вибираєте.

## The ballot, seen by one person

ballot-several = Виберіть скільки завгодно. Щоб прибрати відповідь, натисніть її ще раз. Це бачите лише ви.
ballot-several-most = Виберіть щонайбільше { $most }. Щоб прибрати відповідь, натисніть її ще раз. Це бачите лише ви.
ballot-order-how = Спочатку натисніть найкращу відповідь, потім наступну і так далі. Можна зупинитися, коли захочете. Це бачите лише ви.
ballot-order = Ваш порядок: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Прибрати останню

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Збережено. Тепер ваш порядок: { $options }
# An answer was pressed that is in the order already.
press-order-same = Нічого не змінилося. Ваш порядок: { $options }
refusal-most-chosen = Можна вибрати щонайбільше { $most }. Спочатку приберіть, будь ласка, одну відповідь.

## The result

result-several = Можна було вибрати більше ніж одну відповідь. Тому всі частки разом можуть дати більше ніж 100%.
# How points are counted; the number of points is also the number of answers.
result-order = Бали за перше місце: { $most }. Кожне наступне місце дає на один бал менше. За те, що пропустили, балів немає.
result-points =
    { $count ->
        [one] { $shown } бал
        [few] { $shown } бали
        [many] { $shown } балів
       *[other] { $shown } бала
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = { $place }-е місце
# The same where other answers have as many points.
result-place-shared = спільне { $place }-е місце
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Разом: { $agree } на боці «погоджуюся», { $middle } посередині, { $disagree } на боці «не погоджуюся».
# Follows result-picture where answers were put in order.
result-picture-points = Числа біля смужок — це бали.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Щоб можна було вибрати кілька відповідей, напишіть #several в окремому рядку. З #several 3 можна вибрати щонайбільше 3. З #order відповіді ставлять по порядку.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Я не розумію рядка з #several. Напишіть, будь ласка, лише #several або з числом, ось так: #several 3
