### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = O czym decydujemy: { $text }
context-who = Kto decyduje: { $text }
context-when = Do kiedy: { $text }
context-fixed = Czego nie można zmienić: { $text }
context-more = Naciśnij 🌐, aby przeczytać więcej o tym pytaniu.

## An organiser writes the lines in private

context-button = Napisz, czego dotyczy pytanie
context-ask = Czego dotyczy to pytanie?
context-write = Rodzinom pomaga, gdy wiedzą więcej. Wyślij mi teraz jedną wiadomość w tym języku: { $language }. Napisz tylko te linijki, które chcesz.
context-marks =
    { $deciding }: o czym decydujemy
    { $who }: kto decyduje
    { $when }: do kiedy
    { $fixed }: czego nie można zmienić
context-saved = Zapisano. Rodziny przeczytają to po naciśnięciu 🌐 pod ankietą.
context-editor = Słowo po znaku # na początku linijki zostaw bez zmian, a przetłumacz to, co po nim.
refusal-context-unreadable = Zacznij, proszę, każdą linijkę od { $deciding }, { $who }, { $when } albo { $fixed }.
refusal-context-long = Tekst po { $mark } jest za długi. Liczba znaków: { $shown }. Może ich być najwyżej { $most }.
