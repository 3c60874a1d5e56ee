### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = O que quer perguntar? Escolha uma pergunta já pronta em todas as línguas. Ou escreva a sua na nossa conversa privada. O grupo não vê nada antes de a sondagem abrir.
builder-write-button = Escrever a minha pergunta

## The steps

builder-question = O que quer perguntar? Escreva agora a sua pergunta. Ou escolha uma já pronta em todas as línguas:
builder-question-now = A sua pergunta, por agora: { $question }
builder-answers = Que respostas se podem escolher? Escreva uma em cada linha. Ou escolha aqui:
builder-keep-button = Deixar como está
builder-preview = O grupo vai ver a sondagem assim:
builder-asked-in = Grupos em que vai abrir: { $groups }
builder-lacks = Ainda faltam textos nestas línguas: { $languages }. Pode escrever esses textos em “Línguas”. As pessoas do grupo também podem ajudar mais tarde.
builder-open-button = Abrir
builder-cancel-button = Cancelar
builder-more = O que quer mudar?
builder-change-question-button = A pergunta
builder-change-answers-button = As respostas
builder-change-groups-button = Os grupos
builder-change-kind-button = A forma de responder
builder-suggestions-button = Aceitar sugestões de outras respostas
builder-no-suggestions-button = Não aceitar sugestões de respostas
builder-kind = Como é que as pessoas respondem?
builder-one-button = Escolhem uma resposta
builder-several-button = Escolhem quantas quiserem
builder-most-button = Escolhem até { $most }
builder-order-button = Põem as respostas por ordem
builder-groups = Em que grupos faço esta pergunta? Toque num grupo para o adicionar ou tirar.
builder-write-sign = O sinal ✍ quer dizer: faltam textos nesta língua. Toque na língua para os escrever.
builder-source-button = Escrita em { $language }
builder-source = Em que língua escreveu a sondagem?

## To open it later

builder-later-button = Abrir mais tarde
builder-tomorrow-button = Amanhã às 9:00
builder-at-once-button = Quando eu tocar em “Abrir”
builder-schedule-button = Abrir a essa hora
builder-later = Quando é que a sondagem abre?
builder-opens = Abre: { $when }
builder-scheduled = A sondagem está pronta e vai abrir sozinha. Antes disso, ninguém a vê.
builder-not-opened = Não consegui abrir a sua sondagem. Ou já não organiza o grupo, ou eu não estou nele. A sondagem fica guardada. É esta: { $question }

## A poll that is not open yet

builder-away = A sondagem fica guardada, e ninguém a viu. Guardo-a durante 90 dias.
builder-back-again-button = Voltar a ela
builder-unfinished = Tem uma sondagem que ainda não abriu: { $question }
builder-go-on-button = Continuar com ela
builder-new-button = Escrever uma nova sondagem

## What stands in the way

refusal-sketch-buttons = Está tudo pronto. Toque num botão por baixo do texto, por favor. Para mudar as palavras, toque em “Voltar”.
refusal-sketch-group = Primeiro escolha um grupo, por favor.
refusal-sketch-gone = O grupo já tem esta sondagem, ou ela já não existe. Escreva /poll para começar outra.

## In help and in what is kept about people

help-builder = Escreva /poll no seu grupo, e eu ajudo passo a passo. Ninguém vê a sondagem antes de ela abrir. Ou escreva tudo de uma vez:
privacy-builder = Se escrever uma sondagem passo a passo, guardamo-la fechada à chave até a abrir. Se nunca a abrir, apagamo-la ao fim de 90 dias.
