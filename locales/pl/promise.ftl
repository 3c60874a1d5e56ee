### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Jak robimy to w naszej grupie: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = Jak robi to grupa „{ $group }”: { $text }
# Where those words are not there in the reader's language.
promise-written-in = Tego tekstu nie ma jeszcze w Twoim języku. Jest napisany w tym języku: { $language }.

## For an organiser

promise-title = Co obiecuje grupa „{ $group }”
# An example follows.
promise-how = Pod każdą z ośmiu żelaznych zasad Twoja grupa może napisać, jak robi to u siebie. Każdy przeczyta to razem z zasadą. Naciśnij numer albo napisz to w jednej wiadomości:
# An example, which follows “/promise 6”.
promise-example = Spotykamy się po szkole, a dzieci mogą przyjść z nami.
promise-languages = Aby dodać inne języki, zacznij każdą część w nowej linijce od krótkiej nazwy, takiej jak [pl].
# Numbers and names of principles follow.
promise-there = Tekst jest już przy tych zasadach:
promise-not-yet = Twoja grupa nie napisała jeszcze tekstu do żadnej z nich.
# Under one principle.
promise-none = Twoja grupa nie napisała tu jeszcze, jak to robi.
# An example follows.
promise-write = Napisz to w jednej wiadomości, tak jak tutaj. Największa liczba znaków to { $most }:
promise-saved = Zapisano. Od teraz każdy przeczyta to razem z tą zasadą.
# The text follows.
promise-change = Aby to zmienić lub dodać język, skopiuj ten tekst, zmień go i wyślij:
# A button; at most 40 characters.
promise-remove-button = Usuń ten tekst
# The text follows.
promise-removed = Tekst jest usunięty i nikt go już nie widzi. Jeśli ma wrócić, skopiuj go i wyślij:
# In the private chat, to who organises several groups.
promise-which = O którą grupę chodzi?
promise-no-group = To mogą napisać tylko osoby prowadzące grupę, a ja nie znam żadnej grupy, którą prowadzisz. Dodaj mnie do swojej grupy i napisz tam /promise.

## What stands in the way

refusal-which-principle = Napisz, proszę, po /promise liczbę od 1 do 8. Aby zobaczyć wszystkie osiem zasad, napisz /principles.
refusal-promise-empty = Nie widzę tu żadnych słów. Napisz, proszę, jak Twoja grupa to robi.
refusal-promise-gone = Ten tekst jest już usunięty.
