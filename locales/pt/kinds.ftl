### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Toque no número de cada resposta que escolher. Pode escolher quantas quiser. Toque outra vez num número para o tirar. Ninguém pode ver a sua escolha.
card-several-most = Toque no número de cada resposta que escolher. Pode escolher até { $most }. Toque outra vez num número para o tirar. Ninguém pode ver a sua escolha.
card-order = Ponha as respostas por ordem: toque primeiro na melhor, depois na segunda melhor, e assim por diante. Pode parar quando quiser. Para retirar uma, toque em 🌐. Ninguém pode ver a sua escolha.

## The ballot, seen by one person

ballot-several = Escolha quantas quiser. Toque outra vez numa resposta para a tirar. Mais ninguém vê isto.
ballot-several-most = Escolha até { $most }. Toque outra vez numa resposta para a tirar. Mais ninguém vê isto.
ballot-order-how = Toque primeiro na melhor, depois na segunda melhor, e assim por diante. Pode parar quando quiser. Mais ninguém vê isto.
ballot-order = A sua ordem: { $options }
ballot-undo-button = Retirar a última

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Guardado. A sua ordem é agora: { $options }
press-order-same = Nada mudou. A sua ordem é: { $options }
refusal-most-chosen = Pode escolher no máximo { $most }. Tire uma primeiro, por favor.

## The result

result-several = Podia escolher-se mais de uma resposta. Por isso, a soma das percentagens pode passar de 100%.
result-order = Pontos para um primeiro lugar: { $most }. Cada lugar a seguir recebe menos um ponto. O que ficou de fora não recebe pontos.
result-points =
    { $count ->
        [0] { $shown } pontos
        [one] { $shown } ponto
       *[other] { $shown } pontos
    }
result-place = { $place }.º lugar
result-place-shared = empate no { $place }.º lugar
result-spread = Tudo junto: { $agree } do lado de “Concordo”, { $middle } no meio, { $disagree } do lado de “Discordo”.
result-picture-points = Os números ao lado das barras são pontos.

## For organisers

help-organiser-kinds = Para se poder escolher mais de uma resposta, escreva #several numa linha à parte. Com #several 3 pode escolher-se até 3. Com #order as pessoas põem as respostas por ordem.
refusal-most-unreadable = Não consigo ler a linha com #several. Escreva só #several, ou com um número, assim, por favor: #several 3
