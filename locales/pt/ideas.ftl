### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Ainda ninguém enviou ideias.
        [one] { $shown } pessoa enviou ideias.
       *[other] { $shown } pessoas enviaram ideias.
    }
ideas-card-how = Toque em 💡 para escrever a sua ideia, em qualquer língua. Ninguém vê de quem é.
ideas-ballot-how = Toque em 💡 para escrever uma ideia, em qualquer língua. Quem organiza o grupo lê todas as ideias e leva algumas a votação. Mais ninguém vê isto.
ideas-own-none = Ainda não enviou nenhuma ideia.
ideas-own = As suas ideias:
ideas-own-voted = Foi a votação: { $idea }
ideas-button = Escrever a minha ideia
ideas-take-back-button = Retirar as minhas ideias
ideas-taken-back = As suas ideias foram retiradas. As que já estão em votação ficam.
ideas-still-open = Esta sondagem ainda está aberta.
ideas-voted = Foram a votação na sondagem { $code }: { $shown }

## To who has an idea, in private

ideas-write = Qual é a sua ideia? Escreva-a numa só mensagem, em qualquer língua. Deve ser curta: no máximo { $most } caracteres.
ideas-thanks = Obrigado! A sua ideia chegou. Se for a votação, digo-lhe na nossa conversa privada.
ideas-heard = O grupo já pode votar nisto. O código dessa sondagem é { $code }.

## To organisers, in private

ideas-list-button = Todas as ideias
ideas-list-how = Toque num número para marcar uma ideia para votação. Toque outra vez para tirar a marca. Se marcar 2 a 12 ideias, pode fazer uma sondagem. Ninguém fica a saber de quem são as ideias.
ideas-list-none = Agora não há aqui ideias para escolher.
ideas-vote-button = Fazer sondagem com estas: { $shown }
builder-ideas-button = Escrevem as suas próprias ideias

## Every "no": what happened, and what to do

refusal-open-with-options = Com #ideas, as pessoas respondem por palavras suas. Escreva só a pergunta, sem respostas, por favor.
refusal-ideas-few = Primeiro marque { $most } ideias ou mais, por favor.
refusal-ideas-many = Marcou { $most } ideias. Uma sondagem não pode ter mais. Tire uma marca primeiro, por favor.
refusal-ideas-gone = Algumas destas ideias foram retiradas, ou já estão em votação. Escolha outra vez na lista de ideias, por favor.
refusal-export-open = Não há documento para esta sondagem: as pessoas escreveram ideias suas. Para as ver, escreva-me /results e o código da sondagem.

## Help and privacy

help-organiser-ideas = Para pedir ideias, escreva #ideas numa linha à parte, sem respostas. As pessoas escrevem-me por palavras suas. Toque em 🌐, depois em “Mais”, para ler as ideias e levar as melhores a votação.
privacy-ideas = Se uma sondagem pedir ideias suas, guardamos as ideias e de quem são, fechadas à chave. Quem organiza o grupo lê as ideias, mas não fica a saber de quem são. Se a sua ideia for a votação, todo o grupo a pode ler, e apagamos de quem era. Antes disso, pode retirar as suas ideias.
