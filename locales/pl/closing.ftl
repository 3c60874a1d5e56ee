### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Koniec ankiety: { $when }
reminder = Jest jeszcze czas na odpowiedź. Ankieta jest w wiadomości powyżej.
closing-ask = Kiedy ankieta ma się zakończyć?
closing-now = Ustawiony koniec ankiety: { $when }
closing-open-end = Koniec nie jest ustawiony. Ankieta będzie trwać, dopóki jej nie zakończysz.
closing-evening-button = Dziś wieczorem
closing-tomorrow-button = Jutro wieczorem
closing-days-button = Za trzy dni
closing-week-button = Za tydzień
closing-other-button = Inny termin
closing-never-button = Gdy ją zakończę
closing-button = Kiedy ankieta się zakończy
closing-set = Zapisano. Koniec ankiety: { $when }
closing-unset = Zapisano. Ankieta będzie trwać, dopóki jej nie zakończysz.
closing-write = Wyślij mi dzień i godzinę w takiej postaci: { $example }. Liczy się czas w tym mieście: { $city }.
refusal-time-unreadable = Nie rozumiem tego terminu. Napisz, proszę, dzień i godzinę w takiej postaci: { $example }
refusal-time-past = Ten termin już minął. Wybierz, proszę, późniejszy.
refusal-time-far = Ten termin jest zbyt odległy. Ankieta może trwać najwyżej rok.
help-organiser-until = Ankieta może zakończyć się sama. W ostatniej linijce napisz dzień i godzinę w takiej postaci:
