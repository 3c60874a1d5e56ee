### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Маєте запитання про свої дані? Звертайтеся сюди: { $contact }.
privacy-basis-consent = Закон дозволяє нам це зберігати, бо ви погоджуєтеся на це з кожним натисканням. Ви можете передумати будь-коли.
privacy-basis-public-task = Закон дозволяє нам це зберігати, бо запитувати родини — частина публічного завдання того, хто відповідає за бота.
privacy-basis-legitimate-interests = Закон дозволяє нам це зберігати, бо є чесна причина: почути, чого хочуть родини. Це нікому не шкодить.
# A time span, as it stands in the next two messages.
privacy-days = { $count ->
    [one] { $shown } день
    [few] { $shown } дні
    [many] { $shown } днів
   *[other] { $shown } дня
}
privacy-keys = Через { $days } після завершення опитування ми знищуємо його ключ. Тоді вже ніхто не дізнається, яка відповідь була вашою, навіть цей бот. Загальні числа лишаються.
privacy-left-groups = Через { $days } після того, як { -brand } виходить із групи, ми видаляємо те, що зберігаємо про цю групу.
privacy-log = Те, що роблять з опитуваннями ті, хто веде групу, записано, щоб це могли прочитати всі в групі: /log. Там нікого не названо.
privacy-rights = Ви можете побачити все, що ми зберігаємо про вас: напишіть /mydata. Ви можете це видалити: напишіть /forgetme.
privacy-adults = { -brand } лише для дорослих. Будь ласка, користуйтеся ним, тільки якщо вам уже є 18 років.

## Commands and help

command-mydata = Побачити все, що ми зберігаємо про вас
command-forgetme = Видалити те, що ми зберігаємо про вас
# The names after the slashes are typed as they are.
help-family-data =
    /mydata — побачити все, що ми зберігаємо про вас
    /forgetme — видалити це

## The file with all that is held

mydata-caption = Це все, що { -brand } зберігає про вас. Відкрийте файл, щоб прочитати. У ньому видно ваш вибір, тож тримайте його при собі.
mydata-title = Усе, що { -brand } зберігає про вас
mydata-made = День цього файлу: { $day }.
mydata-nothing = Ми нічого про вас не зберігаємо.
mydata-destroyed = Ключі давніх опитувань знищено. Уже ніхто не дізнається, чи є там ваша відповідь, тож у цьому файлі їх немає.
mydata-you-title = Про вас
mydata-account = Ваш номер у Telegram, зашифрований: { $number }
mydata-language = Мова, яку ви вибрали, зашифрована: { $language }
mydata-chat-open = Приватний чат із { -brand } відкрито.
mydata-chat-closed = Приватний чат із { -brand } закрито.
mydata-awaited = Ми чекаємо на ваше повідомлення про це опитування: { $code }
mydata-promise = Ви написали це для групи; зберігаємо в замкненому вигляді. Чекаємо, щоб ви вибрали групу: { $text }
mydata-groups-title = Групи, у яких ви відповідали
mydata-polls-title = Опитування
mydata-day-heading = День
mydata-event-heading = Що ви зробили
mydata-language-heading = Мова
mydata-group-heading = Група
mydata-place-heading = Де
mydata-cast = Ваша відповідь: { $answer }
mydata-changed = Ваша нова відповідь: { $answer }
mydata-withdrawn = Ви відкликали відповідь
mydata-on-card = Під опитуванням
mydata-on-ballot = У вашому власному вікні опитування
mydata-in-private = У приватному чаті
mydata-concern = Ви сказали: { $concern }
mydata-idea = Ваша ідея, зашифрована: { $idea }
mydata-idea-settled = День, коли ви надіслали ідею: { $day }. Ті, хто веде групу, її вже розглянули. Ваших слів разом із вами ми більше не зберігаємо.
mydata-silenced = У цьому опитуванні ті, хто веде групу, більше не приймають ваших ідей.
mydata-follower = Ви просили новин про це опитування.
mydata-opened = Ви щойно відкривали це опитування.
mydata-translation = Ви написали слова цього опитування. Мова: { $language }. День: { $day }.
mydata-recording = Ви прочитали це опитування вголос. Мова: { $language }. День: { $day }.
mydata-sketches-title = Опитування, які ви пишете, зашифровані
mydata-letters-title = Повідомлення, які чекають на вас, зашифровані

## Being forgotten

forgetme-ask-title = Видалити те, що ми зберігаємо про вас?
forgetme-ask =
    Опитування, які тривають: ми відкликаємо ваші відповіді, ідеї та те, що ви сказали про запитання.
    Завершені опитування: загальні числа лишаються. Уже ніхто не дізнається, яка відповідь була вашою.
    Ми видаляємо вашу мову, нагадування, записи, опитування, які ви пишете, і повідомлення, які чекають на вас.
forgetme-ask-stays = Ваші слова, які група вже може читати, лишаються. Якщо в опитуванні, яке триває, ті, хто веде групу, не приймають ваших ідей, це теж лишається до його завершення.
forgetme-ask-again = Потім ви знову можете користуватися { -brand }, як і всі.
forgetme-yes-button = Так, видалити
forgetme-no-button = Ні, залишити
forgetme-kept = Нічого не видалено. Усе лишається, як було.
forgetme-done-title = Готово.
forgetme-nothing = Уже не було чого видаляти.
forgetme-withdrawn = Відповіді, відкликані з опитувань, які тривають: { $number }
forgetme-untied = Відповіді в завершених опитуваннях, про які вже ніхто не дізнається, що вони ваші: { $number }
forgetme-concerns = Сказане вами про запитання, тепер без вас: { $number }
forgetme-ideas = Ідеї, відкликані або тепер без вас: { $number }
forgetme-translations = Переклади й записи, видалені або тепер без вас: { $number }
forgetme-reminders = Опитування, про які ви більше не отримуєте новин: { $number }
forgetme-sketches = Видалені опитування, які ви писали: { $number }
forgetme-letters = Видалені повідомлення, які на вас чекали: { $number }
forgetme-settings = Вашу мову й ваш приватний чат забуто.
