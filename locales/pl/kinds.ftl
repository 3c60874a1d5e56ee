### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Naciśnij numer każdej odpowiedzi, którą wybierasz. Możesz wybrać tyle odpowiedzi, ile chcesz. Naciśnij numer ponownie, aby cofnąć wybór. Nikt nie widzi Twojego wyboru.
card-several-most = Naciśnij numer każdej odpowiedzi, którą wybierasz. Możesz wybrać najwyżej { $most } odpowiedzi. Naciśnij numer ponownie, aby cofnąć wybór. Nikt nie widzi Twojego wyboru.
card-order = Ułóż odpowiedzi po kolei: najpierw naciśnij numer najlepszej, potem następnej i tak dalej. Możesz skończyć, kiedy chcesz. Aby coś cofnąć, naciśnij 🌐. Nikt nie widzi Twojego wyboru.

## The ballot, seen by one person

ballot-several = Wybierz tyle odpowiedzi, ile chcesz. Naciśnij odpowiedź ponownie, aby cofnąć wybór. Widzisz to tylko Ty.
ballot-several-most = Wybierz najwyżej { $most } odpowiedzi. Naciśnij odpowiedź ponownie, aby cofnąć wybór. Widzisz to tylko Ty.
ballot-order-how = Najpierw naciśnij najlepszą odpowiedź, potem następną i tak dalej. Możesz skończyć, kiedy chcesz. Widzisz to tylko Ty.
ballot-order = Twoja kolejność: { $options }
ballot-undo-button = Cofnij ostatni wybór

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Zapisano. Twoja kolejność to teraz: { $options }
press-order-same = Nic się nie zmieniło. Twoja kolejność to: { $options }
refusal-most-chosen = Możesz wybrać najwyżej { $most } odpowiedzi. Najpierw cofnij, proszę, jeden wybór.

## The result

result-several = Można było wybrać więcej niż jedną odpowiedź. Dlatego wszystkie procenty razem mogą dać więcej niż 100%.
result-order = Punkty za pierwsze miejsce: { $most }. Każde następne miejsce to o jeden punkt mniej. Za pominiętą odpowiedź nie ma punktów.
result-points =
    { $count ->
        [one] { $shown } punkt
        [few] { $shown } punkty
        [many] { $shown } punktów
       *[other] { $shown } punktu
    }
result-place = miejsce { $place }
result-place-shared = wspólne miejsce { $place }
result-spread = Razem: { $agree } po stronie „tak”, { $middle } pośrodku, { $disagree } po stronie „nie”.
result-picture-points = Liczby przy paskach to punkty.

## For organisers

help-organiser-kinds = Aby można było wybrać więcej niż jedną odpowiedź, napisz #several w osobnej linijce. Z #several 3 można wybrać najwyżej 3. Z #order odpowiedzi układa się po kolei.
refusal-most-unreadable = Nie rozumiem linijki z #several. Napisz, proszę, samo #several albo #several z liczbą, tak: #several 3
