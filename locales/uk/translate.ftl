### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Ваше опитування: { $question }
gap-ask =
    { $count ->
        [one] Ваша група читає ще однією мовою: { $languages }. Цією мовою опитування ще немає.
        [few] Ваша група читає ще іншими мовами: { $languages }. Цими мовами опитування ще немає.
        [many] Ваша група читає ще іншими мовами: { $languages }. Цими мовами опитування ще немає.
       *[other] Ваша група читає ще іншими мовами: { $languages }. Цими мовами опитування ще немає.
    }
gap-what = Відкрити опитування зараз чи спочатку перекласти? Мови можна додати й пізніше.
# Buttons; at most 40 characters each.
gap-open-button = Відкрити зараз
gap-translate-button = Спочатку перекласти
gap-machine-button = Зробити машинний переклад
# Answers to presses on these buttons.
gap-opened = Опитування відкрито. Воно вже у вашій групі.
gap-opened-before = Це опитування вже відкрито.
gap-machine-working = Машина перекладає. Це може тривати хвилину. Текст з’явиться тут.
# The machine did not answer; said to the organiser alone.
gap-machine-failed = Зараз машина не змогла перекласти опитування. Його відкрито без перекладу. Мови ще можна додати.

## The editor: the list of languages

editor-title = Текст іншими мовами
editor-how = Натисніть назву мови, щоб прочитати, написати або перевірити текст.
# The signs stand on the buttons of the languages.
editor-signs =
    ✅ готово
    🤖 машинний переклад, ще не перевірено
    👀 чекає на перевірку
    ➕ бракує тексту
editor-done-button = Готово
editor-done = Дякуємо за допомогу!

## The editor: one language

editor-language = Текст цією мовою: { $language }
editor-source = Оригінал цією мовою: { $language }
editor-now = Зараз написано так:
editor-waiting = Чекає на перевірку:
editor-waiting-voice = Запис чекає на перевірку.
editor-write = Щоб написати або змінити текст, надішліть мені зараз одне повідомлення. У першому рядку напишіть запитання, далі кожну відповідь в окремому рядку, у тому самому порядку.
# In place of editor-write, where Chorus itself has the answers in every language, or people answer in their own words.
editor-write-question = Щоб написати або змінити запитання, надішліть мені зараз одне повідомлення.
# Follows editor-write-question, unless people answer in their own words.
editor-answers-there = Відповіді вже є.
editor-record =
    { $minutes ->
        [one] Також можна прочитати опитування вголос і надіслати голосове повідомлення. Запис може тривати до { $shown } хвилини.
        [few] Також можна прочитати опитування вголос і надіслати голосове повідомлення. Запис може тривати до { $shown } хвилин.
        [many] Також можна прочитати опитування вголос і надіслати голосове повідомлення. Запис може тривати до { $shown } хвилин.
       *[other] Також можна прочитати опитування вголос і надіслати голосове повідомлення. Запис може тривати до { $shown } хвилини.
    }
# Buttons.
editor-right-button = Усе правильно
editor-remove-button = Прибрати
editor-all-button = Усі мови
# What was sent is in the poll at once: an organiser sent it.
editor-saved = Збережено. Тепер це можуть бачити або чути всі.
# What was sent by a member waits.
editor-thanks = Дякуємо! Спочатку це перевірить людина, яка веде групу, або хтось інший, хто читає цією мовою. Потім це зможуть бачити або чути всі.
editor-thanks-organisers = Дякуємо! Спочатку це перевірить людина, яка веде групу. Потім це зможуть бачити або чути всі.
# Answers to presses on the buttons.
editor-checked = Дякуємо! Тепер це можуть бачити або чути всі.
editor-removed = Прибрано.

## Notes to organisers, in private

notice-waiting = Хтось із групи «{ $group }» переклав опитування цією мовою: { $language }. Перевірте його, будь ласка, щоб його побачили всі.
notice-check-button = Перевірити
notice-language = У групі «{ $group }» щонайменше { $fewest } людей відповіли цією мовою: { $language }. Її ще немає у списку групи. Її можна додати: напишіть у групі /settings.
notice-concerns = У групі «{ $group }» деякі люди мають труднощі із цим запитанням: { $question }
# Follows how many people have which trouble.
notice-concerns-what = Може допомогти запитати іншими словами. Тоді це опитування завершиться, а нове займе його місце. Ніхто не бачить, хто що сказав.
