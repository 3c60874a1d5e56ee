### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Имате въпрос за своите данни? Попитайте тук: { $contact }.
privacy-basis-consent = Законът ни позволява да пазим това, защото с всяко натискане Вие казвате „да“. Можете да размислите по всяко време.
privacy-basis-public-task = Законът ни позволява да пазим това, защото допитването до семействата е обществена задача на тези, които поддържат бота.
privacy-basis-legitimate-interests = Законът ни позволява да пазим това, защото има честна причина: да чуем какво искат семействата. Това не вреди на никого.
privacy-days =
    { $count ->
        [one] { $shown } ден
       *[other] { $shown } дни
    }
privacy-keys = { $days } след като анкетата се затвори, унищожаваме ключа ѝ. Тогава вече никой не може да разбере кой отговор е бил Ваш, дори този бот. Общият брой остава.
privacy-left-groups = { $days } след като { -brand } напусне група, изтриваме това, което пазим за нея.
privacy-log = Записваме какво правят организаторите с анкетите, за да могат всички в групата да го прочетат: /log. Там няма имена.
privacy-rights = Можете да видите всичко, което пазим за Вас: напишете /mydata. Можете да поискате да го изтрием: напишете /forgetme.
privacy-adults = { -brand } е само за пълнолетни. Моля, използвайте го само ако сте на 18 или повече години.

## Commands and help

command-mydata = Вижте всичко, което се пази за Вас
command-forgetme = Изтрийте това, което се пази за Вас
help-family-data =
    /mydata – вижте всичко, което се пази за Вас
    /forgetme – изтрийте го

## The file with all that is held

mydata-caption = Това е всичко, което { -brand } пази за Вас. Отворете файла, за да го прочетете. В него се вижда какво сте избрали, затова не го показвайте на други.
mydata-title = Всичко, което { -brand } пази за Вас
mydata-made = Този файл е от { $day }.
mydata-nothing = Не пазим нищо за Вас.
mydata-destroyed = Ключовете на старите анкети са унищожени. Вече никой не може да разбере дали сте отговорили в тях, затова ги няма в този файл.
mydata-you-title = За Вас
mydata-account = Номерът на профила Ви в Telegram (пази се под ключ): { $number }. Това не е телефонният Ви номер.
mydata-language = Езикът, който сте избрали (пази се под ключ): { $language }
mydata-chat-open = Отворили сте личен чат с { -brand }.
mydata-chat-closed = Затворили сте личния чат с { -brand }.
mydata-awaited = Чакаме съобщение от Вас за тази анкета: { $code }
mydata-promise = Написали сте текст за своята група (пази се под ключ). Чакаме да изберете групата. Ето текста: { $text }
mydata-groups-title = Групи, в които сте отговорили
mydata-polls-title = Анкети
mydata-day-heading = Ден
mydata-event-heading = Какво сте направили
mydata-language-heading = Език
mydata-group-heading = Група
mydata-place-heading = Къде
mydata-cast = Вашият отговор: { $answer }
mydata-changed = Вашият нов отговор: { $answer }
mydata-withdrawn = Оттеглили сте отговора си
mydata-on-card = Под анкетата
mydata-on-ballot = В съобщението с анкетата, което виждате само Вие
mydata-in-private = В личния чат
mydata-concern = Казали сте: { $concern }
mydata-idea = Вашата идея (пази се под ключ): { $idea }
mydata-idea-settled = Изпратили сте идея. Ден: { $day }. Организаторите вече решиха за нея. Вече не пазим, че тези думи са Ваши.
mydata-silenced = Организаторите не приемат повече идеи от Вас в тази анкета.
mydata-follower = Поискали сте новини за тази анкета.
mydata-opened = Отворихте тази анкета преди малко.
mydata-translation = Написали сте думите на тази анкета на този език: { $language }. Ден: { $day }.
mydata-recording = Прочели сте тази анкета на глас. Език: { $language }. Ден: { $day }.
mydata-sketches-title = Анкети, които пишете (пазят се под ключ)
mydata-letters-title = Съобщения, които Ви чакат (пазят се под ключ)

## Being forgotten

forgetme-ask-title = Да изтрием ли това, което пазим за Вас?
forgetme-ask =
    Отворени анкети: оттегляме отговорите и идеите Ви. Оттегляме и това, което сте казали за въпроса.
    Затворени анкети: общите числа остават. Никой вече не може да разбере кой отговор е бил Ваш.
    Изтриваме езика Ви, напомнянията и гласовите Ви записи. Изтриваме и анкетите, които пишете, и съобщенията, които Ви чакат.
forgetme-ask-stays = Ваши думи, които групата вече може да прочете, остават. Ако организаторите не приемат повече идеи от Вас в отворена анкета, и това остава. То свършва, когато анкетата се затвори.
forgetme-ask-again = След това можете пак да използвате { -brand }, както всички.
forgetme-yes-button = Да, изтрий го
forgetme-no-button = Не, запази го
forgetme-kept = Нищо не е изтрито. Всичко остава както е.
forgetme-done-title = Готово.
forgetme-nothing = Нямаше какво повече да се изтрие.
forgetme-withdrawn = Оттеглени отговори в отворени анкети: { $number }
forgetme-untied = Отговори в затворени анкети, за които вече никой не може да разбере, че са Ваши: { $number }
forgetme-concerns = Казаното от Вас за въпроси, което е оттеглено или вече не е свързано с Вас: { $number }
forgetme-ideas = Идеи, които са оттеглени или вече не са свързани с Вас: { $number }
forgetme-translations = Преводи и гласови записи, които са изтрити или вече не са свързани с Вас: { $number }
forgetme-reminders = Анкети, за които вече няма да получавате новини: { $number }
forgetme-sketches = Изтрити анкети, които пишехте: { $number }
forgetme-letters = Изтрити съобщения, които Ви чакаха: { $number }
forgetme-settings = Езикът Ви и личният Ви чат са забравени.
