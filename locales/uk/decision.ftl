### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Ось що вирішено:
decided-written-in = Цього ще немає вашою мовою. Написано цією мовою: { $language }.
decided-asked = Ми запитували вас (опитування { $code }): { $question }
decided-without = Родини не брали участі в цьому рішенні: перед ним не було опитування.
context-cannot = Чого ми не можемо зробити й чому: { $text }
context-responsible = Хто за це відповідає: { $text }
decided-review = Коли ми до цього повернемося: { $when }
decided-done = Чи це зроблено? Так.
decided-partly = Чи це зроблено? Лише частково.
decided-not = Чи це зроблено? Ні.
decided-code = Код: { $code }
decided-looked = Ті, хто веде вашу групу, повернулися до рішення вище.
result-decided = Що вирішено: дивіться { $code } або напишіть /decisions.

## An organiser writes it, step by step

decide-choose = Розкажіть групі, що вирішено. Ми напишемо це разом у нашому приватному чаті. Ваша група нічого не побачить, доки ви цього не опублікуєте.
decide-write-button = Написати
decide-what = Що ви зробите? Напишіть це зараз, короткими реченнями.
decide-now = Зараз ваше рішення таке: { $decision }
decide-cannot = Чого ви не можете зробити й чому? Напишіть це зараз. Родини більше довіряють, коли про це кажуть відкрито.
decide-responsible = Хто за це відповідає? Напишіть, хто це, щоб родини могли запитати.
decide-nothing-button = Пропустити
decide-review = Коли ви до цього повернетеся? Того дня я запитаю вас, чи це зроблено, і розповім групі. Натисніть кнопку або напишіть день у такому вигляді: { $example }
decide-month-button = Через місяць
decide-months-button = Через { $months } міс.
decide-never-button = Більше до цього не повертатися
decide-cites = Які опитування привели до цього рішення? Натисніть опитування, щоб додати його або прибрати.
decide-no-polls = У ваших групах ще немає завершених опитувань.
decide-post-button = Опублікувати
decide-cites-button = Опитування, на яких це засновано
decide-what-button = Що ми зробимо
decide-cannot-button = Чого ми не можемо зробити
decide-responsible-button = Хто відповідає
decide-review-button = Коли ми до цього повернемося
decide-posted-in = Де буде рішення: { $groups }
decide-groups = У яких групах мені це опублікувати? Натисніть групу, щоб додати її або прибрати.
decide-source = Якою мовою це написано?
decide-away = Рішення відкладено, і його ніхто не бачив. Я зберігаю його 90 днів.
decide-unfinished = У вас є рішення, яке ще не опубліковано: { $decision }
decide-posted = Опубліковано. Рішення вже у вашій групі. Чи можете ви допомогти з іншими мовами?
decide-editor = Щоб написати або змінити цей текст цією мовою, надішліть мені зараз одне повідомлення.

## On the day: to each organiser alone

review-ask = Сьогодні ви хотіли повернутися до цього рішення в групі «{ $group }»: { $decision }
review-how = Чи це зроблено? Ваша група дізнається, що ви відповісте.
review-done-button = Так
review-partly-button = Лише частково
review-not-button = Ні
review-later-button = Запитати знову через тиждень
review-put-off = Я запитаю знову через тиждень.
review-more = Що ще має знати про це ваша група?
review-write = Надішліть мені зараз один рядок. Ваша група прочитає його так, як ви його напишете. Найбільша кількість символів: { $most }.
review-nothing-button = Більше нічого
review-told = Дякуємо! Ваша група вже знає.

## What a group has decided, for any member

decisions-title = Що вирішено в цій групі
decisions-none = Тут ще нічого не вирішено.
decisions-how = Щоб прочитати рішення повністю, напишіть /results і його код.

## What stands in the way

refusal-day-unreadable = Не вдається розпізнати день. Напишіть його, будь ласка, у такому вигляді: { $example }
refusal-review-done = Ваша група вже знає, що з цього вийшло. Дякуємо!
refusal-day-far = Цей день надто далекий. Виберіть, будь ласка, день у найближчі 12 місяців.
refusal-is-decision = Це рішення, а не опитування. Тому тут це не працює.
refusal-cited-open = Опитування { $code } ще триває. Спочатку завершіть його. Потім ви зможете сказати, що вирішено.
refusal-cited-many = Рішення може спиратися щонайбільше на стільки опитувань: { $most }. Спочатку приберіть, будь ласка, одне з них.
refusal-decide-anonymous = Напишіть це, будь ласка, від свого імені, а не від імені групи. Тоді я зможу допомогти вам у нашому приватному чаті.
refusal-decision-empty = Я не бачу тут слів. Напишіть, будь ласка, що ви зробите.
refusal-decision-long = Цей текст задовгий. Кількість символів: { $shown }. Може бути не більше ніж { $most }.
