### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Tem uma pergunta sobre os seus dados? Pergunte aqui: { $contact }.
privacy-basis-consent = A lei deixa-nos guardar isto porque cada toque é um “sim” da sua parte. Pode mudar de ideia a qualquer momento.
privacy-basis-public-task = A lei deixa-nos guardar isto porque ouvir as famílias faz parte do serviço público de quem mantém este bot.
privacy-basis-legitimate-interests = A lei deixa-nos guardar isto porque há uma razão justa: ouvir o que as famílias querem. Não prejudica ninguém.
privacy-days =
    { $count ->
        [one] { $shown } dia
       *[other] { $shown } dias
    }
privacy-keys = { $days } depois de uma sondagem fechar, destruímos a chave dela. A partir daí, ninguém pode descobrir qual era a sua resposta, nem este bot. Os totais ficam.
privacy-left-groups = { $days } depois de o { -brand } sair de um grupo, apagamos o que guardamos sobre esse grupo.
privacy-log = O que se faz com as sondagens fica escrito, para todo o grupo poder ler: /log. Não aparece lá o nome de ninguém.
privacy-rights = Pode ver tudo o que guardamos sobre si: escreva /mydata. Pode pedir para apagar tudo: escreva /forgetme.
privacy-adults = O { -brand } é só para pessoas adultas. Use-o só se tiver 18 anos ou mais, por favor.

## Commands and help

command-mydata = Ver tudo o que está guardado sobre si
command-forgetme = Apagar o que está guardado sobre si
help-family-data =
    /mydata – ver tudo o que está guardado sobre si
    /forgetme – apagar isso

## The file with all that is held

mydata-caption = Isto é tudo o que o { -brand } guarda sobre si. Abra o documento para ler. Mostra as suas escolhas, por isso não o mostre a ninguém.
mydata-title = Tudo o que o { -brand } guarda sobre si
mydata-made = Este documento é de { $day }.
mydata-nothing = Não guardamos nada sobre si.
mydata-destroyed = As chaves das sondagens antigas estão destruídas. Já ninguém pode descobrir se respondeu a elas. Por isso, essas sondagens não estão neste documento.
mydata-you-title = Sobre si
mydata-account = O número da sua conta do Telegram, fechado à chave: { $number }. Não é o seu número de telefone.
mydata-language = A língua que escolheu, fechada à chave: { $language }
mydata-chat-open = Abriu uma conversa privada com o { -brand }.
mydata-chat-closed = Fechou a conversa privada com o { -brand }.
mydata-awaited = Esperamos uma mensagem sua sobre esta sondagem: { $code }
mydata-promise = Escreveu isto para o seu grupo, fechado à chave. Falta escolher o grupo: { $text }
mydata-groups-title = Grupos em que respondeu
mydata-polls-title = Sondagens
mydata-day-heading = Dia
mydata-event-heading = O que fez
mydata-language-heading = Língua
mydata-group-heading = Grupo
mydata-place-heading = Onde
mydata-cast = A sua resposta: { $answer }
mydata-changed = A sua nova resposta: { $answer }
mydata-withdrawn = Retirou a sua resposta
mydata-on-card = Por baixo da sondagem
mydata-on-ballot = Na parte da sondagem que mais ninguém vê
mydata-in-private = Na conversa privada
mydata-concern = Disse: { $concern }
mydata-idea = A sua ideia, fechada à chave: { $idea }
mydata-idea-settled = Enviou uma ideia neste dia: { $day }. Quem organiza o grupo já decidiu sobre ela. Já não guardamos que essas palavras eram suas.
mydata-silenced = Quem organiza o grupo já não recebe ideias suas nesta sondagem.
mydata-follower = Pediu avisos desta sondagem.
mydata-opened = Abriu esta sondagem há momentos.
mydata-translation = Escreveu as palavras desta sondagem. Língua: { $language }. Dia: { $day }.
mydata-recording = Leu esta sondagem em voz alta. Língua: { $language }. Dia: { $day }.
mydata-sketches-title = Sondagens que começou a escrever, fechadas à chave
mydata-letters-title = Mensagens à sua espera, fechadas à chave

## Being forgotten

forgetme-ask-title = Apagamos o que guardamos sobre si?
forgetme-ask =
    Sondagens abertas: retiramos as suas respostas e as suas ideias. Retiramos também o que disse sobre a pergunta.
    Sondagens fechadas: os totais ficam. Já ninguém pode descobrir qual era a sua resposta.
    Apagamos a sua língua, os seus avisos e as suas gravações. Apagamos também sondagens que começou a escrever e mensagens à sua espera.
forgetme-ask-stays = Não apagamos as palavras suas que o grupo já pode ler. Se quem organiza o grupo já não recebe ideias suas numa sondagem aberta, isso também fica assim. Acaba quando a sondagem fechar.
forgetme-ask-again = Depois disso pode voltar a usar o { -brand }, como qualquer pessoa.
forgetme-yes-button = Sim, apagar
forgetme-no-button = Não, não apagar nada
forgetme-kept = Nada foi apagado. Fica tudo como está.
forgetme-done-title = Já está.
forgetme-nothing = Já não havia nada para apagar.
forgetme-withdrawn = Respostas retiradas em sondagens abertas: { $number }
forgetme-untied = Respostas em sondagens fechadas, já sem ligação a si: { $number }
forgetme-concerns = Coisas que disse sobre perguntas, retiradas ou já sem ligação a si: { $number }
forgetme-ideas = Ideias retiradas, ou já sem ligação a si: { $number }
forgetme-translations = Traduções e gravações apagadas, ou já sem ligação a si: { $number }
forgetme-reminders = Sondagens de que já não recebe avisos: { $number }
forgetme-sketches = Sondagens que começou a escrever, apagadas: { $number }
forgetme-letters = Mensagens à sua espera, apagadas: { $number }
forgetme-settings = Já não guardamos que língua escolheu, nem que abriu uma conversa privada.
