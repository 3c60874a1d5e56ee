### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Як ми це робимо в нашій групі: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = Як це робить група «{ $group }»: { $text }
# Where those words are not there in the reader's language.
promise-written-in = Цього тексту ще немає вашою мовою. Він написаний цією мовою: { $language }.

## For an organiser

promise-title = Що обіцяє група «{ $group }»
# An example follows.
promise-how = До кожного з восьми непорушних правил ваша група може написати, як вона це робить. Усі прочитають це разом із правилом. Натисніть номер або напишіть одним повідомленням:
# An example, which follows “/promise 6”.
promise-example = Ми зустрічаємося після школи, і діти можуть прийти з нами.
promise-languages = Щоб додати інші мови, починайте кожну частину з нового рядка короткою назвою, наприклад [pl].
# Numbers and names of principles follow.
promise-there = Для цих правил текст уже є:
promise-not-yet = Ваша група ще не написала тексту до жодного з них.
# Under one principle.
promise-none = Ваша група ще не написала тут, як вона це робить.
# An example follows.
promise-write = Напишіть одним повідомленням, як тут. Найбільша кількість символів — { $most }:
promise-saved = Збережено. Відтепер усі читають це разом із цим правилом.
# The text follows.
promise-change = Щоб змінити текст або додати мову, скопіюйте його, змініть і надішліть:
# A button; at most 40 characters.
promise-remove-button = Прибрати текст
# The text follows.
promise-removed = Текст прибрано, і його вже ніхто не бачить. Якщо хочете його повернути, скопіюйте його й надішліть:
# In the private chat, to who organises several groups.
promise-which = Про яку групу йдеться?
promise-no-group = Це можуть написати лише ті, хто веде групу, а я не знаю жодної групи, яку ви ведете. Додайте мене до своєї групи й напишіть там /promise.

## What stands in the way

refusal-which-principle = Напишіть, будь ласка, після /promise число від 1 до 8. Щоб побачити всі вісім правил, напишіть /principles.
refusal-promise-empty = Я не бачу тут слів. Напишіть, будь ласка, як ваша група це робить.
refusal-promise-gone = Цей текст уже прибрано.
