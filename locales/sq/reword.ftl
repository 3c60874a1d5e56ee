### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Pyes me fjalë të tjera
reword-ask = Ma dërgoni tani pyetjen me fjalë të tjera.
reword-what = Anketa e re fillon nga zeroja. Kur të hapet ajo, kjo mbyllet.
reword-why = Pse po pyesni përsëri?
refusal-already-replaced = Kjo pyetje është bërë tashmë përsëri, si anketa { $code }.

## What the two polls say of each other, to everybody

replaces = Kjo pyetje zë vendin e anketës { $code }.
replaced-by = Kjo pyetje është bërë përsëri me fjalë të tjera, si anketa { $code }.
