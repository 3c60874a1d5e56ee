### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Nyomja meg minden olyan válasz számát, amelyet választ. Bármennyit választhat. Ha egy számot újra megnyom, visszavonja. Senki sem látja, mit választ.
card-several-most = Nyomja meg minden olyan válasz számát, amelyet választ. Legfeljebb { $most } választ jelölhet meg. Ha egy számot újra megnyom, visszavonja. Senki sem látja, mit választ.
card-order = Tegye sorba a válaszokat: először a legjobbat nyomja meg, aztán a következő legjobbat, és így tovább. Bármikor megállhat. Ha egyet visszavonna, nyomja meg a 🌐 gombot. Senki sem látja, mit választ.

## The ballot, seen by one person

ballot-several = Bármennyit választhat. Ha egy választ újra megnyom, visszavonja. Ezt csak Ön látja.
ballot-several-most = Legfeljebb { $most } választ jelölhet meg. Ha egy választ újra megnyom, visszavonja. Ezt csak Ön látja.
ballot-order-how = Először a legjobbat nyomja meg, aztán a következő legjobbat, és így tovább. Bármikor megállhat. Ezt csak Ön látja.
ballot-order = Az Ön sorrendje: { $options }
ballot-undo-button = Az utolsó visszavonása

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Elmentve. Az Ön sorrendje most: { $options }
press-order-same = Semmi sem változott. Az Ön sorrendje: { $options }
refusal-most-chosen = Legfeljebb { $most } választ jelölhet meg. Kérem, először vonjon vissza egyet.

## The result

result-several = Egynél több választ is meg lehetett jelölni. Ezért az arányok együtt 100%-nál többet is kiadhatnak.
result-order = Az első hely ennyi pontot ér: { $most }. Minden következő hely egy ponttal kevesebbet ér. A kihagyott válasz nem kap pontot.
result-points =
    { $count ->
        [one] { $shown } pont
       *[other] { $shown } pont
    }
result-place = helyezés: { $place }
result-place-shared = helyezés: { $place }, holtversenyben
result-spread = Összevonva: az „egyetértek” oldalán { $agree }, középen { $middle }, a „nem értek egyet” oldalán { $disagree }.
result-picture-points = A sávok melletti számok a pontok.

## For organisers

help-organiser-kinds = Hogy több választ is meg lehessen jelölni, írja egy külön sorba: #several. Ha azt írja: #several 3, legfeljebb 3 választ jelölhetnek meg. A #order szóval sorba rakják a válaszokat.
refusal-most-unreadable = Ezt a sort nem értem: #several. Kérem, írja be csak ezt a szót, vagy tegyen utána egy számot is, így: #several 3
