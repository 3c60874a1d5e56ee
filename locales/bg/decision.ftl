### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Решено е:
decided-written-in = Това още го няма на Вашия език. Написано е на: { $language }.
decided-asked = Попитахме Ви (анкета { $code }): { $question }
decided-without = Семействата не са участвали в това решение: преди него не е имало анкета.
context-cannot = Какво не можем да направим и защо: { $text }
context-responsible = Кой носи отговорност: { $text }
decided-review = Кога ще го прегледаме отново: { $when }
decided-done = Направено ли е? Да.
decided-partly = Направено ли е? Само част от него.
decided-not = Направено ли е? Не.
decided-code = Код: { $code }
decided-looked = Вашите организатори прегледаха отново решението по-горе.
result-decided = Какво е решено: вижте { $code } или напишете /decisions.

## An organiser writes it, step by step

decide-choose = Кажете на групата си какво е решено. Ще го напишем заедно в нашия личен чат. Групата Ви не вижда нищо, преди да го публикувате.
decide-write-button = Да го напишем
decide-what = Какво ще направите? Напишете го сега с кратки изречения.
decide-now = Сега решението Ви е: { $decision }
decide-cannot = Какво не можете да направите и защо? Напишете го сега. Семействата Ви вярват повече, ако го кажете.
decide-responsible = Кой носи отговорност за това? Напишете кой е, за да могат семействата да питат.
decide-nothing-button = Пропусни това
decide-review = Кога ще го прегледате отново? На този ден ще Ви попитам дали е направено и ще кажа на групата. Натиснете бутон или напишете деня така: { $example }
decide-month-button = След един месец
decide-months-button = След { $months } месеца
decide-never-button = Няма нужда
decide-cites = Кои анкети доведоха до това решение? Натиснете анкета, за да я добавите или махнете.
decide-no-polls = В групите Ви още няма затворена анкета.
decide-post-button = Публикувай го
decide-cites-button = Анкетите, довели до него
decide-what-button = Какво ще направим
decide-cannot-button = Какво не можем да направим
decide-responsible-button = Кой носи отговорност
decide-review-button = Кога ще го прегледаме отново
decide-posted-in = Решението ще се публикува в: { $groups }
decide-groups = В кои групи да го публикувам? Натиснете група, за да я добавите или махнете.
decide-source = На кой език го написахте?
decide-away = Прибрано е за по-късно и никой не го е видял. Пазя го 90 дни.
decide-unfinished = Имате решение, което още не е публикувано: { $decision }
decide-posted = Публикувано. Вече е в групата Ви. Можете ли да помогнете с още езици?
decide-editor = За да го напишете на този език или да промените думите, изпратете ми сега едно съобщение.

## On the day: to each organiser alone

review-ask = Искахте да прегледате отново това решение в „{ $group }“: { $decision }
review-how = Направено ли е? Групата Ви ще научи какво сте отговорили.
review-done-button = Да
review-partly-button = Само част от него
review-not-button = Не
review-later-button = Попитай ме пак след една седмица
review-put-off = Ще попитам пак след една седмица.
review-more = Какво още да знае групата Ви за това?
review-write = Изпратете ми сега един ред. Групата Ви вижда точно Вашите думи. Може да има най-много { $most } знака.
review-nothing-button = Нищо повече
review-told = Благодаря! Казах на групата Ви.

## What a group has decided, for any member

decisions-title = Какво е решено в тази група
decisions-none = Тук още нищо не е решено.
decisions-how = За да прочетете цялото решение, напишете /results и неговия код.

## What stands in the way

refusal-day-unreadable = Не мога да разчета този ден. Моля, напишете го така: { $example }
refusal-review-done = Групата Ви вече знае какво стана с това. Благодаря!
refusal-day-far = Това е твърде далеч напред. Моля, изберете ден в следващите 12 месеца.
refusal-is-decision = Това е решение, а не анкета. Затова тук това не може да се направи.
refusal-cited-open = Анкетата { $code } още е отворена. Първо я затворете. След това можете да кажете какво е решено.
refusal-cited-many = В едно решение може да има най-много { $most } анкети. Моля, първо махнете една.
refusal-decide-anonymous = Моля, напишете това от свое име, а не от името на групата. Тогава мога да Ви помогна в нашия личен чат.
refusal-decision-empty = Тук не виждам думи. Моля, напишете какво ще направите.
refusal-decision-long = Това е твърде дълго. Знаци в него: { $shown }. Може да са най-много { $most }.
