### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Коли опитування завершиться, усі побачать, скільки людей вибрало кожну відповідь. Якщо людей менше ніж { $fewest }, більше нічого про них не показуємо.
# On the result of a poll that one to four people answered.
few-answers = Відповіло менше людей, ніж { $fewest }. Це замало, щоб показати більше.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Труднощі із запитанням: замало людей, щоб показати.

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

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Надсилати новини про опитування
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = Я напишу вам у приватному чаті, коли з’явиться нова відповідь, яку можна вибрати.
bell-end = Я нагадаю за кілька годин до кінця, якщо до того часу не буде вашої відповіді.
bell-again = Щоб скасувати, натисніть ще раз.
bell-off = Скасовано. Новин про це опитування більше не буде.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = Ви просили новин про це опитування. Воно скоро завершиться, а вашої відповіді ще немає:
bell-option = Ви просили новин про це опитування. У ньому є нова відповідь на вибір:
# Their button.
bell-open-button = Перейти до опитування
refusal-no-news = Новин про це опитування більше не буде. Але відповісти ще можна.
# Stands among the texts on privacy.
privacy-news = Якщо ви просите новин про опитування, ми зберігаємо в зашифрованому вигляді, на який обліковий запис Telegram їх надсилати. Ми видаляємо це, коли ви скасуєте прохання або коли опитування завершиться.
