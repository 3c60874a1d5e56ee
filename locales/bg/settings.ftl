### A group's settings, shown to an organiser alone.

settings-title = Настройки за „{ $group }“
settings-which = Коя група искате да настроите?
settings-none = Не знам група, на която сте сред организаторите. Добавете ме в групата си и напишете /settings там.
settings-languages = Езици: { $languages }
settings-zone = Час: по времето в { $city }
settings-quiet = Тихи часове: от { $from } до { $to }
settings-quiet-none = Тихи часове: няма
settings-concerns = Кога показвам, че въпрос затруднява хората: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Езици
settings-zone-button = Час
settings-quiet-button = Тихи часове
settings-concerns-button = Затруднение с въпрос
settings-saved = Записано.
# The parts of the world, as buttons.
zone-where = Къде е групата Ви?
zone-africa-button = Африка
zone-america-button = Америка
zone-asia-button = Азия
zone-australia-button = Австралия и Тихия океан
zone-europe-button = Европа
zone-city = В кой град часът е същият като в групата Ви?
quiet-ask = В тихите часове съобщенията ми в групата нямат звук. Кога да мълча?
quiet-none-button = Без тихи часове
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Хората могат да кажат, че не разбират въпроса или че това не е правилният въпрос. Когато много хора кажат едно и също, анкетата го показва. Казвам го и на организаторите. Колко от отговорилите трябва да го кажат? Винаги са поне { $fewest } души.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Никога
concerns-tenth-button = Поне 1 на всеки 10 души
concerns-quarter-button = Поне 1 на всеки 4 души
concerns-half-button = Поне 1 на всеки 2 души
