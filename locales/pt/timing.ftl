### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Quando a sondagem fechar, todo o grupo vê quantas pessoas escolheram cada resposta. Sobre menos de { $fewest } pessoas, não se mostra mais nada.
# On the result of a poll that one to four people answered.
few-answers = Responderam menos de { $fewest } pessoas. São poucas para mostrar mais.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Problemas com a pergunta: poucas pessoas para mostrar.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Por que razão fecha mais cedo?
reason-ask-change = Por que razão fecha a outra hora?
reason-seen = O grupo lê a razão com as suas próprias palavras.
# In the private chat.
reason-write = Envie-me agora a razão, numa linha. Pode ter no máximo { $most } letras e sinais.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = Escrever a razão
reason-without-button = Sem razão
reason-keep-button = Deixar como está
refusal-reason-empty = Não consigo ler aqui uma razão. Escreva-a por palavras, numa linha, por favor.
refusal-reason-long = Esta razão é longa demais. Tem { $shown } letras e sinais, e o máximo é { $most }.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = Fechou mais cedo do que o previsto.
# card-closes follows on a line of its own.
end-changed = Esta sondagem fecha agora a outra hora. Ela está na mensagem acima.
end-taken-away = Esta sondagem fica agora aberta até que quem organiza o grupo a feche. Ela está na mensagem acima.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = Quem organiza o grupo diz a razão, aqui em baixo.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Quero avisos desta sondagem
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = Escrevo-lhe em privado quando houver uma nova resposta.
bell-end = Aviso algumas horas antes do fim, se até lá ainda não tiver respondido.
bell-again = Para retirar, toque outra vez.
bell-off = Retirado. Já não lhe envio avisos desta sondagem.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = Pediu avisos desta sondagem. Está quase a fechar, e ainda não há resposta sua:
bell-option = Pediu avisos desta sondagem. Há uma nova resposta para escolher:
# Their button.
bell-open-button = Abrir a sondagem
refusal-no-news = Não vai receber mais avisos desta sondagem. Ainda pode responder agora.
# Stands among the texts on privacy.
privacy-news = Se pedir avisos de uma sondagem, guardamos fechado à chave para que conta do Telegram os enviar. Se retirar o pedido, ou quando a sondagem fechar, apagamos isso.
