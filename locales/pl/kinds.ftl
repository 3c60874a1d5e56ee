### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Naciśnij numer każdej odpowiedzi, którą wybierasz. Możesz wybrać tyle odpowiedzi, ile chcesz. Naciśnij numer ponownie, aby cofnąć wybór. Nikt nie widzi Twojego wyboru.
card-several-most = Naciśnij numer każdej odpowiedzi, którą wybierasz. Możesz wybrać najwyżej { $most } odpowiedzi. Naciśnij numer ponownie, aby cofnąć wybór. Nikt nie widzi Twojego wyboru.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Ułóż odpowiedzi po kolei: najpierw naciśnij numer najlepszej, potem następnej i tak dalej. Możesz skończyć, kiedy chcesz. Aby coś cofnąć, naciśnij 🌐. Nikt nie widzi Twojego wyboru.

## The ballot, seen by one person

ballot-several = Wybierz tyle odpowiedzi, ile chcesz. Naciśnij odpowiedź ponownie, aby cofnąć wybór. Widzisz to tylko Ty.
ballot-several-most = Wybierz najwyżej { $most } odpowiedzi. Naciśnij odpowiedź ponownie, aby cofnąć wybór. Widzisz to tylko Ty.
ballot-order-how = Najpierw naciśnij najlepszą odpowiedź, potem następną i tak dalej. Możesz skończyć, kiedy chcesz. Widzisz to tylko Ty.
ballot-order = Twoja kolejność: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Cofnij ostatni wybór

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Zapisano. Twoja kolejność to teraz: { $options }
# An answer was pressed that is in the order already.
press-order-same = Nic się nie zmieniło. Twoja kolejność to: { $options }
refusal-most-chosen = Możesz wybrać najwyżej { $most } odpowiedzi. Najpierw cofnij, proszę, jeden wybór.

## The result

result-several = Można było wybrać więcej niż jedną odpowiedź. Dlatego wszystkie procenty razem mogą dać więcej niż 100%.
# How points are counted; the number of points is also the number of answers.
result-order = Punkty za pierwsze miejsce: { $most }. Każde następne miejsce to o jeden punkt mniej. Za pominiętą odpowiedź nie ma punktów.
result-points =
    { $count ->
        [one] { $shown } punkt
        [few] { $shown } punkty
        [many] { $shown } punktów
       *[other] { $shown } punktu
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = miejsce { $place }
# The same where other answers have as many points.
result-place-shared = wspólne miejsce { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Razem: { $agree } po stronie „tak”, { $middle } pośrodku, { $disagree } po stronie „nie”.
# Follows result-picture where answers were put in order.
result-picture-points = Liczby przy paskach to punkty.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Aby można było wybrać więcej niż jedną odpowiedź, napisz #several w osobnej linijce. Z #several 3 można wybrać najwyżej 3. Z #order odpowiedzi układa się po kolei.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Nie rozumiem linijki z #several. Napisz, proszę, samo #several albo #several z liczbą, tak: #several 3
