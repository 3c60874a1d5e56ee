### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = A sua sondagem: { $question }
gap-ask =
    { $count ->
        [one] O seu grupo lê mais uma língua: { $languages }. A sondagem ainda não está nessa língua.
       *[other] O seu grupo lê mais línguas: { $languages }. A sondagem ainda não está nessas línguas.
    }
gap-what = Quer abrir a sondagem agora, ou traduzi-la primeiro? Também pode adicionar línguas mais tarde.
gap-open-button = Abrir agora
gap-translate-button = Traduzir primeiro
gap-machine-button = Deixar uma máquina traduzir
gap-opened = A sondagem está aberta. Já está no seu grupo.
gap-opened-before = Esta sondagem já está aberta.
gap-machine-working = A máquina já começou a traduzir. Pode demorar um minuto. Mostro-lhe aqui as palavras.
gap-machine-failed = A máquina não conseguiu traduzir agora a sondagem. Abri a sondagem sem essa tradução. Ainda pode adicionar línguas.

## The editor: the list of languages

editor-title = Textos noutras línguas
editor-how = Toque numa língua para ler, escrever ou verificar os textos.
editor-signs =
    ✅ pronto
    🤖 feito por uma máquina, ainda sem verificação
    👀 à espera de verificação
    ➕ faltam textos
editor-done-button = Pronto
editor-done = Obrigado pela ajuda!

## The editor: one language

editor-language = Textos em { $language }
editor-source = Em { $language } diz:
editor-now = Agora diz:
editor-waiting = À espera de verificação:
editor-waiting-voice = Há uma gravação à espera de verificação.
editor-write = Para escrever os textos ou mudá-los, envie-me agora uma só mensagem. Ponha a pergunta na primeira linha, e depois uma resposta em cada linha, pela mesma ordem.
editor-write-question = Para escrever a pergunta ou mudá-la, envie-me agora uma só mensagem.
editor-answers-there = As respostas já lá estão.
editor-record =
    { $minutes ->
        [one] Também pode enviar uma mensagem de voz e ler a sondagem em voz alta. Pode durar até { $shown } minuto.
       *[other] Também pode enviar uma mensagem de voz e ler a sondagem em voz alta. Pode durar até { $shown } minutos.
    }
editor-right-button = Está certo
editor-remove-button = Tirar
editor-all-button = Todas as línguas
editor-saved = Guardado. Já todo o grupo o pode ver ou ouvir.
editor-thanks = Obrigado! Primeiro, quem organiza o grupo, ou outra pessoa que lê esta língua, vai verificar isto. Depois todo o grupo o pode ver ou ouvir.
editor-thanks-organisers = Obrigado! Primeiro, quem organiza o grupo vai verificar isto. Depois todo o grupo o pode ver ou ouvir.
editor-checked = Obrigado! Já todo o grupo o pode ver ou ouvir.
editor-removed = Já foi tirado.

## Notes to organisers, in private

notice-waiting = Alguém em “{ $group }” traduziu uma sondagem para { $language }. Verifique a tradução, por favor, para todo o grupo a poder ver.
notice-check-button = Verificar
notice-language = Em “{ $group }”, { $fewest } pessoas ou mais responderam em { $language }. Esta língua ainda não está na lista do grupo. Pode adicioná-la: escreva /settings no grupo.
notice-concerns = Em “{ $group }”, algumas pessoas têm um problema com esta pergunta: { $question }
notice-concerns-what = Pode ajudar perguntar com outras palavras. Nesse caso, esta sondagem fecha e a nova fica no lugar dela. Ninguém pode ver quem disse o quê.
