### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Po zakończeniu ankiety wszyscy widzą, ile osób wybrało każdą odpowiedź. Jeśli osób jest mniej niż { $fewest }, nie pokazujemy o nich nic więcej.
# On the result of a poll that one to four people answered.
few-answers = Odpowiedziało mniej osób niż { $fewest }. To za mało, aby pokazać więcej.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Kłopot z pytaniem: za mało osób, aby to pokazać.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Dlaczego ankieta kończy się wcześniej?
reason-ask-change = Dlaczego zmienia się termin zakończenia?
reason-seen = Twoja grupa przeczyta powód tak, jak go napiszesz.
# In the private chat.
reason-write = Wyślij mi teraz powód, w jednej linijce. Może mieć najwyżej tyle znaków: { $most }.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = Napisz powód
reason-without-button = Bez podawania powodu
reason-keep-button = Zostaw bez zmian
refusal-reason-empty = Nie widzę tu powodu. Napisz go, proszę, słowami, w jednej linijce.
refusal-reason-long = Ten powód jest za długi. Liczba znaków: { $shown }. Może ich być najwyżej { $most }.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = Ankietę zakończono wcześniej, niż planowano.
# card-closes follows on a line of its own.
end-changed = Ta ankieta zakończy się teraz w innym terminie. Ankieta jest w wiadomości powyżej.
end-taken-away = Ta ankieta będzie teraz trwać, dopóki nie zakończy jej osoba prowadząca grupę. Ankieta jest w wiadomości powyżej.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = Powód podaje niżej osoba prowadząca grupę.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Chcę wiadomości o tej ankiecie
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = Napiszę do Ciebie prywatnie, gdy pojawi się nowa odpowiedź do wyboru.
bell-end = Przypomnę Ci kilka godzin przed końcem, jeśli do tego czasu nie będzie Twojej odpowiedzi.
bell-again = Aby to cofnąć, naciśnij jeszcze raz.
bell-off = Cofnięto. Nie będę już pisać o tej ankiecie.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = To wiadomość na Twoją prośbę. Ankieta niedługo się kończy, a Twojej odpowiedzi jeszcze nie ma:
bell-option = To wiadomość na Twoją prośbę. W tej ankiecie pojawiła się nowa odpowiedź do wyboru:
# Their button.
bell-open-button = Przejdź do ankiety
refusal-no-news = Nowych wiadomości o tej ankiecie już nie będzie. Nadal możesz jednak odpowiedzieć.
# Stands among the texts on privacy.
privacy-news = Jeśli poprosisz o wiadomości o ankiecie, przechowujemy w postaci zaszyfrowanej, na które konto w Telegramie je wysłać. Usuwamy to po cofnięciu prośby albo po zakończeniu ankiety.
