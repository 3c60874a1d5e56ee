### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Кінець опитування: { $when }
reminder = Ще є час відповісти. Опитування — у повідомленні вище.
closing-ask = Коли має завершитися опитування?
closing-now = Призначений час завершення: { $when }
closing-open-end = Час завершення не призначено. Опитування триватиме, доки ви його не завершите.
closing-evening-button = Сьогодні ввечері
closing-tomorrow-button = Завтра ввечері
closing-days-button = Через три дні
closing-week-button = Через тиждень
closing-other-button = Інший час
closing-never-button = Коли я його завершу
closing-button = Коли завершиться опитування
closing-set = Збережено. Кінець опитування: { $when }
closing-unset = Збережено. Опитування триватиме, доки ви його не завершите.
closing-write = Надішліть мені день і час у такому вигляді: { $example }. Діє час цього міста: { $city }.
refusal-time-unreadable = Не вдається розпізнати час. Напишіть, будь ласка, день і час у такому вигляді: { $example }
refusal-time-past = Цей час уже минув. Виберіть, будь ласка, пізніший.
refusal-time-far = Цей час надто далекий. Опитування може тривати не довше ніж рік.
help-organiser-until = Опитування може завершитися автоматично. Напишіть день і час в останньому рядку, у такому вигляді:
