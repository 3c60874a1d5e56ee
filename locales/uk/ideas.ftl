### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Ідей ще немає.
        [one] Ідеї надіслала { $shown } людина.
        [few] Ідеї надіслали { $shown } людини.
        [many] Ідеї надіслало { $shown } людей.
       *[other] Ідеї надіслало { $shown } людини.
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = Натисніть 💡, щоб написати свою ідею будь-якою мовою. Ніхто не бачить, що це ви.
# On the ballot, under the person's own ideas.
ideas-ballot-how = Натисніть 💡, щоб написати ідею будь-якою мовою. Ті, хто веде групу, читають усі ідеї та деякі з них виносять на голосування. Це повідомлення бачите лише ви.
ideas-own-none = Ви ще не надіслали жодної ідеї.
# The person's ideas follow, a line each.
ideas-own = Ваші ідеї:
ideas-own-voted = Винесено на голосування: { $idea }
# Buttons; at most 40 characters each.
ideas-button = Написати свою ідею
ideas-take-back-button = Відкликати мої ідеї
ideas-taken-back = Ваші ідеї відкликано. Лишаються ті, за які вже голосують.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = Це опитування ще триває.
# On the result; the ideas follow, a line each.
ideas-voted = Винесено на голосування в опитуванні { $code }: { $shown }

## To who has an idea, in private

ideas-write = Яка ваша ідея? Напишіть її мені одним повідомленням, будь-якою мовою. Пишіть коротко: не більше ніж { $most } символів.
ideas-thanks = Дякуємо! Вашу ідею отримано. Якщо її винесуть на голосування, ви дізнаєтеся про це в нашому приватному чаті.
# Follows the person's ideas. It may be one or more of them.
ideas-heard = Тепер група може за це голосувати. Код нового опитування: { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = Усі ідеї
ideas-list-how = Натисніть номер, щоб позначити ідею для голосування. Натисніть ще раз, щоб зняти позначку. Коли позначено від 2 до 12 ідей, можна зробити з них опитування. Ніхто не дізнається, чиї це ідеї.
ideas-list-none = Зараз тут немає ідей для вибору.
# A button; at most 40 characters.
ideas-vote-button = Зробити опитування з позначених: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = Люди пишуть власні ідеї

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = Якщо ви пишете #ideas, люди відповідають своїми словами. Напишіть, будь ласка, лише запитання, без відповідей.
refusal-ideas-few = Спочатку позначте, будь ласка, ідеї: щонайменше { $most }.
refusal-ideas-many = Кількість позначених ідей: { $most }. Більше в опитування не поміститься. Спочатку зніміть, будь ласка, одну позначку.
refusal-ideas-gone = Деякі з цих ідей відкликано, або за них уже голосують. Виберіть, будь ласка, ще раз зі списку ідей.
# The name after the slash is typed as it is.
refusal-export-open = Для цього опитування немає файлу: люди писали власні ідеї. Щоб їх побачити, надішліть мені /results і код опитування.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = Щоб зібрати ідеї, напишіть #ideas в окремому рядку, без відповідей. Люди пишуть мені своїми словами. Натисніть 🌐, потім «Більше», щоб прочитати ідеї та винести найкращі на голосування.
privacy-ideas = Якщо в опитуванні питають про ваші ідеї, ми зберігаємо в зашифрованому вигляді ці ідеї й те, хто ви. Ті, хто веде групу, читають ідеї, але не дізнаються, чиї вони. Коли вашу ідею виносять на голосування, її можуть прочитати всі, а відомості про те, хто ви, ми видаляємо. До того часу ви можете відкликати свої ідеї.
