### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Ereyo kale ku weydii
reword-ask = Hadda su’aasha ereyo kale iigu soo qor.
reword-what = Ra’yi-ururinta cusub eber ayay ka bilaabmaysaa. Marka la furo, tan waa la xirayaa.
reword-why = Maxaa su’aasha mar kale loo weydiinayaa?
refusal-already-replaced = Su’aashan mar kale ayaa hore loo weydiiyay, waana ra’yi-ururinta { $code }.

## What the two polls say of each other, to everybody

replaces = Su’aashani waxay gashay meeshii ra’yi-ururinta { $code }.
replaced-by = Su’aashan ereyo kale ayaa mar kale loogu weydiiyay ra’yi-ururinta { $code }.
