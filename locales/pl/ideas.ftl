### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Nie ma jeszcze pomysłów.
        [one] Pomysły przysłała { $shown } osoba.
        [few] Pomysły przysłały { $shown } osoby.
        [many] Pomysły przysłało { $shown } osób.
       *[other] Pomysły przysłało { $shown } osoby.
    }
ideas-card-how = Naciśnij 💡, aby napisać swój pomysł w dowolnym języku. Nikt nie widzi, że to Ty.
ideas-ballot-how = Naciśnij 💡, aby napisać pomysł w dowolnym języku. Osoby prowadzące grupę czytają wszystkie pomysły i część z nich poddają pod głosowanie. Tę wiadomość widzisz tylko Ty.
ideas-own-none = Nie ma tu jeszcze Twojego pomysłu.
ideas-own = Twoje pomysły:
ideas-own-voted = Poddany pod głosowanie: { $idea }
ideas-button = Napisz swój pomysł
ideas-take-back-button = Wycofaj moje pomysły
ideas-taken-back = Twoje pomysły zostały wycofane. Pomysły poddane już pod głosowanie pozostają.
ideas-still-open = Ta ankieta jeszcze trwa.
ideas-voted = Poddane pod głosowanie w ankiecie { $code }: { $shown }

## To who has an idea, in private

ideas-write = Jaki masz pomysł? Napisz mi go w jednej wiadomości, w dowolnym języku. Napisz krótko. Liczba znaków: najwyżej { $most }.
ideas-thanks = Dziękujemy! Mamy Twój pomysł. Jeśli trafi pod głosowanie, dam Ci znać na naszym prywatnym czacie.
ideas-heard = Grupa może teraz nad tym głosować. Kod nowej ankiety to { $code }.

## To organisers, in private

ideas-list-button = Wszystkie pomysły
ideas-list-how = Naciśnij numer, aby zaznaczyć pomysł do głosowania. Naciśnij ponownie, aby cofnąć zaznaczenie. Gdy zaznaczysz od 2 do 12 pomysłów, możesz zrobić z nich ankietę. Nikt się nie dowie, czyje to pomysły.
ideas-list-none = Nie ma tu teraz pomysłów do wyboru.
ideas-vote-button = Zrób ankietę z zaznaczonych: { $shown }
builder-ideas-button = Pomysły napisane własnymi słowami

## Every "no": what happened, and what to do

refusal-open-with-options = Gdy w ankiecie jest #ideas, ludzie odpowiadają własnymi słowami. Napisz, proszę, samo pytanie, bez odpowiedzi.
refusal-ideas-few = Zaznacz najpierw, proszę, pomysły: co najmniej { $most }.
refusal-ideas-many = Liczba zaznaczonych pomysłów: { $most }. Więcej nie zmieści się w ankiecie. Najpierw cofnij, proszę, jedno zaznaczenie.
refusal-ideas-gone = Część tych pomysłów została wycofana albo poddana już pod głosowanie. Wybierz, proszę, jeszcze raz z listy pomysłów.
refusal-export-open = Dla tej ankiety nie ma pliku: ludzie pisali w niej własne pomysły. Aby je zobaczyć, wyślij mi /results i kod ankiety.

## Help and privacy

help-organiser-ideas = Aby zapytać o pomysły, napisz #ideas w osobnej linijce, bez odpowiedzi. Ludzie piszą do mnie własnymi słowami. Naciśnij 🌐, a potem „Więcej”, aby przeczytać pomysły i najlepsze poddać pod głosowanie.
privacy-ideas = Jeśli ankieta pyta o Twoje pomysły, przechowujemy w postaci zaszyfrowanej te pomysły i to, kim jesteś. Osoby prowadzące grupę czytają pomysły, ale nie dowiadują się, czyje są. Gdy Twój pomysł trafia pod głosowanie, może go przeczytać każdy, a my usuwamy informację o tym, kim jesteś. Do tego czasu możesz wycofać swoje pomysły.
