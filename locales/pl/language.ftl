### How this language is named, and how Chorus speaks about languages.
### Form of address: the direct "ty", with capitals (Ty, Twój) for courtesy, as plain-language public services and
### Telegram itself do in Polish. "Państwo" was not taken: it sounds like several people, and an answer is one person's.
### No past tense of the second person (it would force a gender): present, imperative, nouns. The bot speaks in the present.
### "Non-negotiable": "żelazna zasada", an everyday phrase for a rule that is kept without exception.
### "Co-production": "współtworzenie" (creating together); "koprodukcja" would make people think of films.
### "Poll": "ankieta", the word of Telegram in Polish. An open poll "trwa", a closed one is "zakończona".
### "Organiser": "osoba prowadząca grupę" (a person who runs the group), since "organizator" names a man.
### "Host": "kto odpowiada za bota" (who answers for it); "prowadzić" is said only of a group.
### "Idea" and "suggestion": both "pomysł". "Did it happen?": "Czy tak się stało?"

## About this language

language-name = polski
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = ankieta
-organiser = osoba prowadząca grupę
-organisers = osoby prowadzące grupę
-principles = osiem żelaznych zasad
-coproduction = współtworzenie
-help-translate = Pomóż tłumaczyć
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = W jakim języku { -brand } ma do Ciebie pisać?
language-now = Teraz: { $language }.
language-follow-button = Taki jak w Telegramie
language-saved = Zapisano. { -brand } będzie pisać do Ciebie w tym języku: { $language }.
language-following = Zapisano. { -brand } będzie pisać w języku Twojej aplikacji Telegram, jeśli go zna.
language-draft-note = Te teksty czekają jeszcze na sprawdzenie przez osobę, która mówi po polsku od dziecka. Coś może brzmieć dziwnie. Przepraszamy.

## Saying what sounds wrong

language-draft-sign = ✎ oznacza: tego języka nie sprawdziła jeszcze osoba, która mówi nim od dziecka.
language-correct-button = Napisz, co brzmi źle
language-correct-write = Które słowa w tym języku brzmią źle albo dziwnie: { $language }? Wyślij mi teraz jedną wiadomość. Napisz te słowa, a potem, jak powiedzieć to lepiej. Wiadomość może mieć najwyżej tyle znaków: { $most }. Czytają ją osoby, które odpowiadają za tego bota. Nie widzą, od kogo jest.
language-correct-thanks = Dziękujemy! Przeczytają to osoby, które odpowiadają za tego bota.
refusal-correction-long = To jest za długie. Liczba znaków: { $shown }. Może ich być najwyżej { $most }. Możesz wysłać to w częściach.
refusal-corrections-many = Wiele takich wiadomości czeka na przeczytanie. Spróbuj, proszę, za kilka dni. Dziękujemy!

## What is kept of it

privacy-corrections = Jeśli napiszesz nam, co brzmi źle, przechowujemy Twoje słowa w postaci zaszyfrowanej, najwyżej 90 dni. Nie zapisujemy, od kogo są.
mydata-awaited-correction = Czekamy na Twoją wiadomość o tym, co brzmi źle w tym języku: { $language }.
