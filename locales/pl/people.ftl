### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Masz pytanie o swoje dane? Kontakt: { $contact }.
privacy-basis-consent = Prawo pozwala nam to przechowywać, bo zgadzasz się na to przy każdym naciśnięciu. Możesz zmienić zdanie w każdej chwili.
privacy-basis-public-task = Prawo pozwala nam to przechowywać, bo pytanie rodzin o zdanie należy do publicznych zadań tego, kto odpowiada za bota.
privacy-basis-legitimate-interests = Prawo pozwala nam to przechowywać, bo jest uczciwy powód: poznać zdanie rodzin. Nikomu to nie szkodzi.
# A time span, as it stands in the next two messages.
privacy-days = { $count ->
    [one] { $shown } dzień
    [few] { $shown } dni
    [many] { $shown } dni
   *[other] { $shown } dnia
}
privacy-keys = { $days } po zakończeniu ankiety niszczymy jej klucz. Wtedy nikt już nie sprawdzi, która odpowiedź była Twoja, nawet ten bot. Liczby odpowiedzi zostają.
privacy-left-groups = { $days } po odejściu bota { -brand } z grupy usuwamy to, co o tej grupie przechowujemy.
privacy-log = To, co osoby prowadzące grupę robią z ankietami, jest zapisywane, aby każdy w grupie mógł to przeczytać: /log. Nie ma tam żadnych imion ani nazwisk.
privacy-rights = Możesz zobaczyć wszystko, co o Tobie przechowujemy: napisz /mydata. Możesz to usunąć: napisz /forgetme.
privacy-adults = { -brand } jest tylko dla dorosłych. Prosimy korzystać z niego od 18 lat.

## Commands and help

command-mydata = Zobacz wszystko, co o Tobie przechowujemy
command-forgetme = Usuń to, co o Tobie przechowujemy
# The names after the slashes are typed as they are.
help-family-data =
    /mydata – zobacz wszystko, co o Tobie przechowujemy
    /forgetme – usuń to

## The file with all that is held

mydata-caption = To wszystko, co { -brand } o Tobie przechowuje. Otwórz plik, aby to przeczytać. Widać w nim Twoje odpowiedzi, więc zachowaj go dla siebie.
mydata-title = Wszystko, co { -brand } o Tobie przechowuje
mydata-made = Ten plik jest z dnia: { $day }.
mydata-nothing = Nic o Tobie nie przechowujemy.
mydata-destroyed = Klucze dawnych ankiet są zniszczone. Nikt już nie sprawdzi, czy jest w nich Twoja odpowiedź, więc nie ma ich w tym pliku.
mydata-you-title = O Tobie
mydata-account = Twój numer w Telegramie, zaszyfrowany: { $number }
mydata-language = Język, który jest Twoim wyborem, zaszyfrowany: { $language }
mydata-chat-open = Prywatny czat z botem { -brand } jest otwarty.
mydata-chat-closed = Prywatny czat z botem { -brand } jest zamknięty.
mydata-awaited = Czekamy na Twoją wiadomość o tej ankiecie: { $code }
mydata-promise = Te słowa dla grupy są przechowywane w zamkniętej postaci. Czekamy na wybór grupy: { $text }
mydata-groups-title = Grupy, w których są Twoje odpowiedzi
mydata-polls-title = Ankiety
mydata-day-heading = Dzień
mydata-event-heading = Co się stało
mydata-language-heading = Język
mydata-group-heading = Grupa
mydata-place-heading = Gdzie
mydata-cast = Twoja odpowiedź: { $answer }
mydata-changed = Twoja nowa odpowiedź: { $answer }
mydata-withdrawn = Odpowiedź wycofana
mydata-on-card = Pod ankietą
mydata-on-ballot = W Twoim własnym widoku ankiety
mydata-in-private = Na prywatnym czacie
mydata-concern = Twoje zgłoszenie: { $concern }
mydata-idea = Twój pomysł, zaszyfrowany: { $idea }
mydata-idea-settled = Dzień wysłania Twojego pomysłu: { $day }. Osoby prowadzące grupę już się nim zajęły. Nie przechowujemy już Twoich słów razem z Tobą.
mydata-silenced = W tej ankiecie osoby prowadzące grupę nie przyjmują więcej Twoich pomysłów.
mydata-follower = Dostajesz wiadomości o tej ankiecie.
mydata-opened = Ta ankieta była przed chwilą otwarta przez Ciebie.
mydata-translation = Twój tekst tej ankiety. Język: { $language }. Dzień: { $day }.
mydata-recording = Twoje nagranie tej ankiety. Język: { $language }. Dzień: { $day }.
mydata-sketches-title = Ankiety, które piszesz, zaszyfrowane
mydata-letters-title = Wiadomości, które czekają na Ciebie, zaszyfrowane

## Being forgotten

forgetme-ask-title = Czy usunąć to, co o Tobie przechowujemy?
forgetme-ask =
    Ankiety, które trwają: wycofujemy Twoje odpowiedzi, pomysły i zgłoszenia o pytaniu.
    Zakończone ankiety: liczby zostają. Nikt już nie sprawdzi, która odpowiedź była Twoja.
    Usuwamy Twój język, przypomnienia, nagrania, ankiety, które piszesz, i wiadomości, które czekają na Ciebie.
forgetme-ask-stays = Twoje słowa, które grupa może już czytać, zostają. Jeśli w trwającej ankiecie osoby prowadzące grupę nie przyjmują Twoich pomysłów, to też zostaje, aż ankieta się zakończy.
forgetme-ask-again = Potem możesz znów korzystać z bota { -brand }, jak każda osoba.
forgetme-yes-button = Tak, usuń
forgetme-no-button = Nie, zostaw
forgetme-kept = Nic nie jest usunięte. Wszystko zostaje, jak było.
forgetme-done-title = Gotowe.
forgetme-nothing = Nie było już nic do usunięcia.
forgetme-withdrawn = Odpowiedzi wycofane z trwających ankiet: { $number }
forgetme-untied = Odpowiedzi w zakończonych ankietach, o których nikt już nie sprawdzi, że są Twoje: { $number }
forgetme-concerns = Zgłoszenia o pytaniach, teraz już bez Ciebie: { $number }
forgetme-ideas = Pomysły wycofane albo teraz już bez Ciebie: { $number }
forgetme-translations = Tłumaczenia i nagrania usunięte albo teraz już bez Ciebie: { $number }
forgetme-reminders = Ankiety, o których nie dostajesz już wiadomości: { $number }
forgetme-sketches = Usunięte ankiety, które były w trakcie pisania: { $number }
forgetme-letters = Usunięte wiadomości, które czekały na Ciebie: { $number }
forgetme-settings = Twój język i Twój prywatny czat są zapomniane.
