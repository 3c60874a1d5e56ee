### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Още никой не е изпратил идея.
        [one] { $shown } човек изпрати идеи.
       *[other] { $shown } души изпратиха идеи.
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = Натиснете 💡, за да напишете своя идея, на какъвто език искате. Никой не вижда, че сте Вие.
# On the ballot, under the person's own ideas.
ideas-ballot-how = Натиснете 💡, за да напишете идея, на какъвто език искате. Организаторите четат всички идеи и подлагат някои от тях на гласуване. Само Вие виждате това съобщение.
ideas-own-none = Още не сте изпратили идея.
# The person's ideas follow, a line each.
ideas-own = Вашите идеи:
ideas-own-voted = Подложена на гласуване: { $idea }
# Buttons; at most 40 characters each.
ideas-button = Имам идея
ideas-take-back-button = Оттегли моите идеи
ideas-taken-back = Идеите Ви са оттеглени. Остават само тези, за които вече се гласува.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = Тази анкета още е отворена.
# On the result; the ideas follow, a line each.
ideas-voted = Подложени на гласуване в анкета { $code }: { $shown }

## To who has an idea, in private

ideas-write = Каква е Вашата идея? Напишете ми я в едно съобщение, на какъвто език искате. Нека е кратка: най-много { $most } знака.
ideas-thanks = Благодаря! Получих идеята Ви. Ако бъде подложена на гласуване, ще Ви кажа в нашия личен чат.
# Follows the person's ideas. It may be one or more of them.
ideas-heard = Групата вече може да гласува за това. Кодът на тази анкета е { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = Всички идеи
ideas-list-how = Натиснете номер, за да отбележите идея за гласуване. Натиснете го отново, за да махнете отметката. Ако отбележите от 2 до 12 идеи, можете да направите анкета. Никой не научава чии са идеите.
ideas-list-none = Сега тук няма идеи за избор.
# A button; at most 40 characters.
ideas-vote-button = Анкета от тези: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = Пишат свои идеи

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = При #ideas хората отговарят със свои думи. Моля, напишете само въпроса, без отговори.
refusal-ideas-few = Моля, първо отбележете поне { $most } идеи.
refusal-ideas-many = Отбелязаните идеи са { $most }. Анкетата не може да има повече. Моля, първо махнете една отметка.
refusal-ideas-gone = Някои от тези идеи са оттеглени или за тях вече се гласува. Моля, изберете отново от списъка с идеи.
# The name after the slash is typed as it is.
refusal-export-open = За тази анкета няма файл: хората са писали свои идеи. За да ги видите, напишете ми /results и кода на анкетата.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = За да поискате идеи, напишете #ideas на отделен ред и не пишете отговори. Хората ми пишат със свои думи. Натиснете 🌐, после „Още“, за да прочетете идеите и да подложите най-добрите на гласуване.
privacy-ideas = Ако анкетата иска Ваши идеи, пазим под ключ идеите и кой сте. Организаторите четат идеите. Те не научават чии са. Ако се гласува за Ваша идея, всички могат да я прочетат, а ние изтриваме кой сте. Преди това можете да оттеглите идеите си.
