### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Tak
answer-no = Nie
answer-not-sure = Nie wiem
answer-strongly-agree = Zdecydowanie tak
answer-agree = Raczej tak
answer-in-the-middle = Ani tak, ani nie
answer-disagree = Raczej nie
answer-strongly-disagree = Zdecydowanie nie
answer-monday = Poniedziałek
answer-tuesday = Wtorek
answer-wednesday = Środa
answer-thursday = Czwartek
answer-friday = Piątek
answer-saturday = Sobota
answer-sunday = Niedziela
answer-morning = Rano
answer-afternoon = Po południu
answer-evening = Wieczorem

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Nie ma jeszcze odpowiedzi.
        [one] Odpowiedziała { $shown } osoba.
        [few] Odpowiedziały { $shown } osoby.
        [many] Odpowiedziało { $shown } osób.
       *[other] Odpowiedziało { $shown } osoby.
    }
card-how = Naciśnij numer, aby odpowiedzieć. Nikt nie widzi Twojego wyboru.
card-languages = 🌐 W Twoim języku: { $languages }
card-code = Kod ankiety: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Zapisano: { $option }
press-secret = Nikt nie widzi Twojego wyboru, nawet osoby prowadzące grupę. Możesz go zmienić, dopóki ankieta trwa.
press-changed = Zmieniono. Twoja odpowiedź to teraz: { $option }
press-same = To już jest Twoja odpowiedź: { $option }. Nic się nie zmieniło.
press-withdrawn = Twoja odpowiedź została wycofana. Dopóki ankieta trwa, możesz odpowiedzieć ponownie.
press-nothing-to-withdraw = Nie masz tu odpowiedzi do wycofania.

## The ballot, seen by one person

ballot-chosen = Twoja odpowiedź: { $option }
ballot-not-chosen = Nie ma tu jeszcze Twojej odpowiedzi.
ballot-how = Naciśnij przycisk, aby odpowiedzieć. Widzisz to tylko Ty.
ballot-withdraw-button = Wycofaj moją odpowiedź
ballot-written-in = Tej ankiety nie ma jeszcze w Twoim języku. Jest napisana w tym języku: { $language }.
ballot-waiting = Ktoś już przetłumaczył tę ankietę na Twój język. Pomóż, proszę, sprawdzić tekst.
ballot-listen-button = Posłuchaj
ballot-more-button = Więcej
ballot-back-button = Wróć
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Kilka osób ma kłopot z tym pytaniem. Sprawdzamy je.
concern-unclear-button = Nie rozumiem tego pytania
concern-wrong-button = To nie jest dobre pytanie
concern-how = Masz kłopot z pytaniem? Naciśnij ❓, aby to zgłosić. Naciśnij jeszcze raz, aby to cofnąć. Nikt nie widzi, że to Ty. Osoby prowadzące grupę widzą tylko liczbę, i to dopiero od { $fewest } osób. Wynik pokazuje te same liczby.
concern-saved = Dziękujemy. Zgłoszenie jest policzone, bez Twojego imienia.
concern-taken-back = Cofnięto. To zgłoszenie już się nie liczy.
concern-unclear =
    { $count ->
        [one] { $shown } osoba nie rozumie pytania.
        [few] { $shown } osoby nie rozumieją pytania.
        [many] { $shown } osób nie rozumie pytania.
       *[other] { $shown } osoby nie rozumie pytania.
    }
concern-wrong =
    { $count ->
        [one] { $shown } osoba uważa, że to nie jest dobre pytanie.
        [few] { $shown } osoby uważają, że to nie jest dobre pytanie.
        [many] { $shown } osób uważa, że to nie jest dobre pytanie.
       *[other] { $shown } osoby uważa, że to nie jest dobre pytanie.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Tłumaczenie: osoba prowadząca grupę.
words-by-member = Tłumaczenie: ktoś z tej grupy.
words-by-machine = To tłumaczenie maszynowe. Nikt go jeszcze nie sprawdził.

## A recording of a poll, sent as a voice message

voice-caption = Ankieta czytana na głos w tym języku: { $language }.
voice-by-member = Nagranie: ktoś z tej grupy.
voice-gone = Tego nagrania nie można już odtworzyć. Ankietę nadal można przeczytać.

## The result

result-title = Ta ankieta jest zakończona.
result-closed = Zakończono: { $when }
result-answered =
    { $count ->
        [0] Nie ma żadnych odpowiedzi.
        [one] Odpowiedziała { $shown } osoba.
        [few] Odpowiedziały { $shown } osoby.
        [many] Odpowiedziało { $shown } osób.
       *[other] Odpowiedziało { $shown } osoby.
    }
result-option =
    { $count ->
        [one] { $shown } osoba ({ $percent }%)
        [few] { $shown } osoby ({ $percent }%)
        [many] { $shown } osób ({ $percent }%)
       *[other] { $shown } osoby ({ $percent }%)
    }
result-announced = Ta ankieta jest zakończona. Wynik jest w wiadomości powyżej. Dziękujemy za odpowiedzi!
result-picture = Obrazek pokazuje ten sam wynik.
result-still-open =
    { $count ->
        [0] Ta ankieta jeszcze trwa. Nie ma jeszcze odpowiedzi. Wynik zobaczysz, gdy ankieta się zakończy.
        [one] Ta ankieta jeszcze trwa. Odpowiedziała { $shown } osoba. Wynik zobaczysz, gdy ankieta się zakończy.
        [few] Ta ankieta jeszcze trwa. Odpowiedziały { $shown } osoby. Wynik zobaczysz, gdy ankieta się zakończy.
        [many] Ta ankieta jeszcze trwa. Odpowiedziało { $shown } osób. Wynik zobaczysz, gdy ankieta się zakończy.
       *[other] Ta ankieta jeszcze trwa. Odpowiedziało { $shown } osoby. Wynik zobaczysz, gdy ankieta się zakończy.
    }
close-done = Ankieta jest zakończona.
