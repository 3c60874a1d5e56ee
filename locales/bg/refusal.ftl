### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Само организаторите на тази група могат да правят това. Те са администраторите ѝ в Telegram. Ако имате идея за въпрос, моля, кажете им.
refusal-group-only = Това работи във Вашата група. Моля, напишете го там.
refusal-no-such-poll = Тук няма анкета с този код. Кодът е в края на съобщението с анкетата.
refusal-which-poll = Коя анкета? Задръжте съобщението с анкетата и изберете „Отговори“ (Reply). Или напишете кода ѝ след командата.
refusal-poll-closed = Тази анкета е затворена и отговорите вече не могат да се променят.
# The press of a concern after the close.
refusal-concern-closed = Тази анкета е затворена и вече нищо не се брои. Ако въпросът Ви затруднява, моля, кажете на организаторите.
refusal-already-closed = Тази анкета вече е затворена.
refusal-poll-open = Тази анкета още е отворена. Първо я затворете, после вземете файла. Докато анкетата е отворена, от файла може да се разбере кой кога е отговорил.
refusal-not-member = Само хората в групата на анкетата могат да видят това.
refusal-link-expired = Тази връзка е изтекла или е направена за друг човек. Моля, натиснете 🌐 под анкетата в групата си.
refusal-button-outdated = Този бутон вече не работи. Моля, използвайте по-ново съобщение.
refusal-unknown-command = Не познавам тази команда. Напишете /help, за да видите какво мога.
refusal-unknown-language = Не познавам езика „{ $tag }“. Моля, използвайте кратко име като en, pl или ur.
refusal-language-twice = Думите на този език са написани два пъти: { $language }. Моля, махнете едните.
refusal-options-differ = Брой отговори на { $language }: { $found }. В анкетата: { $shown }. Моля, напишете същите отговори, подредени по същия начин, всеки на отделен ред.
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = Вече имам отговорите на тази анкета на този език: { $language }. Моля, напишете само въпроса.
# The poll is closed.
refusal-words-fixed = Тази анкета е затворена и думите ѝ остават както са.
refusal-voice-long =
    { $minutes ->
        [one] Този запис е твърде дълъг. Може да трае най-много { $shown } минута. Моля, направете по-кратък.
       *[other] Този запис е твърде дълъг. Може да трае най-много { $shown } минути. Моля, направете по-кратък.
    }
refusal-voice-nowhere = За да добавите запис към анкета, натиснете 🌐 под анкетата в групата си. После натиснете „{ -help-translate }“.
refusal-own-words = Това сте изпратили Вие, затова трябва да го провери друг човек. Благодаря!
refusal-not-checker = Това трябва да го провери някой от организаторите на групата Ви. Благодаря за помощта!
refusal-enough-waiting = На този език вече доста неща чакат проверка. Моля, опитайте пак, когато бъдат проверени.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Напишете въпроса на първия ред, после всеки отговор на отделен ред. За повече езици започнете всяка част с кратко име като [pl].
refusal-question-empty = Анкетата още няма въпрос.
refusal-question-long =
    { $count ->
        [one] Във въпроса има { $shown } знак. Може да има най-много { $most }.
       *[other] Във въпроса има { $shown } знака. Може да има най-много { $most }.
    }
refusal-option-empty = Отговор { $number } е празен. Моля, напишете нещо там или го махнете.
refusal-option-long = Отговор { $number } е твърде дълъг. Знаци в него: { $shown }. Може да са най-много { $most }.
refusal-option-twice = Отговорите { $first } и { $second } са еднакви. Моля, променете единия или го махнете.
refusal-options-few = В анкетата трябва да има поне 2 отговора. Ако не напишете нито един, хората могат да избират „Да“, „Не“ или „Още не знам“.
refusal-options-many = Написаните отговори са { $shown }. В анкета може да има най-много { $most }.
refusal-your-text = Нищо не е изгубено. Ето текста Ви, за да го копирате и да опитате отново:

## When something went wrong on our side

sorry-failed = Извинете, тук нещо се обърка. Вие не сте направили нищо грешно. Моля, опитайте отново след минута.
# An answer to a command given in the group that waits in the private chat.
private-waiting = Имам да кажа нещо само на Вас. Натиснете бутона, за да го прочетете в нашия личен чат.
private-open-button = Отвори нашия личен чат
