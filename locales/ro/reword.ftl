### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Întrebați cu alte cuvinte
reword-ask = Trimiteți-mi acum întrebarea cu alte cuvinte.
reword-what = Noul sondaj începe de la zero. Când se deschide, acesta se închide.
reword-why = De ce întrebați din nou?
refusal-already-replaced = Această întrebare a fost deja pusă din nou, în sondajul { $code }.

## What the two polls say of each other, to everybody

replaces = Această întrebare ia locul sondajului { $code }.
replaced-by = Această întrebare este pusă din nou cu alte cuvinte, în sondajul { $code }.
