### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Sim
answer-no = Não
answer-not-sure = Não sei bem
answer-strongly-agree = Concordo totalmente
answer-agree = Concordo
answer-in-the-middle = Não concordo nem discordo
answer-disagree = Discordo
answer-strongly-disagree = Discordo totalmente
answer-monday = Segunda-feira
answer-tuesday = Terça-feira
answer-wednesday = Quarta-feira
answer-thursday = Quinta-feira
answer-friday = Sexta-feira
answer-saturday = Sábado
answer-sunday = Domingo
answer-morning = De manhã
answer-afternoon = À tarde
answer-evening = À noite

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Ainda ninguém respondeu.
        [one] { $shown } pessoa já respondeu.
       *[other] { $shown } pessoas já responderam.
    }
card-how = Toque num número para responder. Ninguém pode ver a sua escolha.
card-languages = 🌐 Na sua língua: { $languages }
card-code = Código da sondagem: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Guardado: { $option }
press-secret = Ninguém pode ver a sua escolha. Quem organiza o grupo também não. Pode mudá-la até a sondagem fechar.
press-changed = A sua resposta mudou. Agora é: { $option }
press-same = Esta já é a sua resposta: { $option }. Nada mudou.
press-withdrawn = A sua resposta foi retirada. Pode responder outra vez até a sondagem fechar.
press-nothing-to-withdraw = Não tem nenhuma resposta para retirar.

## The ballot, seen by one person

ballot-chosen = A sua resposta: { $option }
ballot-not-chosen = Ainda não respondeu.
ballot-how = Toque num botão para responder. Mais ninguém vê isto.
ballot-withdraw-button = Retirar a minha resposta
ballot-written-in = Esta sondagem ainda não está na sua língua. Está escrita em: { $language }.
ballot-waiting = Alguém já a traduziu para a sua língua. Ajude a verificar as palavras, por favor.
ballot-listen-button = Ouvir
ballot-more-button = Mais
ballot-back-button = Voltar
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Algumas pessoas têm um problema com esta pergunta. Quem organiza o grupo vai ver o que se passa.
concern-unclear-button = Não entendo a pergunta
concern-wrong-button = Não é a pergunta certa
concern-how = Tem um problema com a pergunta? Toque em ❓ para o dizer. Toque outra vez para o retirar. Ninguém pode ver quem o disse. Quem organiza o grupo vê só um número, e só a partir de { $fewest } pessoas. O resultado mostra os mesmos números.
concern-saved = Obrigado. A sua opinião foi contada, e o seu nome não aparece.
concern-taken-back = A sua opinião foi retirada. Já não conta.
concern-unclear =
    { $count ->
        [one] { $shown } pessoa não entende a pergunta.
       *[other] { $shown } pessoas não entendem a pergunta.
    }
concern-wrong =
    { $count ->
        [one] { $shown } pessoa diz que esta não é a pergunta certa.
       *[other] { $shown } pessoas dizem que esta não é a pergunta certa.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Tradução de alguém que organiza o grupo.
words-by-member = Tradução de alguém do grupo.
words-by-machine = Tradução feita por uma máquina. Ainda ninguém a verificou.

## A recording of a poll, sent as a voice message

voice-caption = A sondagem, lida em voz alta nesta língua: { $language }.
voice-by-member = Gravação de alguém do grupo.
voice-gone = Já não se pode ouvir esta gravação. Ainda pode ler a sondagem.

## The result

result-title = Esta sondagem está fechada.
result-closed = Fechou: { $when }
result-answered =
    { $count ->
        [0] Ninguém respondeu.
        [one] { $shown } pessoa respondeu.
       *[other] { $shown } pessoas responderam.
    }
result-option =
    { $count ->
        [0] { $shown } pessoas ({ $percent }%)
        [one] { $shown } pessoa ({ $percent }%)
       *[other] { $shown } pessoas ({ $percent }%)
    }
result-announced = Esta sondagem está fechada. O resultado está na mensagem acima. Obrigado pelas respostas!
result-picture = A imagem mostra o mesmo resultado.
result-still-open =
    { $count ->
        [0] Esta sondagem ainda está aberta. Ainda ninguém respondeu. Vai ver o resultado quando ela fechar.
        [one] Esta sondagem ainda está aberta. { $shown } pessoa já respondeu. Vai ver o resultado quando ela fechar.
       *[other] Esta sondagem ainda está aberta. { $shown } pessoas já responderam. Vai ver o resultado quando ela fechar.
    }
close-done = A sondagem está fechada.
