### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Koniec ankiety: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Jest jeszcze czas na odpowiedź. Ankieta jest w wiadomości powyżej.
closing-ask = Kiedy ankieta ma się zakończyć?
closing-now = Ustawiony koniec ankiety: { $when }
closing-open-end = Koniec nie jest ustawiony. Ankieta będzie trwać, dopóki jej nie zakończysz.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Dziś wieczorem
closing-tomorrow-button = Jutro wieczorem
closing-days-button = Za trzy dni
closing-week-button = Za tydzień
closing-other-button = Inny termin
closing-never-button = Gdy ją zakończę
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Kiedy ankieta się zakończy
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Zapisano. Koniec ankiety: { $when }
closing-unset = Zapisano. Ankieta będzie trwać, dopóki jej nie zakończysz.
closing-write = Wyślij mi dzień i godzinę w takiej postaci: { $example }. Liczy się czas w tym mieście: { $city }.
refusal-time-unreadable = Nie rozumiem tego terminu. Napisz, proszę, dzień i godzinę w takiej postaci: { $example }
refusal-time-past = Ten termin już minął. Wybierz, proszę, późniejszy.
refusal-time-far = Ten termin jest zbyt odległy. Ankieta może trwać najwyżej rok.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Ankieta może zakończyć się sama. W ostatniej linijce napisz dzień i godzinę w takiej postaci:
