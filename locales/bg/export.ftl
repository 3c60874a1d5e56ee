### The files of a closed poll, as organisers take them away.

export-caption = Ето какво казаха хората в анкета { $code }. Можете да отворите файла с програма за таблици. В него няма имена.
export-more = Трябва ли Ви друг вид файл? Изберете го тук.
export-choose = Коя анкета искате? Натиснете кода ѝ или напишете /export и кода.
export-none = В групите Ви още няма затворена анкета.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Накратко
sheet-options = Възможни отговори
sheet-answers = Отговори
sheet-reach = Обхват
sheet-texts = Текстове
sheet-log = Дневник

## The columns of sheets

column-number = Номер
column-option = Отговор
column-people = Хора
column-points = Точки
column-share = Дял
column-by = Преброено по
column-language = Език
column-day = Ден
column-group = Група
column-question = Въпрос
column-words-by = Думите са от
column-checked-by = Проверено от
column-state = Сега
column-since = Откога
column-done = Какво е направено

## The summary, one label a line

summary-code = Код
summary-asked-in = Език на въпроса
summary-opened = Кога е отворена
summary-closed = Кога е затворена
summary-answered = Хора, които отговориха
summary-suggested = Предложения
summary-became-options = Станаха отговор
summary-same = Казват същото като друг отговор
summary-declined = Не станаха отговор
summary-undecided = Не е решено за тях
summary-replaces = Задава отново въпроса от анкета
summary-replaced-by = Зададена отново като
summary-nobody = В листа „Отговори“ всеки ред е един човек. Там се вижда какво е избрано и нищо друго. Редовете са подредени по избраното, така че не се вижда кой е отговорил пръв.
summary-few = Не показваме число, което е за по-малко от { $fewest } души. Понякога не показваме и още едно, за да не може никой да пресметне първото. Общите числа показваме винаги.

## Where a text comes from, who checked it, and what became of it

text-organiser = Някой от организаторите
text-member = Някой от групата
text-reader = Някой, който чете този език
text-machine = Машинен превод
text-ready = Ботът
text-live = Показва се
text-replaced = Сменено
text-removed = Махнато
text-recording = (гласов запис)
