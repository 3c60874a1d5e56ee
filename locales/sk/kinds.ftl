### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Stlačte číslo každej odpovede, ktorú si vyberáte. Môžete si ich vybrať, koľko chcete. Ak už niektorú nechcete, stlačte jej číslo znova. Nikto nevidí, čo si vyberáte.
card-several-most = Stlačte číslo každej odpovede, ktorú si vyberáte. Vybrať si môžete najviac { $most }. Ak už niektorú nechcete, stlačte jej číslo znova. Nikto nevidí, čo si vyberáte.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Zoraďte odpovede: najprv stlačte najlepšiu, potom druhú najlepšiu a tak ďalej. Skončiť môžete, kedy chcete. Ak chcete niektorú vziať späť, stlačte 🌐. Nikto nevidí, čo si vyberáte.

## The ballot, seen by one person

ballot-several = Vyberte si, koľko chcete. Ak už niektorú odpoveď nechcete, stlačte ju znova. Toto vidíte len vy.
ballot-several-most = Vyberte si najviac { $most }. Ak už niektorú odpoveď nechcete, stlačte ju znova. Toto vidíte len vy.
ballot-order-how = Najprv stlačte najlepšiu, potom druhú najlepšiu a tak ďalej. Skončiť môžete, kedy chcete. Toto vidíte len vy.
ballot-order = Vaše poradie: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Vziať späť poslednú

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Uložené. Vaše poradie je teraz: { $options }
# An answer was pressed that is in the order already.
press-order-same = Nič sa nezmenilo. Vaše poradie je: { $options }
refusal-most-chosen = Vybrať si môžete najviac { $most }. Najprv, prosím, jednu odpoveď odoberte.

## The result

result-several = Ľudia si mohli vybrať viac odpovedí. Preto môže byť súčet všetkých podielov vyšší ako 100 %.
# How points are counted; the number of points is also the number of answers.
result-order = Body za prvé miesto: { $most }. Každé ďalšie miesto dostane o bod menej. Čo človek vynechá, nedostane body.
result-points =
    { $count ->
        [one] { $shown } bod
        [few] { $shown } body
        [many] { $shown } bodu
       *[other] { $shown } bodov
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = miesto: { $place }
# The same where other answers have as many points.
result-place-shared = spoločné miesto: { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Spolu: na strane „súhlasím“ { $agree }, v strede { $middle }, na strane „nesúhlasím“ { $disagree }.
# Follows result-picture where answers were put in order.
result-picture-points = Čísla pri stĺpcoch sú body.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Ak si majú ľudia vybrať viac odpovedí, napíšte #several na samostatný riadok. Pri #several 3 si môžu vybrať najviac 3. Pri #order odpovede zoradia.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Nerozumiem riadku s #several. Napíšte, prosím, #several samotné alebo s číslom, takto: #several 3
