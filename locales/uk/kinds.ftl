### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Натисніть номер кожної відповіді, яку вибираєте. Можна вибрати скільки завгодно. Щоб прибрати відповідь, натисніть її номер ще раз. Ніхто не бачить, що ви вибираєте.
card-several-most = Натисніть номер кожної відповіді, яку вибираєте. Можна вибрати щонайбільше { $most }. Щоб прибрати відповідь, натисніть її номер ще раз. Ніхто не бачить, що ви вибираєте.
card-order = Поставте відповіді по порядку: спочатку натисніть найкращу, потім наступну і так далі. Можна зупинитися, коли захочете. Щоб прибрати останню, натисніть 🌐. Ніхто не бачить, що ви вибираєте.

## The ballot, seen by one person

ballot-several = Виберіть скільки завгодно. Щоб прибрати відповідь, натисніть її ще раз. Це бачите лише ви.
ballot-several-most = Виберіть щонайбільше { $most }. Щоб прибрати відповідь, натисніть її ще раз. Це бачите лише ви.
ballot-order-how = Спочатку натисніть найкращу відповідь, потім наступну і так далі. Можна зупинитися, коли захочете. Це бачите лише ви.
ballot-order = Ваш порядок: { $options }
ballot-undo-button = Прибрати останню

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Збережено. Тепер ваш порядок: { $options }
press-order-same = Нічого не змінилося. Ваш порядок: { $options }
refusal-most-chosen = Можна вибрати щонайбільше { $most }. Спочатку приберіть, будь ласка, одну відповідь.

## The result

result-several = Можна було вибрати більше ніж одну відповідь. Тому всі частки разом можуть дати більше ніж 100%.
result-order = Бали за перше місце: { $most }. Кожне наступне місце дає на один бал менше. За те, що пропустили, балів немає.
result-points =
    { $count ->
        [one] { $shown } бал
        [few] { $shown } бали
        [many] { $shown } балів
       *[other] { $shown } бала
    }
result-place = { $place }-е місце
result-place-shared = спільне { $place }-е місце
result-spread = Разом: { $agree } на боці «погоджуюся», { $middle } посередині, { $disagree } на боці «не погоджуюся».
result-picture-points = Числа біля смужок — це бали.

## For organisers

help-organiser-kinds = Щоб можна було вибрати кілька відповідей, напишіть #several в окремому рядку. З #several 3 можна вибрати щонайбільше 3. З #order відповіді ставлять по порядку.
refusal-most-unreadable = Я не розумію рядка з #several. Напишіть, будь ласка, лише #several або з числом, ось так: #several 3
