### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Це можуть робити лише ті, хто веде цю групу. У Telegram вони мають права адміністратора. Маєте ідею для запитання? Розкажіть, будь ласка, комусь із них.
refusal-group-only = Це працює лише у вашій групі. Будь ласка, напишіть це там.
refusal-no-such-poll = Опитування з таким кодом тут немає. Код стоїть у кінці повідомлення з опитуванням.
refusal-which-poll = Яке саме опитування? Дайте відповідь на повідомлення з опитуванням або напишіть його код після команди.
refusal-poll-closed = Це опитування завершено, тому змінити відповідь уже не можна.
# The press of a concern after the close.
refusal-concern-closed = Це опитування завершено, тож більше нічого не враховується. Якщо із запитанням важко, скажіть про це тим, хто веде групу.
refusal-already-closed = Це опитування вже завершено.
refusal-poll-open = Це опитування ще триває. Спочатку завершіть його, потім отримайте файл. Поки опитування триває, з файлу можна було б дізнатися, хто коли відповідає.
refusal-not-member = Це можуть бачити лише люди з групи, у якій є це опитування.
refusal-link-expired = Це посилання вже не діє, або воно для іншої людини. Натисніть, будь ласка, 🌐 під опитуванням у своїй групі.
refusal-button-outdated = Ця кнопка вже не працює. Скористайтеся, будь ласка, новішим повідомленням.
refusal-unknown-command = Я не знаю такої команди. Напишіть /help, щоб побачити, що я вмію.
refusal-unknown-language = Я не знаю мови «{ $tag }». Напишіть, будь ласка, коротку назву, наприклад en, pl або ur.
# $language - the language, in its own name
refusal-language-twice = Тут є два тексти цією мовою: { $language }. Приберіть, будь ласка, один із них.
# $language - the language, in its own name
# $shown - how many answers the poll has
# $found - how many answers were written in this language
refusal-options-differ = Мова: { $language }. Відповідей тут: { $found }. Відповідей в опитуванні: { $shown }. Напишіть, будь ласка, ті самі відповіді в тому самому порядку, кожну в окремому рядку.
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
# $language - the language, in its own name
refusal-options-ready = Я вже маю відповіді на це опитування цією мовою: { $language }. Напишіть, будь ласка, лише запитання.
# The poll is closed.
refusal-words-fixed = Це опитування завершено, тому його текст уже не зміниться.
# $minutes - the most minutes, picks the form
# $shown - the same number, written out
refusal-voice-long = { $minutes ->
    [one] Цей запис задовгий. Він може тривати до { $shown } хвилини. Запишіть, будь ласка, коротший.
    [few] Цей запис задовгий. Він може тривати до { $shown } хвилин. Запишіть, будь ласка, коротший.
    [many] Цей запис задовгий. Він може тривати до { $shown } хвилин. Запишіть, будь ласка, коротший.
   *[other] Цей запис задовгий. Він може тривати до { $shown } хвилини. Запишіть, будь ласка, коротший.
}
refusal-voice-nowhere = Щоб додати запис до опитування, натисніть 🌐 під опитуванням у своїй групі. Потім натисніть «{ -help-translate }».
refusal-own-words = Це надіслали ви, тому перевірити має хтось інший. Дякуємо!
refusal-not-checker = Це має перевірити людина, яка веде групу. Дякуємо за допомогу!
refusal-enough-waiting = Цією мовою вже досить текстів чекає на перевірку. Спробуйте, будь ласка, ще раз, коли їх перевірять.
## A poll that could not be read. The person's own text follows.

refusal-poll-how = Напишіть запитання в першому рядку, далі кожну відповідь в окремому рядку. Щоб додати мови, почніть кожну частину з короткої назви, наприклад [en].
refusal-question-empty = В опитуванні ще немає запитання.
refusal-question-long = { $count ->
    [one] У запитанні { $shown } символ. Може бути не більше ніж { $most }.
    [few] У запитанні { $shown } символи. Може бути не більше ніж { $most }.
    [many] У запитанні { $shown } символів. Може бути не більше ніж { $most }.
   *[other] У запитанні { $shown } символу. Може бути не більше ніж { $most }.
}
refusal-option-empty = Відповідь { $number } порожня. Напишіть там щось, будь ласка, або приберіть її.
refusal-option-long = Відповідь { $number } задовга. Кількість символів: { $shown }. Може бути не більше ніж { $most }.
refusal-option-twice = Відповіді { $first } і { $second } однакові. Змініть, будь ласка, одну з них або приберіть її.
refusal-options-few = Для опитування потрібно щонайменше 2 відповіді. Якщо не написати жодної, люди зможуть вибрати «Так», «Ні» або «Не знаю».
refusal-options-many = Кількість відповідей у вашому опитуванні: { $shown }. Може бути не більше ніж { $most }.
refusal-your-text = Нічого не втрачено. Ось ваш текст. Його можна скопіювати й спробувати ще раз:

## When something went wrong on our side

sorry-failed = Перепрошуємо, у нас щось пішло не так. З вашого боку все гаразд. Спробуйте, будь ласка, ще раз за хвилину.
# An answer to a command given in the group that waits in the private chat.
private-waiting = Маю повідомлення лише для вас. Натисніть кнопку, щоб прочитати його в нашому приватному чаті.
private-open-button = Відкрити приватний чат
