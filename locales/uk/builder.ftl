### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Про що ви хочете запитати? Виберіть запитання, яке вже готове кожною мовою. Або напишіть власне в нашому приватному чаті. Ваша група нічого не побачить, доки ви не відкриєте опитування.
builder-write-button = Написати своє запитання

## The steps

builder-question = Про що ви хочете запитати? Напишіть зараз своє запитання. Або виберіть те, яке вже готове кожною мовою:
builder-question-now = Зараз ваше запитання таке: { $question }
builder-answers = Які відповіді можна буде вибрати? Напишіть кожну в окремому рядку. Або виберіть тут:
builder-keep-button = Залишити як є
builder-preview = Ось як це побачить ваша група:
builder-asked-in = Де буде опитування: { $groups }
builder-lacks = Мови, якими бракує тексту: { $languages }. Щоб написати текст, натисніть «Мови». Пізніше зможуть допомогти й інші люди з групи.
builder-open-button = Відкрити
builder-cancel-button = Скасувати
builder-more = Що ви хочете змінити?
builder-change-question-button = Запитання
builder-change-answers-button = Відповіді
builder-change-groups-button = Групи
builder-change-kind-button = Як люди відповідають
builder-suggestions-button = Приймати ідеї для інших відповідей
builder-no-suggestions-button = Не приймати ідей для інших відповідей
builder-kind = Як люди відповідатимуть?
builder-one-button = Вибирають одну відповідь
builder-several-button = Вибирають скільки завгодно
builder-most-button = Вибирають до { $most }
builder-order-button = Ставлять відповіді по порядку
builder-groups = У яких групах мені про це запитати? Натисніть групу, щоб додати її або прибрати.
builder-write-sign = ✍ означає: цією мовою бракує тексту. Натисніть мову, щоб написати текст.
builder-source-button = Мова оригіналу: { $language }
builder-source = Якою мовою ви написали опитування?

## To open it later

builder-later-button = Відкрити пізніше
builder-tomorrow-button = Завтра о 9:00
builder-at-once-button = Коли я натисну «Відкрити»
builder-schedule-button = Відкрити в цей час
builder-later = Коли відкрити опитування?
builder-opens = Відкриття: { $when }
builder-scheduled = Опитування готове й відкриється саме. До того його ніхто не побачить.
builder-not-opened = Не вдалося відкрити ваше опитування. Або ви більше не ведете групу, або мене в ній немає. Опитування збережено. Ось воно: { $question }

## A poll that is not open yet

builder-away = Опитування відкладено, і його ніхто не бачив. Я зберігаю його 90 днів.
builder-back-again-button = Повернути опитування
builder-unfinished = У вас є опитування, яке ще не відкрито: { $question }
builder-go-on-button = Продовжити його
builder-new-button = Написати нове опитування

## What stands in the way

refusal-sketch-buttons = Усе готово. Натисніть, будь ласка, кнопку внизу. Щоб змінити текст, натисніть «Назад».
refusal-sketch-group = Спочатку виберіть, будь ласка, групу.
refusal-sketch-gone = Це опитування вже є у вашій групі, або його більше немає. Напишіть /poll, щоб почати нове опитування.

## In help and in what is kept about people

help-builder = Напишіть /poll у своїй групі, і я допоможу крок за кроком. Ніхто не побачить опитування, доки ви його не відкриєте. Або напишіть усе відразу:
privacy-builder = Якщо ви пишете опитування крок за кроком, ми зберігаємо його в зашифрованому вигляді, доки ви його не відкриєте. Якщо ви цього не зробите, ми видалимо його через 90 днів.
