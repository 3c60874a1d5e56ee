### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

# What will be done follows, in an organiser's own words.
decided-title = Zapadła decyzja:
decided-written-in = Tej decyzji nie ma jeszcze w Twoim języku. Jest napisana w tym języku: { $language }.
# A poll that was asked before. Its result follows, a line for each of the first answers.
decided-asked = Nasze pytanie (ankieta { $code }): { $question }
# Where no poll was asked.
decided-without = Rodziny nie brały udziału w tej decyzji: nie było przed nią żadnej ankiety.
context-cannot = Czego nie możemy zrobić i dlaczego: { $text }
context-responsible = Kto za to odpowiada: { $text }
decided-review = Kiedy do tego wrócimy: { $when }
# What organisers said on that day.
decided-done = Czy tak się stało? Tak.
decided-partly = Czy tak się stało? Tylko częściowo.
decided-not = Czy tak się stało? Nie.
decided-code = Kod: { $code }
# The reply to the decision's message on that day; one of the three above follows.
decided-looked = Osoby prowadzące grupę wróciły do decyzji powyżej.
# On the result of a poll that a decision names.
result-decided = Co postanowiono: zobacz { $code } albo napisz /decisions.

## An organiser writes it, step by step

# In the group, where /decide stands alone or replies to a result.
decide-choose = Powiedz grupie, co postanowiono. Napiszemy to razem na naszym prywatnym czacie. Dopóki tego nie opublikujesz, Twoja grupa nic nie widzi.
# A button that opens the private chat.
decide-write-button = Chcę to napisać
decide-what = Co zrobicie? Napisz to teraz, krótkimi zdaniami.
decide-now = Decyzja brzmi teraz: { $decision }
decide-cannot = Czego nie możecie zrobić i dlaczego? Napisz to teraz. Rodziny bardziej ufają, gdy mówi się o tym otwarcie.
decide-responsible = Kto za to odpowiada? Napisz, kto to jest, aby rodziny mogły o to zapytać.
# Buttons; at most 40 characters each.
decide-nothing-button = Pomiń
decide-review = Kiedy do tego wrócicie? Tego dnia zapytam Cię, czy tak się stało, i powiem o tym Twojej grupie. Naciśnij przycisk albo napisz dzień w takiej postaci: { $example }
# Buttons; at most 40 characters each.
decide-month-button = Za miesiąc
decide-months-button = Po { $months } miesiącach
decide-never-button = Nie trzeba do tego wracać
decide-cites = Które ankiety doprowadziły do tej decyzji? Naciśnij ankietę, aby ją dodać lub usunąć.
decide-no-polls = W Twoich grupach nie ma jeszcze zakończonej ankiety.
# Buttons; at most 40 characters each. The next to last four lead to what is to be changed.
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
# In place of editor-write.
decide-editor = Aby napisać ten tekst w tym języku lub go zmienić, wyślij mi teraz jedną wiadomość.

## On the day: to each organiser alone

review-ask = Na dziś był zaplanowany powrót do tej decyzji w grupie „{ $group }”: { $decision }
review-how = Czy tak się stało? Twoja grupa dowie się, co odpowiesz.
# Buttons; at most 40 characters each.
review-done-button = Tak
review-partly-button = Tylko częściowo
review-not-button = Nie
review-later-button = Zapytaj znowu za tydzień
# An answer to a press.
review-put-off = Zapytam znowu za tydzień.
# After one of the three answers.
review-more = Co jeszcze grupa powinna o tym wiedzieć?
review-write = Wyślij mi teraz jedną linijkę. Twoja grupa przeczyta ją tak, jak ją napiszesz. Może mieć najwyżej tyle znaków: { $most }.
# A button; at most 40 characters.
review-nothing-button = Nic więcej
review-told = Dziękujemy! Twoja grupa już o tym wie.

## What a group has decided, for any member

decisions-title = Co postanowiono w tej grupie
decisions-none = Niczego tu jeszcze nie postanowiono.
# At the end of the list.
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
