### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Какво се решава: { $text }
context-who = Кой решава: { $text }
context-when = Срок за решението: { $text }
context-fixed = Какво не може да се промени: { $text }
context-more = Натиснете 🌐, за да прочетете повече за този въпрос.

## An organiser writes the lines in private

context-button = Ще обясня за какво става дума
context-ask = За какво става дума в този въпрос?
context-write = За семействата е добре да знаят повече. Изпратете ми сега едно съобщение на този език: { $language }. Напишете само редовете, които искате.
context-marks =
    { $deciding }: какво се решава
    { $who }: кой решава
    { $when }: какъв е срокът за решението
    { $fixed }: какво не може да се промени
context-saved = Записано. Семействата го четат, когато натиснат 🌐 под анкетата.
context-editor = Не променяйте думата след # в началото на реда. Преведете това, което е след нея.
refusal-context-unreadable = Моля, започнете всеки ред с { $deciding }, { $who }, { $when } или { $fixed }.
refusal-context-long = Редът след { $mark } е твърде дълъг. Знаци в него: { $shown }. Може да са най-много { $most }.
