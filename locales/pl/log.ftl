### The log: what was done to the polls of a group, for its members to read.

log-title = Co zrobiono z ankietami tej grupy
log-none = Nic tu jeszcze nie zrobiono.
log-poll = Ankieta { $code }:
log-how = Każdy wynik kończy się kodem kontrolnym. Kto go zachowa, może udowodnić, że nikt nie zmienił tej listy aż do tego miejsca. O sprawdzenie można poprosić osoby, które odpowiadają za tego bota.
log-mark = Kod kontrolny w /log: { $mark }
log-older-button = Starsze
log-newer-button = Nowsze

## What was done

log-opened = została otwarta.
log-opened-again = została otwarta. Zastępuje { $code }.
log-reworded = pytanie zadano ponownie innymi słowami, w ankiecie { $code }.
log-extended = jej koniec ustawiono na { $when }.
log-extended-open = trwa, dopóki nie zakończy jej osoba prowadząca grupę.
log-translated = nowe słowa lub nagranie w tym języku: { $language }.
log-translation-removed = usunięto słowa lub nagranie w tym języku: { $language }.
log-option-added = pomysł stał się odpowiedzią { $number }.
log-closed = została zakończona. Osoby, które odpowiedziały: { $people }.
log-result-posted = ogłoszono wynik.
log-decided = decyzja podjęta po { $codes }.
log-decided-without = decyzja, która nie wskazuje żadnej ankiety.
log-outcome = czy tak się stało? { $outcome }
log-exported = osoba prowadząca grupę pobrała odpowiedzi w pliku ({ $form }).
log-deleted = została usunięta.
log-key-destroyed = zniszczono klucz. Nikt się już nie dowie, kto co odpowiedział.
log-moved = Grupa stała się supergrupą. Jej ankiety przeszły razem z nią.
log-erased = usunięto wpis o tym, co zrobiono.
log-unreadable = nie da się odczytać, co zrobiono.
