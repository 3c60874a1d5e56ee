### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Ficou decidido:
decided-written-in = Isto ainda não está na sua língua. Está escrito em: { $language }.
decided-asked = Perguntámos ao grupo (sondagem { $code }): { $question }
decided-without = Esta decisão não vem das famílias: não houve nenhuma sondagem antes.
context-cannot = O que não podemos fazer, e por que razão: { $text }
context-responsible = Quem é responsável: { $text }
decided-review = Quando vamos rever a decisão: { $when }
decided-done = Foi feito? Sim.
decided-partly = Foi feito? Só uma parte.
decided-not = Foi feito? Não.
decided-code = Código: { $code }
decided-looked = Quem organiza o grupo voltou a olhar para a decisão acima.
result-decided = O que ficou decidido: veja { $code }, ou escreva /decisions.

## An organiser writes it, step by step

decide-choose = Diga ao grupo o que ficou decidido. Escrevemos o texto em conjunto, na nossa conversa privada. O grupo não vê nada antes de a decisão ser publicada.
decide-write-button = Escrever
decide-what = O que vai ser feito? Escreva agora, em frases curtas.
decide-now = A sua decisão, por agora: { $decision }
decide-cannot = O que não se pode fazer, e por que razão? Escreva agora. As famílias confiam mais quando isso é dito.
decide-responsible = Quem é responsável? Escreva quem é, para as famílias poderem perguntar.
decide-nothing-button = Deixar isto de fora
decide-review = Quando quer rever a decisão? Nesse dia pergunto-lhe se foi feito, e digo a sua resposta ao grupo. Toque num botão, ou escreva o dia assim: { $example }
decide-month-button = Daqui a um mês
decide-months-button = Daqui a { $months } meses
decide-never-button = Não rever
decide-cites = Que sondagens levaram a esta decisão? Toque numa sondagem para a adicionar ou tirar.
decide-no-polls = Ainda não há nenhuma sondagem fechada nos seus grupos.
decide-post-button = Publicar
decide-cites-button = As sondagens por trás dela
decide-what-button = O que vamos fazer
decide-cannot-button = O que não podemos fazer
decide-responsible-button = Quem é responsável
decide-review-button = Quando vamos rever a decisão
decide-posted-in = Vai ser publicada em: { $groups }
decide-groups = Em que grupos publico isto? Toque num grupo para o adicionar ou tirar.
decide-source = Em que língua escreveu isto?
decide-away = A decisão fica guardada, e ninguém a viu. Guardo-a durante 90 dias.
decide-unfinished = Tem uma decisão que ainda não publicou: { $decision }
decide-posted = Publicada. Já está no grupo. Pode ajudar com mais línguas?
decide-editor = Para escrever isto nesta língua, ou mudar as palavras, envie-me agora uma só mensagem.

## On the day: to each organiser alone

review-ask = Pediu para rever esta decisão no grupo { $group }: { $decision }
review-how = Foi feito? Vou dizer a sua resposta ao grupo.
review-done-button = Sim
review-partly-button = Só uma parte
review-not-button = Não
review-later-button = Perguntar de novo daqui a uma semana
review-put-off = Volto a perguntar daqui a uma semana.
review-more = Que mais deve o grupo saber sobre isto?
review-write = Envie-me agora uma linha. Pode ter no máximo { $most } caracteres. O grupo vai ler exatamente o que escrever.
review-nothing-button = Mais nada
review-told = Obrigado! Já avisei o grupo.

## What a group has decided, for any member

decisions-title = O que ficou decidido neste grupo
decisions-none = Ainda não se decidiu nada aqui.
decisions-how = Para ler uma decisão inteira, escreva /results e o código dela.

## What stands in the way

refusal-day-unreadable = Não consigo ler este dia. Escreva-o assim, por favor: { $example }
refusal-review-done = O grupo já sabe o que aconteceu com isto. Obrigado!
refusal-day-far = Esse dia está longe demais. Escolha um dia nos próximos 12 meses, por favor.
refusal-is-decision = Isto é uma decisão, não uma sondagem. Por isso, não funciona aqui.
refusal-cited-open = A sondagem { $code } ainda está aberta. Feche-a primeiro. Depois pode dizer o que ficou decidido.
refusal-cited-many = Uma decisão pode indicar no máximo { $most } sondagens. Tire uma primeiro, por favor.
refusal-decide-anonymous = Escreva isto em seu nome, por favor, e não em nome do grupo. Assim posso ajudar na nossa conversa privada.
refusal-decision-empty = Não encontro palavras na sua mensagem. Escreva o que vai ser feito, por favor.
refusal-decision-long = Isto é longo demais. Tem { $shown } caracteres, e o máximo é { $most }.
