### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Masz pomysł na inną odpowiedź? Naciśnij 💡.
suggestion-came = Pomysły z grupy: { $shown }.
suggestion-became = Stały się odpowiedzią: { $shown }.
suggestion-new = Nowe: odpowiedź { $answers }.
suggestion-foreign = W tym języku: { $language } – odpowiedź { $answers }.
suggestion-same = To samo co odpowiedź { $answers }: { $shown }.
suggestion-undecided = Bez decyzji przed końcem ankiety: { $shown }.
suggestion-declined = Nieprzyjęte: { $shown }.
suggestion-reasons = Oto dlaczego:

## Writing one, in private

suggestion-button = Mam inny pomysł
suggestion-write = Jaka jeszcze odpowiedź mogłaby tu być? Napisz mi ją w jednej wiadomości, w dowolnym języku. Napisz krótko. Liczba znaków: najwyżej { $most }.
suggestion-secret = Nikt nie widzi, że to Ty.
suggestion-nothing-button = Anuluj
suggestion-nothing = Dobrze. Nic nie zostało wysłane.
suggestion-in-private = Swój pomysł napisz mi, proszę, na naszym prywatnym czacie.
suggestion-thanks = Dziękujemy! Osoby prowadzące grupę przeczytają Twój pomysł. Na naszym prywatnym czacie dam Ci znać, co z niego wyszło.

## To who had the idea, in private: what came of it

heard-idea = Twój pomysł: { $idea }
heard-accepted = Teraz to jedna z odpowiedzi. Jej numer: { $answer }.
heard-same = To to samo co ta odpowiedź: { $answer }
heard-declined = Osoby prowadzące grupę nie przyjęły tego pomysłu. Piszą, dlaczego:
heard-silenced = Pomysł został odłożony. Osoby prowadzące grupę nie przyjmują już od Ciebie pomysłów do tej ankiety. Nadal możesz z nimi porozmawiać i nadal możesz odpowiadać.
heard-late = Ankieta zakończyła się, zanim osoby prowadzące grupę podjęły decyzję.
heard-thanks = Dziękujemy, że myślisz o tym razem z nami!

## To organisers, in private

notice-suggestion = Ktoś z grupy „{ $group }” ma pomysł na inną odpowiedź w tej ankiecie:
suggestion-language = Pomysł jest poniżej. Język: { $language }.
suggestion-accept-button = Dodaj jako odpowiedź
suggestion-same-button = To samo co inna odpowiedź
suggestion-decline-button = Nie przyjmuj
suggestion-silence-button = Nie przyjmuj więcej od tej osoby
suggestion-silence-sure-button = Tak, nie przyjmuj więcej
suggestion-waiting-button = Pomysły czekające na decyzję
suggestion-same-which = Która odpowiedź mówi to samo?
suggestion-reason-write = Dlaczego nie? Napisz powód w jednej wiadomości. Liczba znaków: najwyżej { $most }. Ta osoba przeczyta go tak, jak go napiszesz. Po zakończeniu ankiety może go przeczytać każdy.
suggestion-silence-ask = Czy ta ankieta ma już nie przyjmować pomysłów od tej osoby? Jej pomysły, które czekają, zostaną odłożone. Nikt się nie dowie, kto to jest. Ta osoba nadal może odpowiadać.
suggestion-decided = Zapisano. Ta osoba się o tym dowie.
suggestion-none-waits = Teraz nie czeka żaden pomysł.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Ta ankieta jest zakończona i nie przyjmuje już pomysłów. Powiedz, proszę, o swoim pomyśle osobie prowadzącej grupę.
refusal-suggestions-off = Ta ankieta nie przyjmuje pomysłów na inne odpowiedzi. Powiedz, proszę, o swoim pomyśle osobie prowadzącej grupę.
refusal-suggestions-silenced = Osoby prowadzące grupę nie przyjmują już od Ciebie pomysłów do tej ankiety. Nadal możesz z nimi porozmawiać i nadal możesz odpowiadać.
refusal-suggestions-many = Liczba Twoich pomysłów w tej ankiecie: { $most }. Więcej nie można wysłać. Dziękujemy! O kolejnych powiedz, proszę, osobie prowadzącej grupę.
refusal-suggestions-waiting = Liczba Twoich pomysłów, które czekają na decyzję: { $most }. Następny wyślij, proszę, po decyzji osób prowadzących grupę.
refusal-suggestion-empty = Nie widzę tu żadnych słów. Napisz, proszę, swój pomysł w kilku słowach.
refusal-suggestion-long = To za długie na odpowiedź. Liczba znaków: { $shown }. Może ich być najwyżej { $most }. Napisz, proszę, krócej.
refusal-suggestion-known = To już jest w ankiecie. To odpowiedź { $answer }.
refusal-suggestion-twice = Taki pomysł już przyszedł. Osoby prowadzące grupę go przeczytają.
refusal-words-only = Napisz to, proszę, słowami. Nie przyjmuję tu zdjęć, naklejek ani nagrań.
refusal-suggestion-decided = Decyzja o tym pomyśle już zapadła.
refusal-suggestion-late = Ta ankieta jest zakończona, więc o jej pomysłach nie można już decydować.
refusal-options-full = Liczba odpowiedzi w tej ankiecie: { $most }. Więcej się nie zmieści. Czy pomysł mówi to samo co jedna z nich? Jeśli nie, napisz, proszę, że nie można go przyjąć.

## Help and privacy

help-family-suggest = Masz pomysł na inną odpowiedź? Naciśnij 💡 i napisz do mnie. Możesz też odpowiedzieć na wiadomość z ankietą w grupie albo wysłać mi /suggest i kod ankiety. Decydują osoby prowadzące grupę, a Ty dowiesz się, co z tego wyszło.
privacy-suggestion = Jeśli wyślesz pomysł na odpowiedź, do czasu decyzji przechowujemy w postaci zaszyfrowanej Twoje słowa i to, kim jesteś. Osoby prowadzące grupę nie dowiadują się, kim jesteś. Potem usuwamy jedno i drugie, a zamiast Twojego imienia i nazwiska zostaje losowy numer. Pomysł, który staje się odpowiedzią, może przeczytać każdy.
