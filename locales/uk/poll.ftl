### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Так
answer-no = Ні
answer-not-sure = Не знаю
answer-strongly-agree = Цілком погоджуюся
answer-agree = Погоджуюся
answer-in-the-middle = Посередині
answer-disagree = Не погоджуюся
answer-strongly-disagree = Зовсім не погоджуюся
answer-monday = Понеділок
answer-tuesday = Вівторок
answer-wednesday = Середа
answer-thursday = Четвер
answer-friday = П’ятниця
answer-saturday = Субота
answer-sunday = Неділя
answer-morning = Вранці
answer-afternoon = Після обіду
answer-evening = Увечері

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Відповідей ще немає.
        [one] Відповіла { $shown } людина.
        [few] Відповіли { $shown } людини.
        [many] Відповіло { $shown } людей.
       *[other] Відповіло { $shown } людини.
    }
card-how = Щоб відповісти, натисніть номер. Ніхто не бачить, що ви вибираєте.
card-languages = 🌐 Вашою мовою: { $languages }
card-code = Код опитування: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Збережено: { $option }
press-secret = Ніхто не бачить, що ви вибрали, навіть ті, хто веде групу. Поки опитування триває, відповідь можна змінити.
press-changed = Змінено. Тепер ваша відповідь: { $option }
press-same = Це вже ваша відповідь: { $option }. Нічого не змінилося.
press-withdrawn = Вашу відповідь скасовано. Поки опитування триває, можна відповісти ще раз.
press-nothing-to-withdraw = У вас тут немає відповіді, яку можна скасувати.

## The ballot, seen by one person

ballot-chosen = Ваша відповідь: { $option }
ballot-not-chosen = Ви ще не відповіли.
ballot-how = Щоб відповісти, натисніть кнопку. Це бачите лише ви.
ballot-withdraw-button = Скасувати мою відповідь
ballot-written-in = Цього опитування ще немає вашою мовою. Воно написане цією мовою: { $language }.
ballot-waiting = Хтось уже переклав опитування вашою мовою. Допоможіть, будь ласка, перевірити текст.
ballot-listen-button = Послухати
ballot-more-button = Більше
ballot-back-button = Назад
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Деякі люди мають труднощі із цим запитанням. Його переглядають.
concern-unclear-button = Я не розумію цього запитання
concern-wrong-button = Це не те запитання
concern-how = Маєте труднощі із запитанням? Натисніть ❓, щоб сказати про це. Натисніть ще раз, щоб скасувати. Ніхто не бачить, що це ви. Ті, хто веде групу, бачать лише число, і лише тоді, коли таких людей щонайменше { $fewest }. Результат показує ті самі числа.
concern-saved = Дякуємо. Вашу думку враховано без імені.
concern-taken-back = Скасовано. Це більше не враховується.
concern-unclear =
    { $count ->
        [one] { $shown } людина не розуміє запитання.
        [few] { $shown } людини не розуміють запитання.
        [many] { $shown } людей не розуміють запитання.
       *[other] { $shown } людини не розуміє запитання.
    }
concern-wrong =
    { $count ->
        [one] { $shown } людина вважає, що це не те запитання.
        [few] { $shown } людини вважають, що це не те запитання.
        [many] { $shown } людей вважають, що це не те запитання.
       *[other] { $shown } людини вважає, що це не те запитання.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Переклала людина, яка веде групу.
words-by-member = Переклала людина з цієї групи.
words-by-machine = Це машинний переклад. Його ще ніхто не перевірив.

## A recording of a poll, sent as a voice message

voice-caption = Опитування, прочитане вголос цією мовою: { $language }.
voice-by-member = Записала людина з цієї групи.
voice-gone = Цей запис уже не можна відтворити. Опитування й далі можна прочитати.

## The result

result-title = Це опитування завершено.
result-closed = Завершено: { $when }
result-answered =
    { $count ->
        [0] Відповідей немає.
        [one] Відповіла { $shown } людина.
        [few] Відповіли { $shown } людини.
        [many] Відповіло { $shown } людей.
       *[other] Відповіло { $shown } людини.
    }
result-option =
    { $count ->
        [one] { $shown } людина ({ $percent }%)
        [few] { $shown } людини ({ $percent }%)
        [many] { $shown } людей ({ $percent }%)
       *[other] { $shown } людини ({ $percent }%)
    }
result-announced = Це опитування завершено. Результат — у повідомленні вище. Дякуємо за ваші відповіді!
result-picture = На картинці — той самий результат.
result-still-open =
    { $count ->
        [0] Це опитування ще триває. Відповідей ще немає. Ви побачите результат, коли воно завершиться.
        [one] Це опитування ще триває. Відповіла { $shown } людина. Ви побачите результат, коли воно завершиться.
        [few] Це опитування ще триває. Відповіли { $shown } людини. Ви побачите результат, коли воно завершиться.
        [many] Це опитування ще триває. Відповіло { $shown } людей. Ви побачите результат, коли воно завершиться.
       *[other] Це опитування ще триває. Відповіло { $shown } людини. Ви побачите результат, коли воно завершиться.
    }
close-done = Опитування завершено.
