### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Twoja ankieta: { $question }
gap-ask =
    { $count ->
        [one] Twoja grupa czyta także w tym języku: { $languages }. Ankiety w nim jeszcze nie ma.
        [few] Twoja grupa czyta także w tych językach: { $languages }. Ankiety w nich jeszcze nie ma.
        [many] Twoja grupa czyta także w tych językach: { $languages }. Ankiety w nich jeszcze nie ma.
       *[other] Twoja grupa czyta także w tych językach: { $languages }. Ankiety w nich jeszcze nie ma.
    }
gap-what = Otworzyć ankietę teraz czy najpierw ją przetłumaczyć? Języki można dodać też później.
gap-open-button = Otwórz teraz
gap-translate-button = Najpierw przetłumacz
gap-machine-button = Przetłumacz maszynowo
gap-opened = Ankieta jest otwarta. Jest już w Twojej grupie.
gap-opened-before = Ta ankieta jest już otwarta.
gap-machine-working = Maszyna tłumaczy. To może potrwać minutę. Tekst pojawi się tutaj.
gap-machine-failed = Maszyna nie mogła teraz przetłumaczyć ankiety. Ankieta jest otwarta bez tłumaczenia. Języki nadal można dodać.

## The editor: the list of languages

editor-title = Tekst w innych językach
editor-how = Naciśnij język, aby przeczytać, napisać lub sprawdzić tekst.
editor-signs =
    ✅ gotowe
    🤖 tłumaczenie maszynowe, jeszcze niesprawdzone
    👀 czeka na sprawdzenie
    ➕ brakuje tekstu
editor-done-button = Gotowe
editor-done = Dziękujemy za pomoc!

## The editor: one language

editor-language = Tekst w tym języku: { $language }
editor-source = Oryginał, w tym języku: { $language }
editor-now = Teraz brzmi tak:
editor-waiting = Czeka na sprawdzenie:
editor-waiting-voice = Nagranie czeka na sprawdzenie.
editor-write = Aby napisać lub zmienić tekst, wyślij mi teraz jedną wiadomość. W pierwszej linijce napisz pytanie, potem każdą odpowiedź w osobnej linijce, w tej samej kolejności.
editor-write-question = Aby napisać lub zmienić pytanie, wyślij mi teraz jedną wiadomość.
editor-answers-there = Odpowiedzi już są.
editor-record =
    { $minutes ->
        [one] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minuty.
        [few] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minut.
        [many] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minut.
       *[other] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minuty.
    }
editor-right-button = Tak jest dobrze
editor-remove-button = Usuń
editor-all-button = Wszystkie języki
editor-saved = Zapisano. Teraz każdy może to zobaczyć lub usłyszeć.
editor-thanks = Dziękujemy! Najpierw sprawdzi to osoba prowadząca grupę albo ktoś inny, kto czyta w tym języku. Potem każdy będzie mógł to zobaczyć lub usłyszeć.
editor-thanks-organisers = Dziękujemy! Najpierw sprawdzi to osoba prowadząca grupę. Potem każdy będzie mógł to zobaczyć lub usłyszeć.
editor-checked = Dziękujemy! Teraz każdy może to zobaczyć lub usłyszeć.
editor-removed = Usunięto.

## Notes to organisers, in private

notice-waiting = Ktoś z grupy „{ $group }” przetłumaczył ankietę na ten język: { $language }. Sprawdź, proszę, to tłumaczenie, aby każdy mógł je zobaczyć.
notice-check-button = Sprawdź
notice-language = W grupie „{ $group }” ludzie odpowiadają w języku, którego nie ma jeszcze na liście grupy: { $language }. Jest ich co najmniej { $fewest }. Możesz dodać ten język: napisz w grupie /settings.
notice-concerns = W grupie „{ $group }” kilka osób ma kłopot z tym pytaniem: { $question }
notice-concerns-what = Może pomóc, jeśli zadasz pytanie innymi słowami. Wtedy ta ankieta się zakończy, a nowa zajmie jej miejsce. Nikt nie widzi, kto co zgłosił.
