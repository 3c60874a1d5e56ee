### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Zapadła decyzja:
decided-written-in = Tej decyzji nie ma jeszcze w Twoim języku. Jest napisana w tym języku: { $language }.
decided-asked = Nasze pytanie (ankieta { $code }): { $question }
decided-without = Rodziny nie brały udziału w tej decyzji: nie było przed nią żadnej ankiety.
context-cannot = Czego nie możemy zrobić i dlaczego: { $text }
context-responsible = Kto za to odpowiada: { $text }
decided-review = Kiedy do tego wrócimy: { $when }
decided-done = Czy tak się stało? Tak.
decided-partly = Czy tak się stało? Tylko częściowo.
decided-not = Czy tak się stało? Nie.
decided-code = Kod: { $code }
decided-looked = Osoby prowadzące grupę wróciły do decyzji powyżej.
result-decided = Co postanowiono: zobacz { $code } albo napisz /decisions.

## An organiser writes it, step by step

decide-choose = Powiedz grupie, co postanowiono. Napiszemy to razem na naszym prywatnym czacie. Dopóki tego nie opublikujesz, Twoja grupa nic nie widzi.
decide-write-button = Chcę to napisać
decide-what = Co zrobicie? Napisz to teraz, krótkimi zdaniami.
decide-now = Decyzja brzmi teraz: { $decision }
decide-cannot = Czego nie możecie zrobić i dlaczego? Napisz to teraz. Rodziny bardziej ufają, gdy mówi się o tym otwarcie.
decide-responsible = Kto za to odpowiada? Napisz, kto to jest, aby rodziny mogły o to zapytać.
decide-nothing-button = Pomiń
decide-review = Kiedy do tego wrócicie? Tego dnia zapytam Cię, czy tak się stało, i powiem o tym Twojej grupie. Naciśnij przycisk albo napisz dzień w takiej postaci: { $example }
decide-month-button = Za miesiąc
decide-months-button = Po { $months } miesiącach
decide-never-button = Nie trzeba do tego wracać
decide-cites = Które ankiety doprowadziły do tej decyzji? Naciśnij ankietę, aby ją dodać lub usunąć.
decide-no-polls = W Twoich grupach nie ma jeszcze zakończonej ankiety.
decide-post-button = Opublikuj
decide-cites-button = Ankiety, z których to wynika
decide-what-button = Co zrobimy
decide-cannot-button = Czego nie możemy zrobić
decide-responsible-button = Kto za to odpowiada
decide-review-button = Kiedy do tego wrócimy
decide-posted-in = Gdzie pojawi się decyzja: { $groups }
decide-groups = W których grupach mam to opublikować? Naciśnij grupę, aby ją dodać lub usunąć.
decide-source = W jakim języku jest to napisane?
decide-away = Decyzja jest odłożona i nikt jej nie widział. Przechowuję ją przez 90 dni.
decide-unfinished = Masz decyzję, która nie jest jeszcze opublikowana: { $decision }
decide-posted = Opublikowano. Decyzja jest już w Twojej grupie. Czy możesz pomóc z innymi językami?
decide-editor = Aby napisać ten tekst w tym języku lub go zmienić, wyślij mi teraz jedną wiadomość.

## On the day: to each organiser alone

review-ask = Na dziś był zaplanowany powrót do tej decyzji w grupie „{ $group }”: { $decision }
review-how = Czy tak się stało? Twoja grupa dowie się, co odpowiesz.
review-done-button = Tak
review-partly-button = Tylko częściowo
review-not-button = Nie
review-later-button = Zapytaj znowu za tydzień
review-put-off = Zapytam znowu za tydzień.
review-more = Co jeszcze grupa powinna o tym wiedzieć?
review-write = Wyślij mi teraz jedną linijkę. Twoja grupa przeczyta ją tak, jak ją napiszesz. Może mieć najwyżej tyle znaków: { $most }.
review-nothing-button = Nic więcej
review-told = Dziękujemy! Twoja grupa już o tym wie.

## What a group has decided, for any member

decisions-title = Co postanowiono w tej grupie
decisions-none = Niczego tu jeszcze nie postanowiono.
decisions-how = Aby przeczytać całą decyzję, napisz /results i jej kod.

## What stands in the way

refusal-day-unreadable = Nie rozumiem tej daty. Napisz ją, proszę, w takiej postaci: { $example }
refusal-review-done = Twoja grupa już wie, co z tego wyszło. Dziękujemy!
refusal-day-far = Ten dzień jest zbyt odległy. Wybierz, proszę, dzień w ciągu najbliższych 12 miesięcy.
refusal-is-decision = To jest decyzja, a nie ankieta. Dlatego to tutaj nie działa.
refusal-cited-open = Ankieta { $code } jeszcze trwa. Najpierw ją zakończ. Potem możesz powiedzieć, co postanowiono.
refusal-cited-many = Decyzja może wymieniać najwyżej tyle ankiet: { $most }. Najpierw usuń, proszę, jedną z nich.
refusal-decide-anonymous = Napisz to, proszę, ze swojego konta, a nie jako grupa. Wtedy pomogę Ci na naszym prywatnym czacie.
refusal-decision-empty = Nie widzę tu żadnych słów. Napisz, proszę, co zrobicie.
refusal-decision-long = Ten tekst jest za długi. Liczba znaków: { $shown }. Może ich być najwyżej { $most }.
