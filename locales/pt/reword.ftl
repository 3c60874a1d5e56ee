### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Perguntar com outras palavras
reword-ask = Envie-me agora a pergunta com outras palavras.
reword-what = A nova sondagem começa do zero. Quando abrir, esta fecha.
reword-why = Por que razão pergunta outra vez?
refusal-already-replaced = Esta pergunta já foi feita outra vez, na sondagem { $code }.

## What the two polls say of each other, to everybody

replaces = Esta pergunta fica no lugar da sondagem { $code }.
replaced-by = Esta pergunta foi feita outra vez, com outras palavras, na sondagem { $code }.
