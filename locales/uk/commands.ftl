### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Як це працює
command-language = Виберіть свою мову
command-principles = Вісім непорушних правил співтворення
command-poll = Поставте групі запитання
command-close = Завершіть опитування й покажіть результат
command-results = Подивіться результат опитування
command-export = Отримайте відповіді у файлі
command-suggest = Запропонуйте іншу відповідь в опитуванні
command-decide = Розкажіть групі, що вирішено
command-decisions = Подивіться, що вирішено
command-promise = Напишіть, як ваша група дотримується восьми непорушних правил
command-log = Подивіться, що зроблено з опитуваннями
command-report = Отримайте звіт про те, що сказали люди
command-settings = Налаштуйте цю групу
command-privacy = Що ми зберігаємо про вас

bot-description = { -brand } ставить групам батьків короткі запитання ще до того, як щось вирішено. Усі читають і відповідають своєю мовою. Ніхто не бачить, що ви вибрали.
bot-short-description = Короткі опитування для груп батьків. Усі відповідають своєю мовою.
