### The log: what was done to the polls of a group, for its members to read.

log-title = Какво е правено с анкетите на тази група
log-none = Тук още нищо не е правено.
log-poll = Анкета { $code }:
log-how = Всеки резултат завършва със знак за проверка. Запазете го. Така можете да докажете, че никой не е променил списъка до този знак: помолете тези, които поддържат бота, да го проверят.
log-mark = Знак за проверка в /log: { $mark }
log-older-button = По-стари
log-newer-button = По-нови

## What was done

log-opened = беше отворена.
log-opened-again = беше отворена. Тя замества { $code }.
log-reworded = въпросът беше зададен отново с други думи, като { $code }.
log-extended = краят ѝ вече е: { $when }.
log-extended-open = свършва, когато някой от организаторите я затвори.
log-translated = нови думи или гласов запис на: { $language }.
log-translation-removed = махнато беше написаното на: { $language }.
log-option-added = едно предложение стана отговор { $number }.
log-closed = беше затворена. Хора, които отговориха: { $people }.
log-result-posted = резултатът беше публикуван.
log-decided = решение, взето след { $codes }.
log-decided-without = решение, в което не е посочена анкета.
log-outcome = направено ли е? { $outcome }
log-exported = някой от организаторите взе отговорите като файл ({ $form }).
log-deleted = беше изтрита.
log-key-destroyed = ключът беше унищожен. Вече никой не може да разбере кой какво е отговорил.
log-moved = Групата стана супергрупа. Анкетите ѝ дойдоха с нея.
log-erased = записаното беше изтрито.
log-unreadable = Не мога да разчета какво е правено.
