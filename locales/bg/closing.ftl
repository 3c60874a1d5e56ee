### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Затваря се: { $when }
reminder = Още има време за отговор. Анкетата е в съобщението по-горе.
closing-ask = Кога да се затвори анкетата?
closing-now = Засега краят е: { $when }
closing-open-end = Засега остава отворена, докато Вие не я затворите.
closing-evening-button = Тази вечер
closing-tomorrow-button = Утре вечер
closing-days-button = След три дни
closing-week-button = След една седмица
closing-other-button = Друго време
closing-never-button = Когато аз я затворя
closing-button = Кога се затваря
closing-set = Записано. Анкетата се затваря: { $when }
closing-unset = Записано. Анкетата остава отворена, докато Вие не я затворите.
closing-write = Изпратете ми деня и часа така: { $example }. Часът е по времето в този град: { $city }.
refusal-time-unreadable = Не мога да разчета това време. Моля, напишете деня и часа така: { $example }
refusal-time-past = Това време вече мина. Моля, изберете по-късно.
refusal-time-far = Това е твърде далеч напред. Анкета може да е отворена най-много една година.
help-organiser-until = Анкетата може да се затвори и сама. Напишете деня и часа на последния ред в този вид:
