### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Po zakończeniu ankiety wszyscy widzą, ile osób wybrało każdą odpowiedź. Jeśli osób jest mniej niż { $fewest }, nie pokazujemy o nich nic więcej.
few-answers = Odpowiedziało mniej osób niż { $fewest }. To za mało, aby pokazać więcej.
few-concerns = Kłopot z pytaniem: za mało osób, aby to pokazać.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Dlaczego ankieta kończy się wcześniej?
reason-ask-change = Dlaczego zmienia się termin zakończenia?
reason-seen = Twoja grupa przeczyta powód tak, jak go napiszesz.
reason-write = Wyślij mi teraz powód, w jednej linijce. Może mieć najwyżej tyle znaków: { $most }.
reason-write-button = Napisz powód
reason-without-button = Bez podawania powodu
reason-keep-button = Zostaw bez zmian
refusal-reason-empty = Nie widzę tu powodu. Napisz go, proszę, słowami, w jednej linijce.
refusal-reason-long = Ten powód jest za długi. Liczba znaków: { $shown }. Może ich być najwyżej { $most }.

## The group is told of it, in a reply to the card

closed-early = Ankietę zakończono wcześniej, niż planowano.
end-changed = Ta ankieta zakończy się teraz w innym terminie. Ankieta jest w wiadomości powyżej.
end-taken-away = Ta ankieta będzie teraz trwać, dopóki nie zakończy jej osoba prowadząca grupę. Ankieta jest w wiadomości powyżej.
reason-follows = Powód podaje niżej osoba prowadząca grupę.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Chcę wiadomości o tej ankiecie
bell-options = Napiszę do Ciebie prywatnie, gdy pojawi się nowa odpowiedź do wyboru.
bell-end = Przypomnę Ci kilka godzin przed końcem, jeśli do tego czasu nie będzie Twojej odpowiedzi.
bell-again = Aby to cofnąć, naciśnij jeszcze raz.
bell-off = Cofnięto. Nie będę już pisać o tej ankiecie.
bell-reminder = To wiadomość na Twoją prośbę. Ankieta niedługo się kończy, a Twojej odpowiedzi jeszcze nie ma:
bell-option = To wiadomość na Twoją prośbę. W tej ankiecie pojawiła się nowa odpowiedź do wyboru:
bell-open-button = Przejdź do ankiety
refusal-no-news = Nowych wiadomości o tej ankiecie już nie będzie. Nadal możesz jednak odpowiedzieć.
privacy-news = Jeśli poprosisz o wiadomości o ankiecie, przechowujemy w postaci zaszyfrowanej, na które konto w Telegramie je wysłać. Usuwamy to po cofnięciu prośby albo po zakończeniu ankiety.
