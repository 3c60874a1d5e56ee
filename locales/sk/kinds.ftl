### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Stlačte číslo každej odpovede, ktorú si vyberáte. Môžete si ich vybrať, koľko chcete. Ak už niektorú nechcete, stlačte jej číslo znova. Nikto nevidí, čo si vyberáte.
card-several-most = Stlačte číslo každej odpovede, ktorú si vyberáte. Vybrať si môžete najviac { $most }. Ak už niektorú nechcete, stlačte jej číslo znova. Nikto nevidí, čo si vyberáte.
card-order = Zoraďte odpovede: najprv stlačte najlepšiu, potom druhú najlepšiu a tak ďalej. Skončiť môžete, kedy chcete. Ak chcete niektorú vziať späť, stlačte 🌐. Nikto nevidí, čo si vyberáte.

## The ballot, seen by one person

ballot-several = Vyberte si, koľko chcete. Ak už niektorú odpoveď nechcete, stlačte ju znova. Toto vidíte len vy.
ballot-several-most = Vyberte si najviac { $most }. Ak už niektorú odpoveď nechcete, stlačte ju znova. Toto vidíte len vy.
ballot-order-how = Najprv stlačte najlepšiu, potom druhú najlepšiu a tak ďalej. Skončiť môžete, kedy chcete. Toto vidíte len vy.
ballot-order = Vaše poradie: { $options }
ballot-undo-button = Vziať späť poslednú

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Uložené. Vaše poradie je teraz: { $options }
press-order-same = Nič sa nezmenilo. Vaše poradie je: { $options }
refusal-most-chosen = Vybrať si môžete najviac { $most }. Najprv, prosím, jednu odpoveď odoberte.

## The result

result-several = Ľudia si mohli vybrať viac odpovedí. Preto môže byť súčet všetkých podielov vyšší ako 100 %.
result-order = Body za prvé miesto: { $most }. Každé ďalšie miesto dostane o bod menej. Čo človek vynechá, nedostane body.
result-points =
    { $count ->
        [one] { $shown } bod
        [few] { $shown } body
        [many] { $shown } bodu
       *[other] { $shown } bodov
    }
result-place = miesto: { $place }
result-place-shared = spoločné miesto: { $place }
result-spread = Spolu: na strane „súhlasím“ { $agree }, v strede { $middle }, na strane „nesúhlasím“ { $disagree }.
result-picture-points = Čísla pri stĺpcoch sú body.

## For organisers

help-organiser-kinds = Ak si majú ľudia vybrať viac odpovedí, napíšte #several na samostatný riadok. Pri #several 3 si môžu vybrať najviac 3. Pri #order odpovede zoradia.
refusal-most-unreadable = Nerozumiem riadku s #several. Napíšte, prosím, #several samotné alebo s číslom, takto: #several 3
