### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Осемте принципа на съвместната работа, от които не отстъпваме
principles-how = Натиснете номер, за да прочетете повече.
principles-credit = Тези принципи са приети от родители посланици (Parent Champions) на { -abss }. Думите под всяко заглавие са наши.
# A button: back to the list of all eight.
principles-list-button = Всички осем
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = Предишен
principles-next-button = Следващ
# A button: get all eight as a page for paper.
principles-print-button = Отпечатай всички осем
# Sent with the file.
principles-print-caption = Всички осем на една страница. Отворете файла, после го отпечатайте.

principle-1-title = Нищо за нас без нас
principle-1-text = Хората, за които е предназначена една услуга, помагат тя да се планира. Те се включват, преди някой да я обсъжда или да решава. Не започвайте с готова идея. Измислете идеята заедно.
principle-2-title = Гъвкавост
principle-2-text = Говорете открито за целта, за пътя към нея и за времето, което може да е нужно. Бъдете готови за промени на всяка стъпка, още от самото начало.
principle-3-title = Равна стойност
principle-3-text = Всеки на масата носи нещо. Нещата, които носим, са различни. Те са еднакво ценни.
principle-4-title = Равна отговорност
principle-4-text = Решаваме заедно, от началото до края. Никой човек и никоя група не са по-важни от другите. И никой не бива да изглежда по-важен.
principle-5-title = Добро общуване и подходяща подкрепа
principle-5-text = Всеки, който участва, може да разбере какво става. Говорим ясно и хората получават подкрепата, която им е нужна за това.
principle-6-title = Достъпност от самото начало
principle-6-text = Някои неща пречат на хората да участват. Отделете време, за да разберете какви са тези неща. След това ги махнете от пътя, още от началото.
principle-7-title = Достатъчно средства през целия път на съвместната работа
principle-7-text = Съвместната работа струва пари. Те трябва да стигат за всяка стъпка по пътя, а не само за началото.
principle-8-title = Съвместна работа още преди началото на проекта
principle-8-text = Първо опознайте хората, сред които живеете. Изградете доверие между тези, които ще работят заедно. Чак след това започнете проекта, когато хората са готови.
