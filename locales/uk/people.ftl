### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Маєте запитання про свої дані? Звертайтеся сюди: { $contact }.
privacy-basis-consent = Закон дозволяє нам це зберігати, бо ви погоджуєтеся на це з кожним натисканням. Ви можете передумати будь-коли.
privacy-basis-public-task = Закон дозволяє нам це зберігати, бо питати думку родин — частина суспільного завдання тих, хто відповідає за цього бота.
privacy-basis-legitimate-interests = Закон дозволяє нам це зберігати, бо є слушна причина: почути, чого хочуть родини. Це нікому не шкодить.
# A time span, as it stands in the next two messages.
privacy-days =
    { $count ->
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

command-mydata = Подивіться все, що ми зберігаємо про вас
command-forgetme = Видаліть те, що ми зберігаємо про вас
# The names after the slashes are typed as they are.
help-family-data =
    /mydata — подивіться все, що ми зберігаємо про вас
    /forgetme — видаліть це

## The file with all that is held

mydata-caption = Це все, що { -brand } зберігає про вас. Відкрийте файл, щоб прочитати. У ньому видно ваш вибір, тож тримайте його при собі.
mydata-title = Усе, що { -brand } зберігає про вас
mydata-made = Файл створено: { $day }.
mydata-nothing = Ми нічого про вас не зберігаємо.
mydata-destroyed = Ключі давніх опитувань знищено. Уже ніхто не дізнається, чи є там ваша відповідь, тож у цьому файлі їх немає.
mydata-you-title = Про вас
mydata-account = Номер вашого облікового запису Telegram, зашифрований: { $number }. Це не ваш номер телефону.
mydata-language = Мова, яку ви вибрали, зашифрована: { $language }
mydata-chat-open = Ви відкрили приватний чат із { -brand }.
mydata-chat-closed = Ви закрили приватний чат із { -brand }.
mydata-awaited = Ми чекаємо на ваше повідомлення про це опитування: { $code }
mydata-promise = Ви написали текст для своєї групи. Ми зберігаємо його в зашифрованому вигляді й чекаємо, доки ви виберете групу. Ось цей текст: { $text }
mydata-groups-title = Групи, у яких ви відповідали
mydata-polls-title = Опитування
mydata-day-heading = День
mydata-event-heading = Що ви зробили
mydata-language-heading = Мова
mydata-group-heading = Група
mydata-place-heading = Де
mydata-cast = Ваша відповідь: { $answer }
mydata-changed = Ваша нова відповідь: { $answer }
mydata-withdrawn = Ви скасували свою відповідь
mydata-on-card = Під опитуванням
mydata-on-ballot = У повідомленні з опитуванням, яке бачите лише ви
mydata-in-private = У приватному чаті
mydata-concern = Ви сказали: { $concern }
mydata-idea = Ваша ідея, зашифрована: { $idea }
mydata-idea-settled = День, коли ви надіслали ідею: { $day }. Ті, хто веде групу, її вже розглянули. Ми більше не зберігаємо, що ці слова ваші.
mydata-silenced = У цьому опитуванні ті, хто веде групу, більше не приймають ваших ідей.
mydata-follower = Ви просили новин про це опитування.
mydata-opened = Ви щойно перейшли до цього опитування.
mydata-translation = Ви написали текст цього опитування цією мовою: { $language }. День: { $day }.
mydata-recording = Ви прочитали це опитування вголос. Мова: { $language }. День: { $day }.
mydata-sketches-title = Опитування, які ви пишете, зашифровані
mydata-letters-title = Повідомлення, які чекають на вас, зашифровані

## Being forgotten

forgetme-ask-title = Видалити те, що ми зберігаємо про вас?
forgetme-ask =
    Опитування, які тривають: ми скасовуємо ваші відповіді й те, що ви сказали про запитання, і відкликаємо ваші ідеї.
    Завершені опитування: загальні числа лишаються. Уже ніхто не дізнається, яка відповідь була вашою.
    Ми видаляємо вашу мову, нагадування, аудіозаписи, опитування, які ви пишете, і повідомлення, які чекають на вас.
forgetme-ask-stays = Ваші слова, які група вже може читати, лишаються. Якщо в опитуванні, яке триває, ті, хто веде групу, більше не приймають ваших ідей, так і буде, доки опитування не завершиться.
forgetme-ask-again = Потім ви знову можете користуватися { -brand }, як і всі.
forgetme-yes-button = Так, видалити
forgetme-no-button = Ні, залишити
forgetme-kept = Нічого не видалено. Усе лишається, як було.
forgetme-done-title = Готово.
forgetme-nothing = Уже не було чого видаляти.
forgetme-withdrawn = Відповіді, скасовані в опитуваннях, які тривають: { $number }
forgetme-untied = Відповіді в завершених опитуваннях, про які вже ніхто не дізнається, що вони ваші: { $number }
forgetme-concerns = Те, що ви сказали про запитання, скасоване або більше не пов’язане з вами: { $number }
forgetme-ideas = Ідеї, відкликані або більше не пов’язані з вами: { $number }
forgetme-translations = Переклади й аудіозаписи, видалені або більше не пов’язані з вами: { $number }
forgetme-reminders = Опитування, про які ви більше не отримуєте новин: { $number }
forgetme-sketches = Видалені опитування, які ви писали: { $number }
forgetme-letters = Видалені повідомлення, які на вас чекали: { $number }
forgetme-settings = Дані про вашу мову й про ваш приватний чат видалено.
