### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Вісім непорушних правил { -coproduction }
principles-how = Натисніть номер, щоб прочитати більше.
principles-credit = Ці правила разом узгодили батьки-амбасадори з { -abss }. Слова під назвами — наші.
# A button: back to the list of all eight.
principles-list-button = Усі вісім
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = Попереднє
principles-next-button = Наступне
# A button: get all eight as a page for paper.
principles-print-button = Роздрукувати всі вісім
# Sent with the file.
principles-print-caption = Усі вісім правил на одній сторінці. Відкрийте файл і роздрукуйте його.

principle-1-title = Нічого для нас без нас
principle-1-text = Люди, для яких створюють послугу, допомагають її планувати. Вони долучаються ще до того, як хтось почне щось обговорювати чи вирішувати. Ми не починаємо з готової ідеї. Ми створюємо її разом.
principle-2-title = Гнучкість
principle-2-text = Ми відкрито говоримо про мету, шлях до неї та час, який може знадобитися. Ми готові до змін на кожному кроці, від самого початку.
principle-3-title = Рівна цінність
principle-3-text = Кожна людина за столом робить свій внесок. Внески різні. Усі вони однаково цінні.
principle-4-title = Рівна відповідальність
principle-4-text = Ми вирішуємо разом, від початку до кінця. Жодна людина чи група не важливіша за інших. Так не повинно навіть здаватися.
principle-5-title = Добре спілкування і належна підтримка
principle-5-text = Усі, хто бере участь, можуть зрозуміти, що відбувається. Ми говоримо й пишемо зрозуміло. Люди отримують підтримку, яка їм для цього потрібна.
principle-6-title = Доступність від самого початку
principle-6-text = Дещо заважає людям брати участь. Ми знаходимо час, щоб дізнатися, що саме. Потім ми прибираємо ці перешкоди, від самого початку.
principle-7-title = Достатньо коштів на весь шлях співтворення
principle-7-text = Спільна робота потребує грошей. Їх має вистачати на кожен крок, а не лише на початок.
principle-8-title = Співтворення ще до початку проєкту
principle-8-text = Спочатку ми знайомимося зі своєю громадою. Ми будуємо довіру між людьми, які працюватимуть разом. Проєкт починаємо лише після цього, коли люди готові.
