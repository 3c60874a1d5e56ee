### The files of a closed poll, as organisers take them away.

export-caption = Aqui está o que as pessoas disseram na sondagem { $code }. Pode abrir o documento num programa como o Excel. Não diz o nome de ninguém.
export-more = Precisa de outro tipo de documento? Escolha aqui.
export-choose = Que sondagem quer? Toque no código, ou escreva /export e o código.
export-none = Ainda não há nenhuma sondagem fechada nos seus grupos.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Resumo
sheet-options = Respostas possíveis
sheet-answers = Respostas
sheet-reach = Participação
sheet-texts = Textos
sheet-log = Registo

## The columns of sheets

column-number = Número
column-option = Resposta
column-people = Pessoas
column-points = Pontos
column-share = Percentagem
column-by = Contagem por
column-language = Língua
column-day = Dia
column-group = Grupo
column-question = Pergunta
column-words-by = Palavras de
column-checked-by = Verificado por
column-state = Estado
column-since = Desde
column-done = O que se fez

## The summary, one label a line

summary-code = Código
summary-asked-in = Língua da pergunta
summary-opened = Abriu em
summary-closed = Fechou em
summary-answered = Pessoas que responderam
summary-suggested = Sugestões
summary-became-options = Passaram a ser resposta
summary-same = Diziam o mesmo que uma resposta
summary-declined = Ficaram de fora
summary-undecided = Por decidir
summary-replaces = Substitui a sondagem
summary-replaced-by = Substituída pela sondagem
summary-nobody = Na folha “Respostas”, cada linha é uma pessoa. Mostra o que escolheu, e mais nada. As linhas estão por ordem das escolhas. Por isso, não mostram quem respondeu primeiro.
summary-few = Não mostramos um número que represente menos de { $fewest } pessoas. Às vezes escondemos mais um número, para ninguém conseguir descobrir o primeiro. Mostramos sempre os totais.

## Where a text comes from, who checked it, and what became of it

text-organiser = Alguém que organiza o grupo
text-member = Alguém do grupo
text-reader = Alguém que lê esta língua
text-machine = Uma máquina
text-ready = O bot
text-live = Visível
text-replaced = Substituído
text-removed = Tirado
text-recording = (uma gravação)
