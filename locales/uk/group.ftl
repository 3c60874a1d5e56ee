### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Вітаю! Мене звати { -brand }.
welcome-ask = Я ставлю родинам короткі запитання ще до того, як щось вирішено.
welcome-each = Кожна родина читає й відповідає своєю мовою. Відповіді таємні.
welcome-principles-button = Вісім непорушних правил
welcome-languages-button = Мови цієї групи
welcome-help-button = Допомога

## The group's languages

languages-title = Якими мовами читає ця група?
languages-how = Щоб додати або прибрати мову, натисніть її назву. Мова, яку ви виберете першою, буде на початку.
languages-now = Зараз: { $languages }.
languages-done-button = Готово
languages-done = Збережено. Це можна змінити будь-коли. Просто напишіть /settings.
languages-keep-one = Групі потрібна принаймні одна мова. Спочатку додайте іншу.

languages-check-readers = Текст, який переклав хтось із групи, спочатку перевіряє людина, яка веде групу, або інша людина, яка читає цією мовою. Потім його бачать усі.
languages-check-organisers = Текст, який переклав хтось із групи, спочатку перевіряє людина, яка веде групу. Потім його бачать усі.
languages-check-button = Змінити, хто перевіряє
