### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Натиснете номера на всеки отговор, който избирате. Можете да изберете колкото отговора искате. Натиснете номера отново, за да го махнете. Никой не вижда какво избирате.
card-several-most = Натиснете номера на всеки отговор, който избирате. Можете да изберете най-много { $most }. Натиснете номера отново, за да го махнете. Никой не вижда какво избирате.
card-order = Подредете отговорите: натиснете първо най-добрия, после следващия и така нататък. Можете да спрете, когато искате. За да оттеглите избор, натиснете 🌐. Никой не вижда какво избирате.

## The ballot, seen by one person

ballot-several = Изберете колкото отговора искате. Натиснете отговор отново, за да го махнете. Само Вие виждате това.
ballot-several-most = Изберете най-много { $most } отговора. Натиснете отговор отново, за да го махнете. Само Вие виждате това.
ballot-order-how = Натиснете първо най-добрия отговор, после следващия и така нататък. Можете да спрете, когато искате. Само Вие виждате това.
ballot-order = Вашата подредба: { $options }
ballot-undo-button = Оттегли последния избор

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Записано. Вашата подредба сега е: { $options }
press-order-same = Нищо не се е променило. Вашата подредба е: { $options }
refusal-most-chosen = Можете да изберете най-много { $most }. Моля, първо махнете един отговор.

## The result

result-several = Всеки можеше да избере повече от един отговор. Затова процентите общо могат да са повече от 100%.
result-order = Точки за първо място: { $most }. Всяко следващо място получава с една точка по-малко. За пропуснат отговор няма точки.
result-points =
    { $count ->
        [one] { $shown } точка
       *[other] { $shown } точки
    }
result-place = място { $place }
result-place-shared = място { $place }, наравно с други
result-spread = Общо: { $agree } на страната на „подкрепям“, { $middle } по средата, { $disagree } на страната на „не подкрепям“.
result-picture-points = Числата до лентите са точки.

## For organisers

help-organiser-kinds = За да може да се избира повече от един отговор, напишете #several на отделен ред. Със #several 3 може да се изберат най-много 3. С #order хората подреждат отговорите.
refusal-most-unreadable = Не мога да разчета реда със #several. Моля, напишете само #several или го напишете с число, ето така: #several 3
