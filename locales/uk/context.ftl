### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Що вирішуємо: { $text }
context-who = Хто вирішує: { $text }
context-when = До якого часу: { $text }
context-fixed = Чого не можна змінити: { $text }
context-more = Натисніть 🌐, щоб прочитати більше про це запитання.

## An organiser writes the lines in private

context-button = Розповісти, про що йдеться
context-ask = Про що це запитання?
context-write = Родинам допомагає, коли вони знають більше. Надішліть мені зараз одне повідомлення такою мовою: { $language }. Напишіть лише ті рядки, які хочете.
context-marks =
    { $deciding }: що вирішуємо
    { $who }: хто вирішує
    { $when }: до якого часу
    { $fixed }: чого не можна змінити
context-saved = Збережено. Родини прочитають це, коли натиснуть 🌐 під опитуванням.
context-editor = Слово після # на початку рядка залиште як є, а перекладіть те, що після нього.
refusal-context-unreadable = Почніть, будь ласка, кожен рядок з { $deciding }, { $who }, { $when } або { $fixed }.
refusal-context-long = Текст після { $mark } задовгий. Кількість символів: { $shown }. Може бути не більше ніж { $most }.
