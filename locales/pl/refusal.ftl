### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Mogą to zrobić tylko osoby prowadzące tę grupę. W Telegramie mają one prawa administratora. Masz pomysł na pytanie? Powiedz o nim, proszę, jednej z tych osób.
refusal-group-only = To działa w Twojej grupie. Napisz to tam, proszę.
refusal-no-such-poll = Nie ma tu ankiety z takim kodem. Kod jest na końcu wiadomości z ankietą.
refusal-which-poll = O którą ankietę chodzi? Odpowiedz na wiadomość z ankietą albo wpisz jej kod po poleceniu.
refusal-poll-closed = Ta ankieta jest zakończona, więc odpowiedzi nie można już zmienić.
refusal-concern-closed = Ta ankieta jest zakończona i nic się już nie liczy. Jeśli masz kłopot z pytaniem, powiedz o tym osobie prowadzącej grupę.
refusal-already-closed = Ta ankieta jest już zakończona.
refusal-poll-open = Ta ankieta jeszcze trwa. Najpierw ją zakończ, potem pobierz plik. Dopóki ankieta trwa, z pliku można by odczytać, kto kiedy odpowiedział.
refusal-not-member = To mogą zobaczyć tylko osoby z grupy, w której jest ta ankieta.
refusal-link-expired = Ten link stracił ważność albo jest dla innej osoby. Naciśnij, proszę, 🌐 pod ankietą w swojej grupie.
refusal-button-outdated = Ten przycisk już nie działa. Użyj, proszę, nowszej wiadomości.
refusal-unknown-command = Nie znam tego polecenia. Napisz /help, aby zobaczyć, co potrafię.
refusal-unknown-language = Nie znam języka „{ $tag }”. Użyj, proszę, krótkiej nazwy, takiej jak en, pl lub ur.
refusal-language-twice = Są tu dwa teksty w tym języku: { $language }. Usuń, proszę, jeden z nich.
refusal-options-differ = Język: { $language }. Liczba odpowiedzi w tym języku: { $found }, a w ankiecie: { $shown }. Napisz, proszę, te same odpowiedzi w tej samej kolejności, każdą w osobnej linijce.
refusal-options-ready = Odpowiedzi w tej ankiecie są już w tym języku: { $language }. Napisz, proszę, tylko pytanie.
refusal-words-fixed = Ta ankieta jest zakończona, więc jej tekst już się nie zmieni.
refusal-voice-long =
    { $minutes ->
        [one] To nagranie jest za długie. Może trwać do { $shown } minuty. Nagraj, proszę, krótsze.
        [few] To nagranie jest za długie. Może trwać do { $shown } minut. Nagraj, proszę, krótsze.
        [many] To nagranie jest za długie. Może trwać do { $shown } minut. Nagraj, proszę, krótsze.
       *[other] To nagranie jest za długie. Może trwać do { $shown } minuty. Nagraj, proszę, krótsze.
    }
refusal-voice-nowhere = Aby dodać nagranie do ankiety, naciśnij 🌐 pod ankietą w swojej grupie. Potem naciśnij „{ -help-translate }”.
refusal-own-words = To Twój tekst lub Twoje nagranie, więc musi to sprawdzić ktoś inny. Dziękujemy!
refusal-not-checker = Musi to sprawdzić osoba prowadząca grupę. Dziękujemy za pomoc!
refusal-enough-waiting = W tym języku na sprawdzenie czeka już wystarczająco dużo tekstów. Spróbuj, proszę, ponownie, gdy ktoś je sprawdzi.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = W pierwszej linijce napisz pytanie, potem każdą odpowiedź w osobnej linijce. Jeśli chcesz dodać języki, zacznij każdą część od krótkiej nazwy, na przykład [en].
refusal-question-empty = W ankiecie nie ma jeszcze pytania.
refusal-question-long =
    { $count ->
        [one] Pytanie ma { $shown } znak. Może mieć najwyżej { $most }.
        [few] Pytanie ma { $shown } znaki. Może mieć najwyżej { $most }.
        [many] Pytanie ma { $shown } znaków. Może mieć najwyżej { $most }.
       *[other] Pytanie ma { $shown } znaku. Może mieć najwyżej { $most }.
    }
refusal-option-empty = Odpowiedź { $number } jest pusta. Wpisz tam coś, proszę, albo ją usuń.
refusal-option-long = Odpowiedź { $number } jest za długa. Liczba znaków: { $shown }. Może ich być najwyżej { $most }.
refusal-option-twice = Odpowiedzi { $first } i { $second } są takie same. Zmień, proszę, jedną z nich albo ją usuń.
refusal-options-few = W ankiecie muszą być co najmniej 2 odpowiedzi. Jeśli nie wpiszesz żadnej, do wyboru będą: Tak, Nie i Nie wiem.
refusal-options-many = Liczba odpowiedzi w Twojej ankiecie: { $shown }. Może ich być najwyżej { $most }.
refusal-your-text = Nic nie przepadło. Oto Twój tekst. Możesz go skopiować i spróbować jeszcze raz:

## When something went wrong on our side

sorry-failed = Przepraszamy, coś poszło u nas nie tak. Po Twojej stronie wszystko jest w porządku. Spróbuj, proszę, jeszcze raz za minutę.
private-waiting = Mam wiadomość tylko dla Ciebie. Naciśnij przycisk, aby przeczytać ją na naszym prywatnym czacie.
private-open-button = Otwórz prywatny czat
