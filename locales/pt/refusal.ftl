### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Só quem organiza este grupo pode fazer isto: as pessoas que administram o grupo no Telegram. Se tem uma ideia para uma pergunta, fale com uma delas, por favor.
refusal-group-only = Isto funciona no seu grupo. Escreva-o lá, por favor.
refusal-no-such-poll = Não há aqui nenhuma sondagem com este código. O código está no fim da mensagem da sondagem.
refusal-which-poll = Que sondagem? Use “Responder” na mensagem da sondagem, ou escreva o código dela depois do comando.
refusal-poll-closed = Esta sondagem está fechada. As respostas já não podem mudar.
refusal-concern-closed = Esta sondagem está fechada, e já não se conta mais nada. Se tem um problema com a pergunta, fale com quem organiza o grupo, por favor.
refusal-already-closed = Esta sondagem já está fechada.
refusal-poll-open = Esta sondagem ainda está aberta. Feche-a primeiro e depois peça o documento. Com ela aberta, o documento podia mostrar quem respondeu e quando.
refusal-not-member = Só as pessoas do grupo da sondagem podem ver isto.
refusal-link-expired = Este link já não funciona, ou foi feito para outra pessoa. Toque em 🌐 por baixo da sondagem no seu grupo, por favor.
refusal-button-outdated = Este botão já não funciona. Use uma mensagem mais recente, por favor.
refusal-unknown-command = Não conheço este comando. Escreva /help para ver o que sei fazer.
refusal-unknown-language = Não conheço a língua “{ $tag }”. Use um nome curto, como en, pl ou ur, por favor.
refusal-language-twice = Há dois textos na mesma língua: { $language }. Tire um deles, por favor.
refusal-options-differ = Respostas em { $language }: { $found }. Na sondagem: { $shown }. Escreva as mesmas respostas pela mesma ordem, uma em cada linha, por favor.
refusal-options-ready = Já tenho as respostas desta sondagem em { $language }. Escreva só a pergunta, por favor.
refusal-words-fixed = Esta sondagem está fechada. As palavras ficam como estão.
refusal-voice-long =
    { $minutes ->
        [one] Esta gravação é longa demais. Pode durar até { $shown } minuto. Faça uma mais curta, por favor.
       *[other] Esta gravação é longa demais. Pode durar até { $shown } minutos. Faça uma mais curta, por favor.
    }
refusal-voice-nowhere = Para adicionar uma gravação a uma sondagem, toque em 🌐 por baixo da sondagem no seu grupo. Depois toque em “{ -help-translate }”.
refusal-own-words = Isto foi enviado por si, por isso tem de ser outra pessoa a verificar. Obrigado!
refusal-not-checker = Isto tem de ser verificado por quem organiza o grupo. Obrigado pela ajuda!
refusal-enough-waiting = Já há muitos textos nesta língua à espera de verificação. Tente outra vez quando estiverem verificados, por favor.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Escreva a pergunta na primeira linha, e depois uma resposta em cada linha. Para mais línguas, comece cada parte com um nome curto, como [pl].
refusal-question-empty = A sondagem ainda não tem pergunta.
refusal-question-long =
    { $count ->
        [one] A pergunta tem { $shown } carácter. Pode ter no máximo { $most }.
       *[other] A pergunta tem { $shown } caracteres. Pode ter no máximo { $most }.
    }
refusal-option-empty = A resposta { $number } está vazia. Escreva alguma coisa, ou tire-a, por favor.
refusal-option-long = A resposta { $number } é longa demais. Tem { $shown } caracteres, e o máximo é { $most }.
refusal-option-twice = As respostas { $first } e { $second } são iguais. Mude ou tire uma delas, por favor.
refusal-options-few = Uma sondagem precisa de pelo menos 2 respostas. Se não escrever nenhuma, as pessoas podem escolher Sim, Não ou Não sei bem.
refusal-options-many = Escreveu { $shown } respostas. Uma sondagem pode ter no máximo { $most }.
refusal-your-text = Nada se perdeu. Aqui está o seu texto, para o copiar e tentar outra vez:

## When something went wrong on our side

sorry-failed = Desculpe, alguma coisa falhou aqui. O erro não foi seu. Tente outra vez daqui a um minuto, por favor.
private-waiting = Tenho uma coisa para lhe dizer em privado. Toque no botão para a ler na nossa conversa privada.
private-open-button = Abrir a nossa conversa privada
