### A group's settings, shown to an organiser alone.

settings-title = Налаштування групи «{ $group }»
settings-which = Яку групу ви хочете налаштувати?
settings-none = Я не знаю жодної групи, яку ви ведете. Додайте мене до своєї групи й напишіть там /settings.
settings-languages = Мови: { $languages }
settings-zone = Місцевий час за цим містом: { $city }
settings-quiet = Години тиші: з { $from } до { $to }
settings-quiet-none = Години тиші: немає
settings-concerns = Коли казати про труднощі із запитанням: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Мови
settings-zone-button = Час
settings-quiet-button = Години тиші
settings-concerns-button = Труднощі із запитанням
settings-saved = Збережено.
# The parts of the world, as buttons.
zone-where = Де ваша група?
zone-africa-button = Африка
zone-america-button = Америка
zone-asia-button = Азія
zone-australia-button = Австралія та Океанія
zone-europe-button = Європа
zone-city = У якому місті такий самий час, як у вашій групі?
quiet-ask = У години тиші мої повідомлення в групі надходять без звуку. Коли має бути тихо?
quiet-none-button = Без годин тиші
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Люди можуть сказати, що не розуміють запитання або що це не те запитання. Коли багато людей кажуть те саме, це видно в опитуванні. Про це дізнаються й ті, хто веде групу. Скільки людей із тих, хто відповів, мають так сказати? Це завжди щонайменше { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Ніколи
concerns-tenth-button = Від 1 з 10 людей
concerns-quarter-button = Від 1 з 4 людей
concerns-half-button = Від 1 з 2 людей
