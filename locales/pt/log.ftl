### The log: what was done to the polls of a group, for its members to read.

log-title = O que se fez com as sondagens deste grupo
log-none = Ainda não se fez nada aqui.
log-poll = Sondagem { $code }:
log-how = Cada resultado termina com uma marca. Guarde-a, e pode provar que ninguém mudou esta lista até esse ponto: peça a quem mantém este bot que verifique a marca.
log-mark = Marca no /log: { $mark }
log-older-button = Mais antigas
log-newer-button = Mais recentes

## What was done

log-opened = foi aberta.
log-opened-again = foi aberta. Fica no lugar de { $code }.
log-reworded = a pergunta foi feita outra vez com outras palavras, na sondagem { $code }.
log-extended = o fim passou a ser: { $when }.
log-extended-open = acaba quando quem organiza o grupo a fechar.
log-translated = novas palavras ou uma gravação em { $language }.
log-translation-removed = o que dizia em { $language } foi tirado.
log-option-added = uma sugestão passou a ser a resposta { $number }.
log-closed = foi fechada. Pessoas que responderam: { $people }.
log-result-posted = o resultado foi publicado.
log-decided = uma decisão, tomada depois de { $codes }.
log-decided-without = uma decisão que não indica nenhuma sondagem.
log-outcome = foi feito? { $outcome }
log-exported = alguém que organiza o grupo recebeu as respostas num documento ({ $form }).
log-deleted = foi apagada.
log-key-destroyed = a chave foi destruída. Já ninguém pode descobrir quem respondeu o quê.
log-moved = O grupo passou a ser um supergrupo. As sondagens vieram com ele.
log-erased = o que estava aqui foi apagado.
log-unreadable = não consigo ler o que se fez.
