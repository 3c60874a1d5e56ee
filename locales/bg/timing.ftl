### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Когато анкетата се затвори, всички виждат колко души са избрали всеки отговор. Друго не се показва за по-малко от { $fewest } души.
few-answers = Отговориха по-малко от { $fewest } души. Това е твърде малко, за да покажем повече.
few-concerns = Затруднение с въпроса: твърде малко хора, за да покажем броя им.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Защо се затваря по-рано?
reason-ask-change = Защо се затваря в друго време?
reason-seen = Групата Ви вижда причината точно с Вашите думи.
reason-write = Изпратете ми причината сега, на един ред. Може да има най-много { $most } знака.
reason-write-button = Ще напиша причината
reason-without-button = Без причина
reason-keep-button = Нека остане както е
refusal-reason-empty = Тук не виждам причина. Моля, напишете я с думи, на един ред.
refusal-reason-long = Тази причина е твърде дълга. Знаци в нея: { $shown }. Може да са най-много { $most }.

## The group is told of it, in a reply to the card

closed-early = Беше затворена по-рано от предвиденото.
end-changed = Тази анкета ще се затвори по друго време. Новото време е в съобщението по-горе.
end-taken-away = Тази анкета вече остава отворена, докато някой от организаторите не я затвори. Тя е в съобщението по-горе.
reason-follows = По-долу някой от организаторите казва защо.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Искам новини за тази анкета
bell-options = Ще Ви пиша лично, когато има нов отговор за избор.
bell-end = Ще Ви напомня няколко часа преди края, ако дотогава не сте отговорили.
bell-again = За да го оттеглите, натиснете отново.
bell-off = Готово. Вече няма да Ви изпращам новини за тази анкета.
bell-reminder = Поискахте новини за тази анкета. Тя скоро ще се затвори. Още не сте отговорили:
bell-option = Поискахте новини за тази анкета. Има нов отговор за избор:
bell-open-button = Отвори анкетата
refusal-no-news = Повече новини за тази анкета няма да идват. Можете да отговорите и сега.
privacy-news = Ако поискате новини за анкета, пазим под ключ на кой профил в Telegram да ги изпратим. Ако се откажете или анкетата се затвори, изтриваме това.
