### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Як ми це робимо в нашій групі: { $text }
promise-in-group = Як це робить група «{ $group }»: { $text }
promise-written-in = Цього тексту ще немає вашою мовою. Він написаний цією мовою: { $language }.

## For an organiser

promise-title = Що обіцяє група «{ $group }»
promise-how = До кожного з восьми непорушних правил ваша група може написати, як вона це робить. Усі прочитають це разом із правилом. Натисніть номер або напишіть одним повідомленням:
promise-example = Ми зустрічаємося після школи, і діти можуть прийти з нами.
promise-languages = Щоб додати інші мови, починайте кожну частину з нового рядка короткою назвою, наприклад [pl].
promise-there = Для цих правил текст уже є:
promise-not-yet = Ваша група ще не написала тексту до жодного з них.
promise-none = Ваша група ще не написала тут, як вона це робить.
promise-write = Напишіть одним повідомленням, як тут. Найбільша кількість символів — { $most }:
promise-saved = Збережено. Відтепер усі читають це разом із цим правилом.
promise-change = Щоб змінити текст або додати мову, скопіюйте його, змініть і надішліть:
promise-remove-button = Прибрати текст
promise-removed = Текст прибрано, і його вже ніхто не бачить. Якщо хочете його повернути, скопіюйте його й надішліть:
promise-which = Про яку групу йдеться?
promise-no-group = Це можуть написати лише ті, хто веде групу, а я не знаю жодної групи, яку ви ведете. Додайте мене до своєї групи й напишіть там /promise.

## What stands in the way

refusal-which-principle = Напишіть, будь ласка, після /promise число від 1 до 8. Щоб побачити всі вісім правил, напишіть /principles.
refusal-promise-empty = Я не бачу тут слів. Напишіть, будь ласка, як ваша група це робить.
refusal-promise-gone = Цей текст уже прибрано.
