### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Вашата анкета: { $question }
gap-ask =
    { $count ->
        [one] Групата Ви чете на още един език: { $languages }. Анкетата още не е преведена на него.
       *[other] Групата Ви чете на още езици: { $languages }. Анкетата още не е преведена на тях.
    }
gap-what = Да отворя ли анкетата сега, или първо да се преведе? Можете да добавите езици и по-късно.
gap-open-button = Отвори я сега
gap-translate-button = Първо ще я преведа
gap-machine-button = Машинен превод
gap-opened = Анкетата е отворена. Вече е в групата Ви.
gap-opened-before = Тази анкета вече е отворена.
gap-machine-working = Машинният превод започна. Може да отнеме минута. Ще Ви покажа думите тук.
gap-machine-failed = Този път машинният превод на анкетата не успя. Отворих анкетата без него. Все още можете да добавите езици.

## The editor: the list of languages

editor-title = Думи на други езици
editor-how = Натиснете език, за да прочетете, напишете или проверите думите му.
editor-signs =
    ✅ готово
    🤖 машинен превод, още не е проверен
    👀 чака проверка
    ➕ липсват думи
editor-done-button = Готово
editor-done = Благодаря за помощта!

## The editor: one language

editor-language = Думи на { $language }
editor-source = На { $language } пише:
editor-now = Сега пише:
editor-waiting = Чака проверка:
editor-waiting-voice = Един гласов запис чака проверка.
editor-write = За да напишете думите или да ги промените, изпратете ми сега едно съобщение. Напишете въпроса на първия ред, после всеки отговор на отделен ред. Подредете отговорите по същия начин.
editor-write-question = За да напишете въпроса или да го промените, изпратете ми сега едно съобщение.
editor-answers-there = Отговорите вече ги има.
editor-record =
    { $minutes ->
        [one] Можете и да прочетете анкетата на глас в гласово съобщение. Може да трае най-много { $shown } минута.
       *[other] Можете и да прочетете анкетата на глас в гласово съобщение. Може да трае най-много { $shown } минути.
    }
editor-right-button = Вярно е
editor-remove-button = Махни го
editor-all-button = Всички езици
editor-saved = Записано. Вече всички могат да го видят или чуят.
editor-thanks = Благодаря! Първо ще го провери някой от организаторите или друг човек, който чете този език. После всички ще могат да го видят или чуят.
editor-thanks-organisers = Благодаря! Първо ще го провери някой от организаторите. После всички ще могат да го видят или чуят.
editor-checked = Благодаря! Вече всички могат да го видят или чуят.
editor-removed = Махнато е.

## Notes to organisers, in private

notice-waiting = Някой в „{ $group }“ преведе анкета. Езикът е: { $language }. Моля, проверете превода, за да могат всички да го видят.
notice-check-button = Ще го проверя
notice-language = В „{ $group }“ поне { $fewest } души отговориха на този език: { $language }. Той още не е в списъка на групата. Можете да го добавите: напишете /settings в групата.
notice-concerns = В „{ $group }“ някои хора се затрудняват с този въпрос: { $question }
notice-concerns-what = Може да помогне, ако питате с други думи. Тогава тази анкета се затваря и новата заема мястото ѝ. Никой не вижда кой какво е казал.
