### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Klepněte na číslo každé odpovědi, kterou vybíráte. Můžete vybrat, kolik chcete. Dalším klepnutím na číslo výběr zrušíte. Vaši volbu nikdo nevidí.
card-several-most = Klepněte na číslo každé odpovědi, kterou vybíráte. Můžete vybrat nejvýš { $most }. Dalším klepnutím na číslo výběr zrušíte. Vaši volbu nikdo nevidí.
card-order = Seřaďte odpovědi: nejdřív klepněte na tu nejlepší, pak na další a tak dále. Přestat můžete, kdy chcete. Pokud chcete některou vzít zpět, klepněte na 🌐. Vaši volbu nikdo nevidí.

## The ballot, seen by one person

ballot-several = Vyberte, kolik chcete. Dalším klepnutím výběr zrušíte. Tuto zprávu vidíte jen vy.
ballot-several-most = Vyberte nejvýš { $most }. Dalším klepnutím výběr zrušíte. Tuto zprávu vidíte jen vy.
ballot-order-how = Nejdřív klepněte na nejlepší odpověď, pak na další a tak dále. Přestat můžete, kdy chcete. Tuto zprávu vidíte jen vy.
ballot-order = Vaše pořadí odpovědí: { $options }
ballot-undo-button = Vzít zpět poslední

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Uloženo. Vaše pořadí odpovědí je teď: { $options }
press-order-same = Nic se nemění. Vaše pořadí odpovědí je: { $options }
refusal-most-chosen = Můžete vybrat nejvýš { $most }. Nejdřív prosím jeden výběr zrušte.

## The result

result-several = Bylo možné vybrat víc odpovědí. Všechny podíly dohromady proto mohou dát víc než 100 %.
result-order = Body za první místo: { $most }. Každé další místo má o jeden bod méně. Za vynechanou odpověď nejsou žádné body.
result-points =
    { $count ->
        [one] { $shown } bod
        [few] { $shown } body
        [many] { $shown } bodu
       *[other] { $shown } bodů
    }
result-place = { $place }. místo
result-place-shared = dělené { $place }. místo
result-spread = Dohromady: { $agree } na straně „souhlasím“, { $middle } uprostřed, { $disagree } na straně „nesouhlasím“.
result-picture-points = Čísla u pruhů jsou body.

## For organisers

help-organiser-kinds = Aby se dalo vybrat víc odpovědí, napište #several na samostatný řádek. S #several 3 se dají vybrat nejvýš 3. S #order se odpovědi řadí od nejlepší.
refusal-most-unreadable = Řádku s #several nerozumím. Napište prosím jen #several, nebo s číslem, takto: #several 3
