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
# Buttons; at most 40 characters each.
gap-open-button = Otwórz teraz
gap-translate-button = Najpierw przetłumacz
gap-machine-button = Przetłumacz maszynowo
# Answers to presses on these buttons.
gap-opened = Ankieta jest otwarta. Jest już w Twojej grupie.
gap-opened-before = Ta ankieta jest już otwarta.
gap-machine-working = Maszyna tłumaczy. To może potrwać minutę. Tekst pojawi się tutaj.
# The machine did not answer; said to the organiser alone.
gap-machine-failed = Maszyna nie mogła teraz przetłumaczyć ankiety. Ankieta jest otwarta bez tłumaczenia. Języki nadal można dodać.

## The editor: the list of languages

editor-title = Tekst w innych językach
editor-how = Naciśnij język, aby przeczytać, napisać lub sprawdzić tekst.
# The signs stand on the buttons of the languages.
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
# In place of editor-write, where Chorus itself has the answers in every language, or people answer in their own words.
editor-write-question = Aby napisać lub zmienić pytanie, wyślij mi teraz jedną wiadomość.
# Follows editor-write-question, unless people answer in their own words.
editor-answers-there = Odpowiedzi już są.
editor-record =
    { $minutes ->
        [one] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minuty.
        [few] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minut.
        [many] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minut.
       *[other] Możesz też przeczytać ankietę na głos i wysłać wiadomość głosową. Nagranie może trwać do { $shown } minuty.
    }
# Buttons.
editor-right-button = Tak jest dobrze
editor-remove-button = Usuń
editor-all-button = Wszystkie języki
# What was sent is in the poll at once: an organiser sent it.
editor-saved = Zapisano. Teraz każdy może to zobaczyć lub usłyszeć.
# What was sent by a member waits.
editor-thanks = Dziękujemy! Najpierw sprawdzi to osoba prowadząca grupę albo ktoś inny, kto czyta w tym języku. Potem każdy będzie mógł to zobaczyć lub usłyszeć.
editor-thanks-organisers = Dziękujemy! Najpierw sprawdzi to osoba prowadząca grupę. Potem każdy będzie mógł to zobaczyć lub usłyszeć.
# Answers to presses on the buttons.
editor-checked = Dziękujemy! Teraz każdy może to zobaczyć lub usłyszeć.
editor-removed = Usunięto.

## Notes to organisers, in private

notice-waiting = Ktoś z grupy „{ $group }” przetłumaczył ankietę na ten język: { $language }. Sprawdź, proszę, to tłumaczenie, aby każdy mógł je zobaczyć.
notice-check-button = Sprawdź
notice-language = W grupie „{ $group }” ludzie odpowiadają w języku, którego nie ma jeszcze na liście grupy: { $language }. Jest ich co najmniej { $fewest }. Możesz dodać ten język: napisz w grupie /settings.
notice-concerns = W grupie „{ $group }” kilka osób ma kłopot z tym pytaniem: { $question }
# Follows how many people have which trouble.
notice-concerns-what = Może pomóc, jeśli zadasz pytanie innymi słowami. Wtedy ta ankieta się zakończy, a nowa zajmie jej miejsce. Nikt nie widzi, kto co zgłosił.
