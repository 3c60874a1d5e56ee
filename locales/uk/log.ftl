### The log: what was done to the polls of a group, for its members to read.

log-title = Що зроблено з опитуваннями цієї групи
log-none = Тут ще нічого не зроблено.
log-poll = Опитування { $code }:
log-how = Кожен результат закінчується міткою. Збережіть її, і ви зможете довести, що до цього місця список ніхто не змінив: попросіть тих, хто відповідає за цього бота, це перевірити.
log-mark = Мітка в /log: { $mark }
log-older-button = Старіші
log-newer-button = Новіші

## What was done

log-opened = його відкрито.
log-opened-again = його відкрито. Воно замінює { $code }.
log-reworded = запитання поставлено знову іншими словами, в опитуванні { $code }.
log-extended = призначено час завершення: { $when }.
log-extended-open = воно триває, доки його не завершить хтось із тих, хто веде групу.
log-translated = новий текст або аудіозапис цією мовою: { $language }.
log-translation-removed = прибрано те, що було цією мовою: { $language }.
log-option-added = ідея стала відповіддю { $number }.
log-closed = його завершено. Скільки людей відповіло: { $people }.
log-result-posted = результат опубліковано.
log-decided = рішення, ухвалене після { $codes }.
log-decided-without = рішення, яке не називає жодного опитування.
log-outcome = чи це зроблено? { $outcome }
log-exported = хтось із тих, хто веде групу, забрав відповіді у файлі ({ $form }).
log-deleted = його видалено.
log-key-destroyed = ключ знищено. Ніхто вже не може дізнатися, хто що відповів.
log-moved = Група стала супергрупою. Її опитування перейшли разом із нею.
log-erased = те, що тут було записано, видалено.
log-unreadable = не вдається прочитати, що зроблено.
