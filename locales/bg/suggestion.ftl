### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Имате идея за друг отговор? Натиснете 💡.
suggestion-came = Идеи от групата: { $shown }.
suggestion-became = Станаха отговор: { $shown }.
suggestion-new = Ново: отговор { $answers }.
suggestion-foreign = Написано на { $language }: отговор { $answers }.
suggestion-same = Казват същото като отговор { $answers }: { $shown }.
suggestion-undecided = Останали без решение, когато анкетата се затвори: { $shown }.
suggestion-declined = Неприети: { $shown }.
suggestion-reasons = Ето защо:

## Writing one, in private

suggestion-button = Имам друга идея
suggestion-write = Какво друго може да е отговор? Напишете ми го в едно съобщение, на какъвто език искате. Нека е кратко: най-много { $most } знака.
suggestion-secret = Никой не вижда, че сте Вие.
suggestion-nothing-button = Отказ
suggestion-nothing = Добре. Нищо не е изпратено.
suggestion-in-private = Моля, напишете ми идеята си в нашия личен чат.
suggestion-thanks = Благодаря! Организаторите ще разгледат идеята Ви. Ще Ви кажа в нашия личен чат какво е станало с нея.

## To who had the idea, in private: what came of it

heard-idea = Вашата идея: { $idea }
heard-accepted = Вече е отговор. Номерът му е { $answer }.
heard-same = Тя казва същото като този отговор: { $answer }
heard-declined = Организаторите не я приеха. Ето защо, с техни думи:
heard-silenced = Тя беше оставена настрана. Организаторите не приемат повече идеи от Вас за тази анкета. Все още можете да говорите с тях и да отговаряте.
heard-late = Анкетата се затвори, преди организаторите да успеят да решат.
heard-thanks = Благодарим, че мислите заедно с нас!

## To organisers, in private

notice-suggestion = Някой в „{ $group }“ има идея за друг отговор на тази анкета:
suggestion-language = Идеята е по-долу. Език: { $language }.
suggestion-accept-button = Направи я отговор
suggestion-same-button = Казва същото като друг отговор
suggestion-decline-button = Не я приемай
suggestion-silence-button = Без повече идеи от този човек
suggestion-silence-sure-button = Да, без повече идеи
suggestion-waiting-button = Идеи за решаване
suggestion-same-which = Кой отговор казва същото?
suggestion-reason-write = Защо не? Напишете причината в едно съобщение, най-много { $most } знака. Човекът я получава с Вашите думи. Всички могат да я прочетат, когато анкетата се затвори.
suggestion-silence-ask = Искате ли тази анкета да спре да приема идеи от този човек? Идеите от него, които чакат, се оставят настрана. Никой не научава кой е. Човекът все още може да отговаря.
suggestion-decided = Записано. Човекът ще научи за това.
suggestion-none-waits = Сега няма чакащи идеи.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Тази анкета е затворена и не могат да идват нови идеи. Моля, кажете идеята си на организаторите.
refusal-suggestions-off = Тази анкета не приема идеи за други отговори. Моля, кажете идеята си на организаторите.
refusal-suggestions-silenced = Организаторите не приемат повече идеи от Вас за тази анкета. Все още можете да говорите с тях и да отговаряте.
refusal-suggestions-many = Вече сте изпратили { $most } идеи за тази анкета. Повече не можете да изпратите. Благодаря! Ако имате още, моля, кажете ги на организаторите.
refusal-suggestions-waiting = Идеи от Вас, които организаторите още не са разгледали: { $most }. Моля, изпратете следващата, когато решат за тях.
refusal-suggestion-empty = Тук не виждам думи. Моля, напишете идеята си с няколко думи.
refusal-suggestion-long = Това е твърде дълго за отговор. Знаци в него: { $shown }. Може да са най-много { $most }. Моля, напишете го по-кратко.
refusal-suggestion-known = Това вече го има в анкетата. То е отговор { $answer }.
refusal-suggestion-twice = Тази идея вече е получена. Организаторите ще я разгледат.
refusal-words-only = Моля, изпратете ми думи. Тук не мога да приема снимка, стикер или запис.
refusal-suggestion-decided = За тази идея вече е решено.
refusal-suggestion-late = Тази анкета е затворена и за идеите ѝ вече не може да се решава.
refusal-options-full = Тази анкета има { $most } отговора и не може да има повече. Казва ли идеята същото като някой от тях? Ако не, моля, кажете, че не можете да я приемете.

## Help and privacy

help-family-suggest = Имате идея за друг отговор? Натиснете 💡 и ми я напишете. Или задръжте съобщението с анкетата в групата и изберете „Отговори“ (Reply). Или ми напишете /suggest и кода на анкетата. Организаторите решават и Вие научавате какво е станало.
privacy-suggestion = Ако изпратите идея за отговор, пазим под ключ думите Ви и кой сте, докато организаторите не решат. Те не научават кой сте. После изтриваме и двете, а вместо името Ви пазим случаен номер. Идея, която стане отговор, могат да прочетат всички.
