### Help, the first greeting in private, and privacy.

start-hello = Dzień dobry! Jestem { -brand }.
start-what = Pomagam grupom rodziców decydować razem. Osoby prowadzące Twoją grupę zadają pytanie. Odpowiadasz jednym naciśnięciem, w swoim języku. Nikt nie widzi Twojego wyboru.
start-add = Prowadzisz grupę? Dodaj mnie do niej. Potem napisz /help na tym czacie.
start-add-button = Dodaj { -brand } do grupy

help-title = Jak działa { -brand }
help-family-title = Dla wszystkich
help-family = Gdy w Twojej grupie jest ankieta, naciśnij numer swojej odpowiedzi. Aby przeczytać ankietę w swoim języku, naciśnij 🌐. Dopóki ankieta trwa, możesz zmienić odpowiedź lub ją wycofać. Nikt nie widzi Twojego wyboru.
help-family-translate = Ankiety nie ma jeszcze w Twoim języku? Naciśnij 🌐, potem „{ -help-translate }”. Możesz napisać tekst albo przeczytać go na głos w wiadomości głosowej. Inni mogą wtedy posłuchać: naciskają 🔊.
help-family-concern = Nie rozumiesz pytania albo to nie jest dobre pytanie? Naciśnij 🌐, potem „Więcej” i zgłoś to. Nikt nie widzi, że to Ty.
help-family-commands =
    /language – wybierz swój język
    /principles – { -principles }
    /results i kod ankiety – zobacz wynik
    /decisions – zobacz, co postanowiono
    /log – zobacz, co zrobiono z ankietami tej grupy
    /privacy – co o Tobie przechowujemy
help-organiser-title = Dla osób prowadzących grupę
help-organiser = Napisz ankietę w swojej grupie, w jednej wiadomości: w pierwszej linijce pytanie, potem każda odpowiedź w osobnej linijce. Jeśli nie wpiszesz żadnych odpowiedzi, do wyboru będą: Tak, Nie i Nie wiem.
help-example =
    /poll Kiedy się spotkamy?
    We wtorek wieczorem
    W sobotę rano
help-organiser-ready = Niektóre odpowiedzi są gotowe w każdym języku. Zamiast odpowiedzi napisz #days (dni), #times (pory dnia) albo #agree (od „tak” do „nie”).
help-organiser-languages = Ankietę możesz napisać w kilku językach:
help-example-languages =
    /poll { "[" }pl] Czy spotkamy się w bibliotece?
    Tak, chętnie
    W innym miejscu
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – odpowiedz tym poleceniem na wiadomość z ankietą, aby zakończyć ankietę
    /decide – odpowiedz tym poleceniem na wiadomość z wynikiem, aby powiedzieć grupie, co postanowiono
    /export i kod ankiety – pobierz odpowiedzi w pliku, na tym prywatnym czacie
    /promise i numer zasady – napisz, jak Twoja grupa to robi
    /report – raport o tym, o co pytano, co powiedzieli ludzie i co postanowiono, do druku lub przesłania
    /settings – ustawienia grupy: języki, czas, godziny ciszy

privacy-title = Co { -brand } przechowuje o Tobie
privacy-kept = Przy każdej odpowiedzi zapisujemy: wybór, dzień, język, grupę i sposób odpowiedzi (w grupie czy prywatnie). Nie zapisujemy Twojego imienia ani nazwiska. Zamiast nich zapisujemy losowy numer. W innej ankiecie masz inny numer.
privacy-language = Jeśli wybierzesz tu język, zapiszemy Twój wybór w postaci zaszyfrowanej. Odczytać go może tylko ten bot.
privacy-translate = Jeśli pomagasz tłumaczyć ankietę, przechowujemy Twój tekst lub nagranie. Zamiast Twojego imienia i nazwiska zapisujemy losowy numer. Dopóki tekst czeka na sprawdzenie, jest zaszyfrowany. Nagranie zawsze pozostaje zaszyfrowane. Sprawdzony tekst może czytać każdy w grupie.
privacy-concern = Jeśli zgłosisz kłopot z pytaniem, zapisujemy, co to za kłopot, i losowy numer zamiast Twojego imienia i nazwiska. To inny numer niż przy Twojej odpowiedzi. Jeśli to cofniesz, usuwamy ten zapis.
privacy-why = Potrzebujemy tego, aby policzyć każdą osobę tylko raz i pokazać wynik Twojej grupie.
privacy-who-sees = Po zakończeniu ankiety wszyscy widzą, ile osób wybrało każdą odpowiedź. Nikt nie widzi, kto co wybrał. Osoby prowadzące grupę też tego nie widzą.
privacy-host = Za tego bota odpowiada: { $host }.
privacy-host-unknown = Zapytaj osoby prowadzące Twoją grupę, kto odpowiada za tego bota.
