### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = O co chcesz zapytać? Wybierz pytanie, które jest gotowe w każdym języku. Albo napisz własne na naszym prywatnym czacie. Dopóki nie otworzysz ankiety, Twoja grupa nic nie widzi.
builder-write-button = Chcę napisać własne pytanie

## The steps

builder-question = O co chcesz zapytać? Napisz teraz swoje pytanie. Albo wybierz takie, które jest gotowe w każdym języku:
builder-question-now = Pytanie brzmi teraz: { $question }
builder-answers = Jakie odpowiedzi będą do wyboru? Napisz każdą w osobnej linijce. Albo wybierz tutaj:
builder-keep-button = Zostaw bez zmian
builder-preview = Tak zobaczy to Twoja grupa:
builder-asked-in = Gdzie pojawi się ankieta: { $groups }
builder-lacks = Języki, w których brakuje jeszcze tekstu: { $languages }. Aby go napisać, naciśnij „Języki”. Później mogą też pomóc inne osoby z grupy.
builder-open-button = Otwórz
builder-cancel-button = Anuluj
builder-more = Co chcesz zmienić?
builder-change-question-button = Pytanie
builder-change-answers-button = Odpowiedzi
builder-change-groups-button = Grupy
builder-change-kind-button = Sposób odpowiadania
builder-suggestions-button = Przyjmuj pomysły na inne odpowiedzi
builder-no-suggestions-button = Nie przyjmuj pomysłów na odpowiedzi
builder-kind = Jak można odpowiadać?
builder-one-button = Jedna odpowiedź
builder-several-button = Dowolna liczba odpowiedzi
builder-most-button = Do { $most } odpowiedzi
builder-order-button = Ułożenie odpowiedzi w kolejności
builder-groups = W których grupach mam o to zapytać? Naciśnij grupę, aby ją dodać lub usunąć.
builder-write-sign = ✍ oznacza: w tym języku brakuje tekstu. Naciśnij język, aby napisać tekst.
builder-source-button = Język oryginału: { $language }
builder-source = W jakim języku jest napisana ta ankieta?

## To open it later

builder-later-button = Otwórz później
builder-tomorrow-button = Jutro o 9:00
builder-at-once-button = Gdy nacisnę „Otwórz”
builder-schedule-button = Otwórz w tym terminie
builder-later = Kiedy ankieta ma się otworzyć?
builder-opens = Otwarcie ankiety: { $when }
builder-scheduled = Ankieta jest gotowa i otworzy się sama. Wcześniej nikt jej nie zobaczy.
builder-not-opened = Nie udało się otworzyć ankiety. Albo nie prowadzisz już tej grupy, albo mnie w niej nie ma. Ankieta jest zachowana. To ta ankieta: { $question }

## A poll that is not open yet

builder-away = Ankieta jest odłożona i nikt jej nie widział. Przechowuję ją przez 90 dni.
builder-back-again-button = Przywróć ankietę
builder-unfinished = Masz ankietę, która nie jest jeszcze otwarta: { $question }
builder-go-on-button = Dokończ ją
builder-new-button = Napisz nową ankietę

## What stands in the way

refusal-sketch-buttons = Wszystko jest gotowe. Naciśnij, proszę, przycisk pod moją poprzednią wiadomością. Aby zmienić tekst, naciśnij „Wróć”.
refusal-sketch-group = Najpierw wybierz, proszę, grupę.
refusal-sketch-gone = Ten tekst jest już w Twojej grupie albo został usunięty. Napisz /poll, aby zacząć nową ankietę.

## In help and in what is kept about people

help-builder = Napisz w grupie samo /poll, a poprowadzę Cię krok po kroku. Nikt nie zobaczy ankiety, dopóki jej nie otworzysz. Możesz też napisać całą od razu:
privacy-builder = Jeśli piszesz ankietę krok po kroku, przechowujemy ją w postaci zaszyfrowanej, dopóki jej nie otworzysz. Jeśli tego nie zrobisz, usuniemy ją po 90 dniach.
