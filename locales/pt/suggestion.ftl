### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Tem uma ideia para outra resposta? Toque em 💡.
suggestion-came = Ideias do grupo: { $shown }.
suggestion-became = Passaram a ser resposta: { $shown }.
suggestion-new = Nova: resposta { $answers }.
suggestion-foreign = Escrita em { $language }: resposta { $answers }.
suggestion-same = Diziam o mesmo que a resposta { $answers }: { $shown }.
suggestion-undecided = Por decidir quando a sondagem fechou: { $shown }.
suggestion-declined = Ficaram de fora: { $shown }.
suggestion-reasons = As razões:

## Writing one, in private

suggestion-button = Tenho outra ideia
suggestion-write = Que outra resposta podia haver? Escreva-a numa só mensagem, em qualquer língua. Deve ser curta: no máximo { $most } caracteres.
suggestion-secret = Ninguém vê de quem é a ideia.
suggestion-nothing-button = Cancelar
suggestion-nothing = Está bem. Nada foi enviado.
suggestion-in-private = Escreva-me a sua ideia na nossa conversa privada, por favor.
suggestion-thanks = Obrigado! Quem organiza o grupo vai ver a sua ideia. Digo-lhe depois na nossa conversa privada o que aconteceu.

## To who had the idea, in private: what came of it

heard-idea = A sua ideia: { $idea }
heard-accepted = Já é uma resposta. O número dela é { $answer }.
heard-same = Diz o mesmo que esta resposta: { $answer }
heard-declined = Quem organiza o grupo deixou a ideia de fora. Esta é a razão:
heard-silenced = Foi posta de lado. Quem organiza o grupo já não recebe ideias suas nesta sondagem. Ainda pode falar com quem organiza o grupo, e ainda pode responder.
heard-late = A sondagem fechou antes de haver uma decisão sobre ela.
heard-thanks = Obrigado por ajudar a pensar nisto!

## To organisers, in private

notice-suggestion = Alguém em “{ $group }” tem uma ideia para outra resposta a esta sondagem:
suggestion-language = A ideia está abaixo. Língua: { $language }.
suggestion-accept-button = Fazer dela uma resposta
suggestion-same-button = É igual a uma resposta
suggestion-decline-button = Deixar de fora
suggestion-silence-button = Não receber mais ideias desta pessoa
suggestion-silence-sure-button = Sim, não receber mais
suggestion-waiting-button = Ideias por decidir
suggestion-same-which = Que resposta diz o mesmo?
suggestion-reason-write = Por que razão fica de fora? Escreva a razão numa só mensagem, com { $most } caracteres no máximo. A pessoa lê a razão tal como a escrever. Todo o grupo a pode ler quando a sondagem fechar.
suggestion-silence-ask = Quer que esta sondagem não receba mais ideias desta pessoa? As ideias dela que esperam ficam de lado. Ninguém fica a saber quem é. A pessoa ainda pode responder.
suggestion-decided = Guardado. Vou avisar a pessoa.
suggestion-none-waits = Agora não há ideias à espera.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Esta sondagem está fechada, e já não recebe ideias. Fale da sua com quem organiza o grupo, por favor.
refusal-suggestions-off = Esta sondagem não recebe ideias para outras respostas. Fale da sua com quem organiza o grupo, por favor.
refusal-suggestions-silenced = Quem organiza o grupo já não recebe ideias suas nesta sondagem. Ainda pode falar com quem organiza o grupo, e ainda pode responder.
refusal-suggestions-many = Já enviou { $most } ideias para esta sondagem. É o máximo. Obrigado! Se tem mais, fale com quem organiza o grupo, por favor.
refusal-suggestions-waiting = Quem organiza o grupo ainda tem { $most } ideias suas para ver. Envie a próxima depois de haver uma decisão, por favor.
refusal-suggestion-empty = Não vejo palavras aqui. Escreva a sua ideia em poucas palavras, por favor.
refusal-suggestion-long = Isto é longo demais para uma resposta. Tem { $shown } caracteres, e o máximo é { $most }. Escreva menos, por favor.
refusal-suggestion-known = Isto já está na sondagem. É a resposta { $answer }.
refusal-suggestion-twice = Esta ideia já chegou. Quem organiza o grupo vai vê-la.
refusal-words-only = Envie-me uma mensagem escrita, por favor. Aqui não posso receber uma imagem, um sticker ou uma gravação.
refusal-suggestion-decided = Já há uma decisão sobre esta ideia.
refusal-suggestion-late = Esta sondagem está fechada, e já não se pode decidir sobre as ideias dela.
refusal-options-full = Esta sondagem já tem { $most } respostas, e é o máximo. A ideia é igual a uma delas? Se não for, diga que tem de ficar de fora, por favor.

## Help and privacy

help-family-suggest = Tem uma ideia para outra resposta? Toque em 💡 e escreva-me. Ou use “Responder” na mensagem da sondagem, no grupo. Ou escreva-me /suggest e o código da sondagem. Quem organiza o grupo decide, e depois digo-lhe o que aconteceu.
privacy-suggestion = Se enviar uma ideia para uma resposta, guardamos as suas palavras e de quem são, fechadas à chave, até haver uma decisão. Quem organiza o grupo não fica a saber de quem são. Depois apagamos as duas coisas, e no lugar do seu nome fica um número ao acaso. Uma ideia que passa a ser resposta pode ser lida por todo o grupo.
