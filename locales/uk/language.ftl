### How this language is named, and how Chorus speaks about languages.
### Form of address: the polite "ви" (small letter), to one reader and to many. Its past tense is plural ("ви вибрали"),
### which names no gender. The bot speaks of itself in the present only.
### "Non-negotiable": "непорушне правило", a rule that nobody breaks; "правило" is plainer than "принцип".
### "Co-production": "співтворення" (creating together), as community workers say; "копродукція" would be about films.
### "Poll": "опитування", the word of Telegram in Ukrainian. An open poll "триває", a closed one is "завершено".
### "Organiser": "людина, яка веде групу", in the plural "ті, хто веде групу": plain, and not only men.

## About this language

# The language's own name for itself, as its readers write it.
language-name = українська
# Who has checked this language: source, draft, or the name of the native speaker who reviewed it.
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = опитування
-organiser = людина, яка веде групу
-organisers = ті, хто веде групу
-principles = вісім непорушних правил
-coproduction = співтворення
# The name of a button, as texts speak of it.
-help-translate = Допомогти з перекладом
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Якою мовою { -brand } має вам писати?
language-now = Зараз: { $language }.
# A button: forget the choice and follow the language of the Telegram app.
language-follow-button = Як у моєму Telegram
language-saved = Збережено. { -brand } писатиме вам цією мовою: { $language }.
language-following = Збережено. { -brand } писатиме вам мовою вашого застосунку Telegram, якщо знає її.
# Shown after a language that no native speaker has checked was chosen.
language-draft-note = Ці тексти ще не перевірила людина, яка говорить цією мовою з дитинства. Щось може звучати дивно. Перепрошуємо.
