### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Здравейте! Аз съм { -brand }.
welcome-ask = Задавам на семействата кратки въпроси, преди да се реши нещо.
welcome-each = Всяко семейство чете и отговаря на своя език. Отговорите са тайни.
welcome-principles-button = Осемте принципа
welcome-languages-button = Езиците на тази група
welcome-help-button = Помощ

## The group's languages

languages-title = На кои езици чете тази група?
languages-how = Натиснете език, за да го добавите или махнете. Езикът, който изберете най-напред, стои на първо място.
languages-now = Сега: { $languages }.
languages-done-button = Готово
languages-done = Записано. Можете да промените това по всяко време с /settings.
languages-keep-one = Групата трябва да има поне един език. Първо добавете друг.

languages-check-readers = Когато някой от групата преведе думи, те се показват едва след проверка. Проверява ги някой от организаторите или друг човек, който чете този език.
languages-check-organisers = Когато някой от групата преведе думи, те се показват едва след проверка. Проверява ги някой от организаторите.
languages-check-button = Смени кой проверява
