### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Какво искате да попитате? Изберете въпрос, който е готов на всички езици. Или напишете свой в нашия личен чат. Групата Ви не вижда нищо, преди да отворите анкетата.
builder-write-button = Ще напиша свой въпрос

## The steps

builder-question = Какво искате да попитате? Напишете въпроса си сега. Или изберете въпрос, който е готов на всички езици:
builder-question-now = Сега въпросът Ви е: { $question }
builder-answers = Какви отговори да има за избор? Напишете всеки на отделен ред. Или изберете тук:
builder-keep-button = Нека остане както е
builder-preview = Ето какво ще види групата Ви:
builder-asked-in = Анкетата ще се появи в: { $groups }
builder-lacks = Още липсват думи на: { $languages }. Можете да ги напишете в „Езици“. И други хора от групата могат да помогнат по-късно.
builder-open-button = Отвори я
builder-cancel-button = Отказ
builder-more = Какво искате да промените?
builder-change-question-button = Въпроса
builder-change-answers-button = Отговорите
builder-change-groups-button = Групите
builder-change-kind-button = Начина на отговаряне
builder-suggestions-button = Приемай идеи за други отговори
builder-no-suggestions-button = Без идеи за други отговори
builder-kind = Как да отговарят хората?
builder-one-button = Избират един отговор
builder-several-button = Избират колкото отговора искат
builder-most-button = Избират най-много { $most }
builder-order-button = Подреждат отговорите
builder-groups = В кои групи да задам въпроса? Натиснете група, за да я добавите или махнете.
builder-write-sign = ✍ значи: на този език липсват думи. Натиснете го, за да ги напишете.
builder-source-button = Написано на { $language }
builder-source = На кой език написахте анкетата?

## To open it later

builder-later-button = Отвори я по-късно
builder-tomorrow-button = Утре в 9:00
builder-at-once-button = Когато натисна „Отвори я“
builder-schedule-button = Отвори я в този час
builder-later = Кога да се отвори анкетата?
builder-opens = Отваря се: { $when }
builder-scheduled = Анкетата е готова и ще се отвори сама. Дотогава никой не я вижда.
builder-not-opened = Не можах да отворя анкетата Ви: { $question } Или вече не сте сред организаторите на групата, или аз не съм в нея. Анкетата е запазена.

## A poll that is not open yet

builder-away = Анкетата е прибрана за по-късно и никой не я е видял. Пазя я 90 дни.
builder-back-again-button = Върни я
builder-unfinished = Имате анкета, която още не е отворена: { $question }
builder-go-on-button = Продължи с нея
builder-new-button = Ще напиша нова анкета

## What stands in the way

refusal-sketch-buttons = Готово е. Моля, натиснете бутон отдолу. За да промените думите, натиснете „Назад“.
refusal-sketch-group = Моля, първо изберете група.
refusal-sketch-gone = Групата Ви вече има тази анкета или тя е изтрита. Напишете /poll, за да започнете нова анкета.

## In help and in what is kept about people

help-builder = Напишете /poll в групата си и аз ще Ви помогна стъпка по стъпка. Никой не вижда анкетата, преди да я отворите. Или напишете всичко наведнъж:
privacy-builder = Ако пишете анкета стъпка по стъпка, я пазим под ключ, докато не я отворите. Ако не я отворите, я изтриваме след 90 дни.
