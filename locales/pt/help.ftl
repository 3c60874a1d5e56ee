### Help, the first greeting in private, and privacy.

start-hello = Olá! Eu sou o { -brand }.
start-what = Ajudo grupos de mães e pais a decidir em conjunto. Quem organiza o grupo faz uma pergunta. Para responder, basta um toque, na sua língua. Ninguém vê a sua escolha.
start-add = Organiza um grupo? Adicione-me a ele. Depois escreva /help nesta conversa.
start-add-button = Adicionar o { -brand } a um grupo

help-title = Como funciona o { -brand }
help-family-title = Para todas as pessoas
help-family = Quando houver uma sondagem no seu grupo, toque no número da sua resposta. Para ler a sondagem na sua língua, toque em 🌐. Pode mudar ou retirar a sua resposta até a sondagem fechar. Ninguém pode ver a sua escolha.
help-family-translate = A sondagem ainda não está na sua língua? Toque em 🌐 e depois em “{ -help-translate }”. Pode escrever as palavras, ou ler em voz alta numa mensagem de voz. Assim outras pessoas podem ouvir: tocam em 🔊.
help-family-concern = Não entende a pergunta, ou não é a pergunta certa? Toque em 🌐, depois em “Mais”, e diga-o. Ninguém pode ver quem o disse.
help-family-commands =
    /language – escolher a sua língua
    /principles – os { -principles }
    /results e o código da sondagem – ver um resultado
    /decisions – ver o que ficou decidido
    /log – ver o que se fez com as sondagens deste grupo
    /privacy – o que fica guardado sobre si
help-organiser-title = Para quem organiza um grupo
help-organiser = Escreva a sondagem no seu grupo, numa só mensagem: a pergunta na primeira linha, e depois uma resposta em cada linha. Se não escrever respostas, as pessoas podem escolher Sim, Não ou Não sei bem.
help-example =
    /poll Quando nos encontramos?
    Terça à noite
    Sábado de manhã
help-organiser-ready = Algumas respostas já existem em todas as línguas. Escreva #days, #times ou #agree em vez das suas respostas.
help-organiser-languages = Pode escrever a sondagem em mais de uma língua:
help-example-languages =
    /poll [pt] Encontramo-nos na biblioteca?
    Sim, pode ser
    Noutro lugar
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – use “Responder” na mensagem da sondagem e escreva isto, para a fechar
    /decide – use “Responder” num resultado e escreva isto, para dizer ao grupo o que ficou decidido
    /export e o código da sondagem – receber as respostas num documento, nesta conversa privada
    /promise e o número de um princípio – dizer como o seu grupo o cumpre
    /report – receber um relatório do que se perguntou, disse e decidiu, para imprimir ou enviar
    /settings – configurar o seu grupo: línguas, hora, horas de silêncio

privacy-title = O que o { -brand } guarda sobre si
privacy-kept = Por cada resposta, guardamos a escolha, o dia, a língua e o grupo. Guardamos também se respondeu no grupo ou em privado. Não guardamos o seu nome. No lugar dele está um número ao acaso. Noutra sondagem recebe outro número.
privacy-language = Se escolher aqui uma língua, guardamos a sua escolha fechada à chave: só este bot a pode ler.
privacy-translate = Se ajudar a traduzir uma sondagem, guardamos as suas palavras ou a sua gravação, com um número ao acaso no lugar do seu nome. Até serem verificadas, ficam fechadas à chave. Uma gravação fica sempre fechada à chave. Depois de verificadas, as palavras podem ser lidas por todo o grupo.
privacy-concern = Se disser que tem um problema com uma pergunta, guardamos o que disse sobre ela, e um número ao acaso no lugar do seu nome. Não é o número da sua resposta. Se retirar o que disse, apagamos isso.
privacy-why = Guardamos isto para contar cada pessoa uma só vez, e para mostrar o resultado ao grupo.
privacy-who-sees = Quando uma sondagem fecha, todas as pessoas veem os totais. Ninguém vê quem escolheu o quê. Quem organiza o grupo também não.
privacy-host = Quem mantém este bot: { $host }.
privacy-host-unknown = Pergunte a quem organiza o grupo quem mantém este bot.
