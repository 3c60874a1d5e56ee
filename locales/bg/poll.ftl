### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Да
answer-no = Не
answer-not-sure = Още не знам
answer-strongly-agree = Напълно подкрепям
answer-agree = Подкрепям
answer-in-the-middle = По средата
answer-disagree = Не подкрепям
answer-strongly-disagree = Изобщо не подкрепям
answer-monday = Понеделник
answer-tuesday = Вторник
answer-wednesday = Сряда
answer-thursday = Четвъртък
answer-friday = Петък
answer-saturday = Събота
answer-sunday = Неделя
answer-morning = Сутрин
answer-afternoon = Следобед
answer-evening = Вечер

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Още никой не е отговорил.
        [one] { $shown } човек отговори досега.
       *[other] { $shown } души отговориха досега.
    }
card-how = Натиснете номер, за да отговорите. Никой не вижда какво избирате.
card-languages = 🌐 На Вашия език: { $languages }
card-code = Код на анкетата: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Записано: { $option }
press-secret = Никой не вижда какво сте избрали, дори организаторите. Можете да го промените, докато анкетата е отворена.
press-changed = Променено. Сега отговорът Ви е: { $option }
press-same = Това вече е Вашият отговор: { $option }. Нищо не се е променило.
press-withdrawn = Отговорът Ви е оттеглен. Можете да отговорите отново, докато анкетата е отворена.
press-nothing-to-withdraw = Нямате отговор за оттегляне.

## The ballot, seen by one person

ballot-chosen = Вашият отговор: { $option }
ballot-not-chosen = Още не сте отговорили.
ballot-how = Натиснете бутон, за да отговорите. Само Вие виждате това.
ballot-withdraw-button = Оттегли моя отговор
ballot-written-in = Тази анкета още я няма на Вашия език. Написана е на: { $language }.
ballot-waiting = Някой я преведе на Вашия език. Моля, помогнете да проверим думите.
ballot-listen-button = Прослушай
ballot-more-button = Още
ballot-back-button = Назад
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Някои хора се затрудняват с този въпрос. Организаторите го преглеждат.
concern-unclear-button = Не разбирам това
concern-wrong-button = Това не е правилният въпрос
concern-how = Затруднява ли Ви въпросът? Натиснете ❓, за да го кажете. Натиснете отново, за да го оттеглите. Никой не вижда, че сте Вие. Организаторите виждат само число, и то когато са поне { $fewest } души. Резултатът показва същите числа.
concern-saved = Благодаря! Преброих и Вас. Името Ви не се вижда.
concern-taken-back = Оттеглено. Вече не Ви броя.
concern-unclear =
    { $count ->
        [one] { $shown } човек не разбира въпроса.
       *[other] { $shown } души не разбират въпроса.
    }
concern-wrong =
    { $count ->
        [one] { $shown } човек казва, че това не е правилният въпрос.
       *[other] { $shown } души казват, че това не е правилният въпрос.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Преведено от някого от организаторите.
words-by-member = Преведено от някого от групата.
words-by-machine = Това е машинен превод. Още никой не го е проверил.

## A recording of a poll, sent as a voice message

voice-caption = Анкетата, прочетена на глас. Език: { $language }.
voice-by-member = Записът е от някого от групата.
voice-gone = Този запис вече не може да се чуе. Можете да прочетете анкетата.

## The result

result-title = Тази анкета е затворена.
result-closed = Затворена: { $when }
result-answered =
    { $count ->
        [0] Никой не отговори.
        [one] { $shown } човек отговори.
       *[other] { $shown } души отговориха.
    }
result-option =
    { $count ->
        [one] { $shown } човек ({ $percent }%)
       *[other] { $shown } души ({ $percent }%)
    }
result-announced = Тази анкета е затворена. Резултатът е в съобщението по-горе. Благодарим за отговорите!
result-picture = Картинката показва същия резултат.
result-still-open =
    { $count ->
        [0] Тази анкета още е отворена. Още никой не е отговорил. Ще видите резултата, когато се затвори.
        [one] Тази анкета още е отворена. { $shown } човек отговори досега. Ще видите резултата, когато се затвори.
       *[other] Тази анкета още е отворена. { $shown } души отговориха досега. Ще видите резултата, когато се затвори.
    }
close-done = Анкетата е затворена.
