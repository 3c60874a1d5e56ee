### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Quando a sondagem fechar, todo o grupo vê quantas pessoas escolheram cada resposta. Além disso, não se mostra nada sobre menos de { $fewest } pessoas.
few-answers = Responderam menos de { $fewest } pessoas. São demasiado poucas para mostrar mais.
few-concerns = Problemas com a pergunta: são demasiado poucas pessoas para mostrar um número.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Por que razão a sondagem fecha mais cedo?
reason-ask-change = Por que razão a sondagem fecha a outra hora?
reason-seen = O grupo vai ler a razão tal como a escrever.
reason-write = Envie-me agora a razão, numa linha. Pode ter no máximo { $most } caracteres.
reason-write-button = Escrever a razão
reason-without-button = Não dizer a razão
reason-keep-button = Deixar como está
refusal-reason-empty = Não consigo ler aqui uma razão. Escreva-a por palavras, numa linha, por favor.
refusal-reason-long = Esta razão é longa demais. Tem { $shown } caracteres, e o máximo é { $most }.

## The group is told of it, in a reply to the card

closed-early = Fechou mais cedo do que o previsto.
end-changed = Esta sondagem fecha agora a outra hora. Ela está na mensagem acima.
end-taken-away = Esta sondagem fica agora aberta até que quem organiza o grupo a feche. Ela está na mensagem acima.
reason-follows = Quem organiza o grupo diz a razão, aqui em baixo.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Quero avisos desta sondagem
bell-options = Escrevo-lhe em privado quando houver uma nova resposta para escolher.
bell-end = Envio-lhe um aviso algumas horas antes do fim, se até lá não tiver respondido.
bell-again = Para retirar o pedido, toque outra vez.
bell-off = Pedido retirado. Já não lhe envio avisos desta sondagem.
bell-reminder = Pediu avisos desta sondagem. Está quase a fechar, e ainda não há resposta sua:
bell-option = Pediu avisos desta sondagem. Há uma nova resposta para escolher:
bell-open-button = Abrir a sondagem
refusal-no-news = Não vai receber mais avisos desta sondagem. Ainda pode responder agora.
privacy-news = Se pedir avisos de uma sondagem, guardamos qual é a conta do Telegram que os recebe, fechada à chave. Se retirar o pedido, ou quando a sondagem fechar, apagamos essa informação.
