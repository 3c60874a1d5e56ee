### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Здравейте! Аз съм { -brand }.
# The two lines that say what Chorus does.
welcome-ask = Задавам на семействата кратки въпроси, преди да се реши нещо.
welcome-each = Всяко семейство чете и отговаря на своя език. Отговорите са тайни.
# Buttons under the welcome; keep each short.
welcome-principles-button = Осемте принципа
welcome-languages-button = Езиците на тази група
welcome-help-button = Помощ

## The group's languages

languages-title = На кои езици чете тази група?
languages-how = Натиснете език, за да го добавите или махнете. Езикът, който изберете най-напред, стои на първо място.
languages-now = Сега: { $languages }.
languages-done-button = Готово
languages-done = Записано. Можете да промените това по всяко време с /settings.
# The organiser tried to take away the last language.
languages-keep-one = Групата трябва да има поне един език. Първо добавете друг.

# Who may check a translation that a member wrote: the one or the other stands in the message.
languages-check-readers = Когато някой от групата преведе думи, те се показват едва след проверка. Проверява ги някой от организаторите или друг човек, който чете този език.
languages-check-organisers = Когато някой от групата преведе думи, те се показват едва след проверка. Проверява ги някой от организаторите.
# A button that changes from the one to the other.
languages-check-button = Смени кой проверява
