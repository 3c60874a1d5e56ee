### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Itanong ito sa ibang salita
reword-ask = Ipadala sa akin ngayon ang tanong sa ibang salita.
reword-what = Magsisimula sa wala ang bagong poll. Kapag nagsimula ito, magsasara ang poll na ito.
reword-why = Bakit po ninyo ito itatanong ulit?
refusal-already-replaced = Naitanong na ulit ang tanong na ito, bilang poll { $code }.

## What the two polls say of each other, to everybody

replaces = Kapalit ng poll { $code } ang tanong na ito.
replaced-by = Itinanong ulit ang tanong na ito sa ibang salita, bilang poll { $code }.
