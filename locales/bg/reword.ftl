### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Ще го задам с други думи
reword-ask = Изпратете ми сега въпроса с други думи.
reword-what = Новата анкета започва от нула. Когато тя се отвори, тази се затваря.
reword-why = Защо питате отново?
refusal-already-replaced = Този въпрос вече е зададен отново, като анкета { $code }.

## What the two polls say of each other, to everybody

replaces = Този въпрос замества анкета { $code }.
replaced-by = Този въпрос е зададен отново с други думи, като анкета { $code }.
