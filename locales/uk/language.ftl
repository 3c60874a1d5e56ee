### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite "ви" (small letter), to one reader and to many. Its past tense is plural ("ви вибрали"),
### which names no gender. The bot speaks of itself in the present only.
### "Non-negotiable": "непорушне правило", a rule that nobody breaks; "правило" is plainer than "принцип".
### "Co-production": "співтворення" (creating together), as community workers say; "копродукція" would be about films.
### "Poll": "опитування", the word of Telegram in Ukrainian. An open poll "триває", a closed one is "завершено".
### "Organiser": "людина, яка веде групу", in the plural "ті, хто веде групу": plain, and not only men.
### "Host", "people who run this bot": "ті, хто відповідає за цього бота". An answer is "скасувати", an idea "відкликати"; words of a poll "прибрати", data "видалити".
### "Did it happen?" is "чи це зроблено?". "Trouble with a question" is "труднощі із запитанням". "Recording" alone is "аудіозапис".

## About this language

language-name = українська
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = опитування
-organiser = людина, яка веде групу
-organisers = ті, хто веде групу
-principles = вісім непорушних правил
-coproduction = співтворення
-help-translate = Допомогти з перекладом
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Якою мовою { -brand } має вам писати?
language-now = Зараз: { $language }.
language-follow-button = Як у моєму Telegram
language-saved = Збережено. { -brand } писатиме вам цією мовою: { $language }.
language-following = Збережено. { -brand } писатиме вам мовою вашого застосунку Telegram, якщо знає її.
language-draft-note = Ці тексти ще не перевірила людина, яка говорить цією мовою з дитинства. Щось може звучати дивно. Перепрошуємо.

## Saying what sounds wrong

language-draft-sign = ✎ означає: цю мову ще не перевірила людина, яка говорить нею з дитинства.
language-correct-button = Написати, що звучить не так
language-correct-write = Які слова звучать неправильно або дивно цією мовою: { $language }? Надішліть мені зараз одне повідомлення. Напишіть ці слова і як сказали б ви. Найбільша кількість символів: { $most }. Це прочитають ті, хто відповідає за цього бота. Вони не бачать, хто ви.
language-correct-thanks = Дякуємо! Це прочитають ті, хто відповідає за цього бота.
refusal-correction-long = Це задовге. Кількість символів: { $shown }. Може бути не більше ніж { $most }. Можна надіслати частинами.
refusal-corrections-many = Багато таких повідомлень ще чекають на прочитання. Спробуйте, будь ласка, за кілька днів. Дякуємо!

## What is kept of it

privacy-corrections = Якщо ви напишете, що звучить не так, ми зберігаємо ваші слова в зашифрованому вигляді щонайбільше 90 днів. Ми не зберігаємо, хто їх написав.
mydata-awaited-correction = Ми чекаємо на ваше повідомлення про те, що звучить не так цією мовою: { $language }.
