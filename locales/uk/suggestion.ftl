### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Маєте ідею для іншої відповіді? Натисніть 💡.
suggestion-came = Ідеї від групи: { $shown }.
suggestion-became = Стали відповідями: { $shown }.
suggestion-new = Нове: відповідь { $answers }.
suggestion-foreign = Написано цією мовою ({ $language }): відповідь { $answers }.
suggestion-same = Те саме, що й відповідь { $answers }: { $shown }.
suggestion-undecided = Не вирішено до завершення: { $shown }.
suggestion-declined = Не прийнято: { $shown }.
suggestion-reasons = Ось чому:

## Writing one, in private

suggestion-button = Маю іншу ідею
suggestion-write = Яка ще відповідь могла б тут бути? Напишіть її мені одним повідомленням, будь-якою мовою. Пишіть коротко: не більше ніж { $most } символів.
suggestion-secret = Ніхто не бачить, що це ви.
suggestion-nothing-button = Скасувати
suggestion-nothing = Добре. Нічого не надіслано.
suggestion-in-private = Напишіть мені, будь ласка, свою ідею в нашому приватному чаті.
suggestion-thanks = Дякуємо! Ті, хто веде групу, розглянуть вашу ідею. У нашому приватному чаті ви дізнаєтеся, що з неї вийшло.

## To who had the idea, in private: what came of it

heard-idea = Ваша ідея: { $idea }
heard-accepted = Тепер це одна з відповідей. Її номер: { $answer }.
heard-same = Це те саме, що й ця відповідь: { $answer }
heard-declined = Ті, хто веде групу, не прийняли цю ідею. Ось чому:
heard-silenced = Цю ідею відкладено. Ті, хто веде групу, більше не приймають від вас ідей для цього опитування. Ви й далі можете поговорити з ними та відповідати на опитування.
heard-late = Опитування завершилося раніше, ніж ті, хто веде групу, змогли вирішити.
heard-thanks = Дякуємо, що думаєте про це разом із нами!

## To organisers, in private

notice-suggestion = Хтось із групи «{ $group }» має ідею для іншої відповіді в цьому опитуванні:
suggestion-language = Ідея нижче. Мова: { $language }.
suggestion-accept-button = Зробити відповіддю
suggestion-same-button = Те саме, що й інша відповідь
suggestion-decline-button = Не приймати
suggestion-silence-button = Більше нічого від цієї людини
suggestion-silence-sure-button = Так, більше нічого
suggestion-waiting-button = Ідеї, які чекають на рішення
suggestion-same-which = Яка відповідь означає те саме?
suggestion-reason-write = Чому ні? Напишіть причину одним повідомленням, не більше ніж { $most } символів. Людина прочитає її так, як ви напишете. Коли опитування завершиться, її зможуть прочитати всі.
suggestion-silence-ask = Більше не приймати ідей від цієї людини в цьому опитуванні? Її ідеї, які чекають, буде відкладено. Ніхто не дізнається, хто це. Людина й далі може відповідати.
suggestion-decided = Збережено. Людина про це дізнається.
suggestion-none-waits = Зараз жодна ідея не чекає.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Це опитування завершено, тож ідеї більше не приймаються. Розкажіть, будь ласка, про свою тим, хто веде групу.
refusal-suggestions-off = Це опитування не приймає ідей для інших відповідей. Розкажіть, будь ласка, про свою ідею тим, хто веде групу.
refusal-suggestions-silenced = Ті, хто веде групу, більше не приймають від вас ідей для цього опитування. Ви й далі можете поговорити з ними та відповідати на опитування.
refusal-suggestions-many = Кількість ваших ідей для цього опитування: { $most }. Більше надіслати не можна. Дякуємо! Про інші розкажіть, будь ласка, тим, хто веде групу.
refusal-suggestions-waiting = Кількість ваших ідей, які чекають на рішення: { $most }. Наступну надішліть, будь ласка, коли ті, хто веде групу, вирішать.
refusal-suggestion-empty = Тут не видно жодного слова. Напишіть, будь ласка, свою ідею кількома словами.
refusal-suggestion-long = Це задовге для відповіді. Кількість символів: { $shown }. Може бути не більше ніж { $most }. Напишіть, будь ласка, коротше.
refusal-suggestion-known = Це вже є в опитуванні. Це відповідь { $answer }.
refusal-suggestion-twice = Така ідея вже надійшла. Ті, хто веде групу, її розглянуть.
refusal-words-only = Напишіть, будь ласка, словами. Картинку, наліпку чи запис тут прийняти не можна.
refusal-suggestion-decided = Рішення про цю ідею вже ухвалено.
refusal-suggestion-late = Це опитування завершено, тож рішень про його ідеї вже не можна ухвалити.
refusal-options-full = Кількість відповідей в опитуванні: { $most }. Більше не поміститься. Чи ця ідея означає те саме, що й одна з них? Якщо ні, напишіть, будь ласка, що її не можна прийняти.

## Help and privacy

help-family-suggest = Маєте ідею для іншої відповіді? Натисніть 💡 і напишіть мені. Або дайте відповідь на повідомлення з опитуванням у групі, або надішліть мені /suggest і код опитування. Вирішують ті, хто веде групу, а ви дізнаєтеся, що з цього вийшло.
privacy-suggestion = Якщо ви надішлете ідею для відповіді, ми зберігаємо в зашифрованому вигляді ваші слова й те, хто ви, доки ті, хто веде групу, не вирішать. Вони не дізнаються, хто ви. Потім ми видаляємо і те, і інше, а замість вашого імені лишається випадкове число. Ідею, яка стала відповіддю, можуть прочитати всі.
