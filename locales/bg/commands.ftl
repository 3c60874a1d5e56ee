### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Как работи това
command-language = Изберете своя език
command-principles = Осемте принципа на съвместната работа, от които не отстъпваме
command-poll = Задайте въпрос на групата
command-close = Затворете анкета и покажете резултата
command-results = Покажете резултата от анкета
command-export = Вземете отговорите като файл
command-suggest = Предложете друг отговор за анкета
command-decide = Кажете на групата какво е решено
command-decisions = Вижте какво е решено
command-promise = Кажете как Вашата група спазва осемте принципа
command-log = Вижте какво е правено с анкетите
command-report = Получете отчет за това, което са казали хората
command-settings = Настройте тази група
command-privacy = Какво се пази за Вас

bot-description = { -brand } задава на родителските групи кратки въпроси, преди да се реши нещо. Всеки чете и отговаря на своя език. Никой не вижда какво сте избрали.
bot-short-description = Бързи анкети за родителски групи. Всеки отговаря на своя език.
