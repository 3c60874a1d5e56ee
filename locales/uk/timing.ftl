### What is shown of few people; why a poll closes early or at another time; a private reminder before the end.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Коли опитування завершиться, усі побачать, скільки людей вибрало кожну відповідь. Про менш ніж п’ятьох людей більше нічого не показуємо.
# On the result of a poll that one to four people answered.
few-answers = Відповіло менш ніж п’ятеро людей. Це замало, щоб показати більше.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Труднощі із запитанням: замало людей, щоб показати.
# Follows export-caption: the file of answers has a column for the language.
few-languages = У файлі мову вказано лише тоді, коли нею скористалося щонайменше п’ятеро людей. Менше — замало, щоб показати.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Чому опитування завершується раніше?
reason-ask-change = Чому змінюється час завершення?
reason-seen = Ваша група прочитає причину так, як ви її напишете.
# In the private chat.
reason-write = Надішліть мені зараз причину, одним рядком. Найбільша кількість символів: { $most }.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = Написати причину
reason-without-button = Без причини
reason-keep-button = Залишити як є
refusal-reason-empty = Не бачу тут причини. Напишіть її, будь ласка, словами, одним рядком.
refusal-reason-long = Ця причина задовга. Кількість символів: { $shown }. Може бути не більше ніж { $most }.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = Опитування завершено раніше, ніж планувалося.
# card-closes follows on a line of its own.
end-changed = Це опитування тепер завершиться в інший час. Воно — у повідомленні вище.
end-taken-away = Це опитування тепер триватиме, доки його не завершить людина, яка веде групу. Воно — у повідомленні вище.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = Нижче людина, яка веде групу, пояснює чому.

## A private reminder before the end, for who asked for one

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Нагадати мені перед кінцем
# Answers to presses on it; at most 200 characters.
bell-on = Я напишу вам у приватному чаті за кілька годин до кінця, якщо до того часу не буде вашої відповіді. Щоб скасувати, натисніть ще раз.
bell-off = Скасовано. Я не нагадуватиму вам про це опитування.
# The message; the question and card-closes follow.
bell-reminder = Ви просили нагадати. Вашої відповіді ще немає:
# Its button.
bell-open-button = Перейти до опитування
refusal-reminder-late = Нагадувати про це опитування вже запізно. Але відповісти ще можна.
# Stands among the texts on privacy.
privacy-reminder = Якщо ви просите нагадати, ми зберігаємо в зашифрованому вигляді, на який обліковий запис Telegram надіслати нагадування. Ми видаляємо це після нагадування, коли ви скасуєте прохання або коли опитування завершиться.
