### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Для якої групи потрібен звіт?
report-none = Я не знаю жодної групи, яку ви ведете. Напишіть /report у своїй групі.
report-span = Звіт про групу «{ $group }» показує, про що питали, що сказали люди й що з цього вийшло. Який період має бути у звіті?
report-quarter-button = Останні три місяці
report-year-button = Останні дванадцять місяців
report-all-button = За весь час
report-in-private = Звіт надсилаю в нашому приватному чаті.
report-caption = Ось звіт: сторінка, щоб читати й друкувати, і таблиця з тими самими числами. У ньому немає жодних імен.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Опитування
sheet-languages = Мови
sheet-suggestions = Пропозиції
sheet-barriers = Що потрібно людям

## The page

report-title = Що сказали родини в групі «{ $group }» і що з цього вийшло
report-period = З { $from } до { $until }
report-period-all = До { $until }
report-numbers = У цифрах
report-polls = Завершені опитування
report-still-open = Опитування, які ще тривають
report-answers = Усього відповідей
report-most-people = Людей в опитуванні, де відповідей найбільше
report-decisions = Рішення
report-shaped = Рішення, засновані на опитуваннях
report-days = Днів від першого запитання до рішення
report-days-between = від { $fewest } до { $most }
report-asked = Про що питали
report-came = Що вирішено
report-no-polls = За цей час не завершилося жодне опитування.
report-no-decisions = За цей час нічого не вирішено.
report-languages = Мови людей, які відповіли
report-most-in-one-poll = Найбільше людей в одному опитуванні
report-no-languages = Жодною мовою не відповіло в одному опитуванні досить людей, щоб її показати.
report-suggestions = Що запропонували люди
report-no-suggestions = За цей час ніхто нічого не запропонував.
report-put-to-vote = Винесено на голосування
report-reasons = Причини, які назвали ті, хто веде групу
report-barriers = Що потрібно людям, щоб узяти участь
report-no-barriers = Жодне опитування не питало, що потрібно людям, щоб узяти участь.
report-not-done = Чого не зроблено й чому
report-none-not-done = У жодному рішенні не сказано, що чогось не буде зроблено.
report-happened = Чи це зроблено?
report-behind = Опитування, на яких це засновано
report-unshaped = Це рішення не засновано на жодному опитуванні.
report-note-people = Одна людина могла відповісти в кількох опитуваннях. Відповіді в кожному опитуванні таємні, тож не видно, чи дві з них дала та сама людина. Тому звіт не може сказати, скільки людей узяло участь загалом.
report-note-groups = Опитування, яке провели в кількох групах, пораховано з усіма його відповідями.
