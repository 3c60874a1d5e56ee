### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Chiedi con altre parole
reword-ask = Mandami adesso la domanda con altre parole.
reword-what = Il nuovo sondaggio parte da zero. Quando si apre, questo si chiude.
reword-why = Perché lo chiedi di nuovo?
refusal-already-replaced = Questa domanda è già stata fatta di nuovo, nel sondaggio { $code }.

## What the two polls say of each other, to everybody

replaces = Questa domanda prende il posto del sondaggio { $code }.
replaced-by = Questa domanda è stata fatta di nuovo con altre parole, nel sondaggio { $code }.
