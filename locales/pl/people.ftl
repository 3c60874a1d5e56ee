### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Masz pytanie o swoje dane? Kontakt: { $contact }.
privacy-basis-consent = Prawo pozwala nam to przechowywać, bo zgadzasz się na to przy każdym naciśnięciu. Możesz zmienić zdanie w każdej chwili.
privacy-basis-public-task = Prawo pozwala nam to przechowywać, bo pytanie rodzin o zdanie należy do publicznych zadań tego, kto odpowiada za bota.
privacy-basis-legitimate-interests = Prawo pozwala nam to przechowywać, bo jest uczciwy powód: poznać zdanie rodzin. Nikomu to nie szkodzi.
privacy-days =
    { $count ->
        [one] { $shown } dzień
        [few] { $shown } dni
        [many] { $shown } dni
       *[other] { $shown } dnia
    }
privacy-keys = { $days } po zakończeniu ankiety niszczymy jej klucz. Wtedy nikt się już nie dowie, która odpowiedź była Twoja, nawet ten bot. Liczby odpowiedzi zostają.
privacy-left-groups = { $days } po odejściu bota { -brand } z grupy usuwamy to, co o tej grupie przechowujemy.
privacy-log = To, co osoby prowadzące grupę robią z ankietami, jest zapisywane, aby każdy w grupie mógł to przeczytać: /log. Nie ma tam żadnych imion ani nazwisk.
privacy-rights = Możesz zobaczyć wszystko, co o Tobie przechowujemy: napisz /mydata. Możesz to usunąć: napisz /forgetme.
privacy-adults = { -brand } jest tylko dla dorosłych. Korzystaj z niego, proszę, tylko jeśli masz 18 lat lub więcej.

## Commands and help

command-mydata = Zobacz wszystko, co o Tobie przechowujemy
command-forgetme = Usuń to, co o Tobie przechowujemy
help-family-data =
    /mydata – zobacz wszystko, co o Tobie przechowujemy
    /forgetme – usuń to

## The file with all that is held

mydata-caption = To wszystko, co { -brand } o Tobie przechowuje. Otwórz plik, aby to przeczytać. Widać w nim Twoje odpowiedzi, więc zachowaj go dla siebie.
mydata-title = Wszystko, co { -brand } o Tobie przechowuje
mydata-made = Ten plik jest z dnia: { $day }.
mydata-nothing = Nic o Tobie nie przechowujemy.
mydata-destroyed = Klucze starych ankiet są zniszczone. Nikt się już nie dowie, czy w tych ankietach jest Twoja odpowiedź, więc nie ma ich w tym pliku.
mydata-you-title = O Tobie
mydata-account = Numer Twojego konta w Telegramie (przechowujemy go w postaci zaszyfrowanej): { $number }. To nie jest Twój numer telefonu.
mydata-language = Wybrany przez Ciebie język (przechowujemy go w postaci zaszyfrowanej): { $language }
mydata-chat-open = Prywatny czat z botem { -brand } jest otwarty.
mydata-chat-closed = Prywatny czat z botem { -brand } jest zamknięty.
mydata-awaited = Czekamy na Twoją wiadomość o tej ankiecie: { $code }
mydata-promise = Twój tekst dla grupy (przechowujemy go w postaci zaszyfrowanej). Czekamy, aż wybierzesz grupę. Tekst: { $text }
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
mydata-on-ballot = W wiadomości, którą widzisz tylko Ty
mydata-in-private = Na prywatnym czacie
mydata-concern = Twoje zgłoszenie: { $concern }
mydata-idea = Twój pomysł (przechowujemy go w postaci zaszyfrowanej): { $idea }
mydata-idea-settled = Dzień wysłania Twojego pomysłu: { $day }. Osoby prowadzące grupę już się nim zajęły. Nie przechowujemy już informacji, że to Twoje słowa.
mydata-silenced = W tej ankiecie osoby prowadzące grupę nie przyjmują więcej Twoich pomysłów.
mydata-follower = Dostajesz wiadomości o tej ankiecie.
mydata-opened = Twoje ostatnie wejście do tej ankiety: przed chwilą.
mydata-translation = Tekst tej ankiety jest od Ciebie. Język: { $language }. Dzień: { $day }.
mydata-recording = Twoje nagranie tej ankiety. Język: { $language }. Dzień: { $day }.
mydata-sketches-title = Ankiety, które piszesz (przechowujemy je w postaci zaszyfrowanej)
mydata-letters-title = Wiadomości, które czekają na Ciebie (przechowujemy je w postaci zaszyfrowanej)

## Being forgotten

forgetme-ask-title = Czy usunąć to, co o Tobie przechowujemy?
forgetme-ask =
    Ankiety, które trwają: wycofamy Twoje odpowiedzi i pomysły. Cofniemy też Twoje zgłoszenia kłopotów z pytaniem.
    Zakończone ankiety: liczby odpowiedzi zostaną. Nikt się już nie dowie, która odpowiedź była Twoja.
    Usuniemy Twój wybór języka, przypomnienia i nagrania. Usuniemy też ankiety, które piszesz, i wiadomości, które na Ciebie czekają.
forgetme-ask-stays = Twoje słowa, które grupa może już czytać, zostaną. Jeśli w trwającej ankiecie osoby prowadzące grupę nie przyjmują Twoich pomysłów, to też zostanie, aż ankieta się zakończy.
forgetme-ask-again = Potem możesz znów korzystać z bota { -brand }, jak każda osoba.
forgetme-yes-button = Tak, usuń
forgetme-no-button = Nie, zostaw
forgetme-kept = Niczego nie usunięto. Wszystko zostaje bez zmian.
forgetme-done-title = Gotowe.
forgetme-nothing = Nie było już nic do usunięcia.
forgetme-withdrawn = Odpowiedzi wycofane z trwających ankiet: { $number }
forgetme-untied = Odpowiedzi w zakończonych ankietach, których nikt już nie powiąże z Tobą: { $number }
forgetme-concerns = Zgłoszone kłopoty z pytaniami, cofnięte albo już niepowiązane z Tobą: { $number }
forgetme-ideas = Pomysły wycofane albo już niepowiązane z Tobą: { $number }
forgetme-translations = Tłumaczenia i nagrania usunięte albo już niepowiązane z Tobą: { $number }
forgetme-reminders = Ankiety, o których nie dostajesz już wiadomości: { $number }
forgetme-sketches = Usunięte szkice ankiet: { $number }
forgetme-letters = Usunięte wiadomości, które czekały na Ciebie: { $number }
forgetme-settings = Usunięto Twój wybór języka i informację o prywatnym czacie.
