### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Запитати іншими словами
reword-ask = Надішліть мені зараз запитання іншими словами.
reword-what = Нове опитування починається з нуля. Коли нове відкриється, це завершиться.
reword-why = Чому ви питаєте знову?
refusal-already-replaced = Це запитання вже поставлено знову, в опитуванні { $code }.

## What the two polls say of each other, to everybody

replaces = Це запитання замінює опитування { $code }.
replaced-by = Це запитання поставлено знову іншими словами, в опитуванні { $code }.
