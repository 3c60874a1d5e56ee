### The files of a closed poll, as organisers take them away.

export-caption = Ось що сказали люди в опитуванні { $code }. Файл можна відкрити в програмі для таблиць. У ньому немає жодних імен.
export-more = Потрібен інший вид файлу? Його можна вибрати тут.
export-choose = Яке опитування вам потрібне? Натисніть його код або напишіть /export і код.
export-none = У ваших групах ще немає завершених опитувань.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Підсумок
sheet-options = Варіанти відповіді
sheet-answers = Відповіді
sheet-reach = Охоплення
sheet-texts = Тексти
sheet-log = Журнал

## The columns of sheets

column-number = Номер
column-option = Відповідь
column-people = Люди
column-points = Бали
column-share = Частка
column-by = За чим пораховано
column-language = Мова
column-day = День
column-group = Група
column-question = Запитання
column-words-by = Чиї слова
column-checked-by = Хто перевірив
column-state = Зараз
column-since = З якого часу
column-done = Що зроблено

## The summary, one label a line

summary-code = Код
summary-asked-in = Мова запитання
summary-opened = Відкрито
summary-closed = Завершено
summary-answered = Скільки людей відповіло
summary-suggested = Пропозиції
summary-became-options = Стали відповіддю
summary-same = Означали те саме, що й інша відповідь
summary-declined = Не стали відповіддю
summary-undecided = Без рішення
summary-replaces = Замінює опитування
summary-replaced-by = Замінено опитуванням
summary-nobody = На аркуші «Відповіді» кожен рядок — це одна людина. Він показує, що вона вибрала, і нічого більше. Рядки впорядковано за відповіддю, тож не видно, хто відповів раніше.
summary-few = Якщо за числом стоїть менше людей, ніж { $fewest }, ми його не показуємо. Іноді ми пропускаємо ще одне число, щоб ніхто не міг вирахувати перше. Загальні числа показуємо завжди.

## Where a text comes from, who checked it, and what became of it

text-organiser = Хтось із тих, хто веде групу
text-member = Хтось із групи
text-reader = Хтось, хто читає цією мовою
text-machine = Машина
text-ready = Бот
text-live = Показано
text-replaced = Замінено
text-removed = Прибрано
text-recording = (аудіозапис)
