### Help, the first greeting in private, and privacy.

start-hello = Dzień dobry! Jestem { -brand }.
start-what = Pomagam grupom rodziców decydować razem. Osoby prowadzące Twoją grupę zadają pytanie. Odpowiadasz jednym naciśnięciem, w swoim języku. Nikt nie widzi Twojego wyboru.
start-add = Prowadzisz grupę? Dodaj mnie do niej. Potem napisz /help na tym czacie.
start-add-button = Dodaj { -brand } do grupy

help-title = Jak działa { -brand }
help-family-title = Dla wszystkich
help-family = Gdy w Twojej grupie jest ankieta, naciśnij numer swojej odpowiedzi. Aby odpowiedzieć w swoim języku, naciśnij 🌐. Dopóki ankieta trwa, możesz zmienić odpowiedź lub ją wycofać. Nikt nie widzi Twojego wyboru.
# The names after the slashes are typed as they are.
help-family-commands =
    /language – wybierz swój język
    /principles – { -principles }
    /results i kod ankiety – zobacz wynik
    /privacy – co o Tobie przechowujemy
help-organiser-title = Dla osób prowadzących grupę
help-organiser = Napisz ankietę w swojej grupie, w jednej wiadomości: w pierwszej linijce pytanie, potem każda odpowiedź w osobnej linijce. Jeśli nie podasz odpowiedzi, do wyboru będą: Tak, Nie i Nie wiem.
# An example that can be copied. Keep /poll and the lines.
help-example =
    /poll Kiedy się spotkamy?
    We wtorek wieczorem
    W sobotę rano
help-organiser-commands =
    /close – napisz to w odpowiedzi na ankietę, aby ją zakończyć
    /export i kod ankiety – pobierz odpowiedzi w pliku, na tym prywatnym czacie
    /settings – wybierz języki swojej grupy

privacy-title = Co { -brand } przechowuje o Tobie
privacy-kept = Przy każdej odpowiedzi zapisujemy: wybór, dzień, język, grupę, sposób odpowiedzi (w grupie czy prywatnie) i losowy numer zamiast Twoich danych. Nie zapisujemy Twojego imienia ani nazwiska. W innej ankiecie masz inny numer.
privacy-language = Jeśli wybierzesz tu język, zapiszemy Twój wybór w postaci zaszyfrowanej. Odczytać go może tylko ten bot.
privacy-why = Potrzebujemy tego, aby policzyć każdą osobę tylko raz i pokazać wynik Twojej grupie.
privacy-who-sees = Po zakończeniu ankiety wszyscy widzą, ile osób wybrało każdą odpowiedź. Nikt nie widzi, kto co wybiera. Osoby prowadzące grupę też tego nie widzą.
privacy-how-long = Te dane zostają, dopóki nie usunie ich osoba lub organizacja, która odpowiada za tego bota.
privacy-host = Za tego bota odpowiada: { $host }.
privacy-host-unknown = Zapytaj osoby prowadzące Twoją grupę, kto odpowiada za tego bota.
