### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Jak robimy to w naszej grupie: { $text }
promise-in-group = Jak robi to grupa „{ $group }”: { $text }
promise-written-in = Tego tekstu nie ma jeszcze w Twoim języku. Jest napisany w tym języku: { $language }.

## For an organiser

promise-title = Co obiecuje grupa „{ $group }”
promise-how = Pod każdą z ośmiu żelaznych zasad Twoja grupa może napisać, jak robi to u siebie. Każdy przeczyta to razem z zasadą. Naciśnij numer albo napisz to w jednej wiadomości:
promise-example = Spotykamy się po szkole, a dzieci mogą przyjść z nami.
promise-languages = Aby dodać inne języki, zacznij każdą część w nowej linijce od krótkiej nazwy, takiej jak [pl].
promise-there = Tekst jest już przy tych zasadach:
promise-not-yet = Twoja grupa nie napisała jeszcze tekstu do żadnej z nich.
promise-none = Twoja grupa nie napisała tu jeszcze, jak to robi.
promise-write = Napisz to w jednej wiadomości, tak jak tutaj. Największa liczba znaków to { $most }:
promise-saved = Zapisano. Od teraz każdy przeczyta to razem z tą zasadą.
promise-change = Aby to zmienić lub dodać język, skopiuj ten tekst, zmień go i wyślij:
promise-remove-button = Usuń ten tekst
promise-removed = Tekst jest usunięty i nikt go już nie widzi. Jeśli ma wrócić, skopiuj go i wyślij:
promise-which = O którą grupę chodzi?
promise-no-group = To mogą napisać tylko osoby prowadzące grupę, a ja nie znam żadnej grupy, którą prowadzisz. Dodaj mnie do swojej grupy i napisz tam /promise.

## What stands in the way

refusal-which-principle = Napisz, proszę, po /promise liczbę od 1 do 8. Aby zobaczyć wszystkie osiem zasad, napisz /principles.
refusal-promise-empty = Nie widzę tu żadnych słów. Napisz, proszę, jak Twoja grupa to robi.
refusal-promise-gone = Ten tekst jest już usunięty.
