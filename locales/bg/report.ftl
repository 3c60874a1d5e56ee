### The report: what a group did in a period, for organisers to give to those who pay.

report-which = За коя група искате отчета?
report-none = Не знам група, на която сте сред организаторите. Напишете /report в групата си.
report-span = Отчетът за „{ $group }“ показва какво сте попитали, какво са казали хората и какво е станало след това. За какъв период го искате?
report-quarter-button = Последните три месеца
report-year-button = Последните дванадесет месеца
report-all-button = Всичко досега
report-in-private = Изпращам отчета в нашия личен чат.
report-caption = Ето отчета: страница за четене и печат, както и файл с таблици със същите числа. В отчета няма имена.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Анкети
sheet-languages = Езици
sheet-suggestions = Предложения
sheet-barriers = Какво е нужно на хората

## The page

report-title = Какво казаха семействата в „{ $group }“ и какво стана след това
report-period = От { $from } до { $until }
report-period-all = До { $until }
report-numbers = В числа
report-polls = Затворени анкети
report-still-open = Анкети, които още са отворени
report-answers = Отговори общо
report-most-people = Хора в анкетата с най-много отговори
report-decisions = Решения
report-shaped = Решения, взети с помощта на анкети
report-days = Дни от първия въпрос до решението
report-days-between = от { $fewest } до { $most }
report-asked = Какво беше попитано
report-came = Какво беше решено
report-no-polls = През този период не е затворена нито една анкета.
report-no-decisions = През този период няма взети решения.
report-languages = Езиците на хората, които отговориха
report-most-in-one-poll = Най-много хора в една анкета
report-no-languages = Няма език, на който в една анкета да са отговорили достатъчно хора, за да го покажем.
report-suggestions = Какво предложиха хората
report-no-suggestions = През този период няма предложения.
report-put-to-vote = Подложени на гласуване
report-reasons = Причини, които дадоха организаторите
report-barriers = Какво е нужно на хората, за да участват
report-no-barriers = Няма анкета, която да пита какво е нужно на хората, за да участват.
report-not-done = Какво не е направено и защо
report-none-not-done = В никое решение не е посочено нещо, което няма да се направи.
report-happened = Направено ли е?
report-behind = Взето с помощта на
report-unshaped = Зад това решение няма анкета.
report-note-people = Един човек може да е отговорил в повече от една анкета. Всяка анкета е тайна, затова не можем да видим дали два отговора са от един и същ човек. Този отчет не може да каже колко души общо са участвали.
report-note-groups = Анкета, която е зададена в няколко групи, се брои с всичките си отговори.
