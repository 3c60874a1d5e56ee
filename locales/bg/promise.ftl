### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Как правим това в нашата група: { $text }
promise-in-group = Как „{ $group }“ прави това: { $text }
promise-written-in = Това още го няма на Вашия език. Написано е на: { $language }.

## For an organiser

promise-title = Какво обещава „{ $group }“
promise-how = Под всеки от осемте принципа групата Ви може да каже как го спазва. Всички го четат заедно с принципа. Натиснете номер или го напишете в едно съобщение:
promise-example = Събираме се след училище и децата също могат да дойдат.
promise-languages = За повече езици започнете всяка част на нов ред с кратко име като [pl].
promise-there = Вече го има за:
promise-not-yet = Групата Ви още не го е написала за нито един принцип.
promise-none = Групата Ви още не е написала тук как прави това.
promise-write = Напишете го в едно съобщение, ето така. Може да има най-много { $most } знака:
promise-saved = Записано. Отсега всички го четат заедно с този принцип.
promise-change = За да го промените или да добавите език, копирайте това, променете го и го изпратете:
promise-remove-button = Махни го
promise-removed = Махнато е и вече никой не го вижда. Ако го искате пак, копирайте това и го изпратете:
promise-which = Коя група имате предвид?
promise-no-group = Само организатори могат да пишат това, а аз не знам група, на която сте сред организаторите. Добавете ме в групата си и напишете /promise там.

## What stands in the way

refusal-which-principle = Моля, след /promise напишете число от 1 до 8. За да видите и осемте принципа, напишете /principles.
refusal-promise-empty = Тук не виждам думи. Моля, напишете как групата Ви прави това.
refusal-promise-gone = Това вече беше махнато.
