### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Toque no número de cada resposta que escolher. Pode escolher quantas quiser. Toque outra vez num número para o tirar. Ninguém pode ver a sua escolha.
card-several-most = Toque no número de cada resposta que escolher. Pode escolher até { $most }. Toque outra vez num número para o tirar. Ninguém pode ver a sua escolha.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Ponha as respostas por ordem: toque primeiro na melhor, depois na segunda melhor, e assim por diante. Pode parar quando quiser. Para retirar uma, toque em 🌐. Ninguém pode ver a sua escolha.

## The ballot, seen by one person

ballot-several = Escolha quantas quiser. Toque outra vez numa resposta para a tirar. Mais ninguém vê isto.
ballot-several-most = Escolha até { $most }. Toque outra vez numa resposta para a tirar. Mais ninguém vê isto.
ballot-order-how = Toque primeiro na melhor, depois na segunda melhor, e assim por diante. Pode parar quando quiser. Mais ninguém vê isto.
ballot-order = A sua ordem: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Retirar a última

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Guardado. A sua ordem é agora: { $options }
# An answer was pressed that is in the order already.
press-order-same = Nada mudou. A sua ordem é: { $options }
refusal-most-chosen = Pode escolher no máximo { $most }. Tire uma primeiro, por favor.

## The result

result-several = Podia escolher-se mais de uma resposta. Por isso, a soma das percentagens pode passar de 100%.
# How points are counted; the number of points is also the number of answers.
result-order = Pontos para um primeiro lugar: { $most }. Cada lugar a seguir recebe menos um ponto. O que ficou de fora não recebe pontos.
result-points =
    { $count ->
        [0] { $shown } pontos
        [one] { $shown } ponto
       *[other] { $shown } pontos
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = { $place }.º lugar
# The same where other answers have as many points.
result-place-shared = empate no { $place }.º lugar
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Tudo junto: { $agree } do lado de “Concordo”, { $middle } no meio, { $disagree } do lado de “Discordo”.
# Follows result-picture where answers were put in order.
result-picture-points = Os números ao lado das barras são pontos.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Para se poder escolher mais de uma resposta, escreva #several numa linha à parte. Com #several 3 pode escolher-se até 3. Com #order as pessoas põem as respostas por ordem.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Não consigo ler a linha com #several. Escreva só #several, ou com um número, assim, por favor: #several 3
