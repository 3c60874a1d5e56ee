### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Fecha: { $when }
reminder = Ainda há tempo para responder. A sondagem está na mensagem acima.
closing-ask = Quando é que a sondagem fecha?
closing-now = Por agora, fecha: { $when }
closing-open-end = Por agora, fica aberta até que a feche.
closing-evening-button = Hoje à noite
closing-tomorrow-button = Amanhã à noite
closing-days-button = Daqui a três dias
closing-week-button = Daqui a uma semana
closing-other-button = Outro dia ou outra hora
closing-never-button = Quando eu a fechar
closing-button = Quando fecha
closing-set = Guardado. A sondagem fecha: { $when }
closing-unset = Guardado. A sondagem fica aberta até que a feche.
closing-write = Envie-me o dia e a hora, assim: { $example }. Conta a hora desta cidade: { $city }.
refusal-time-unreadable = Não consigo ler esta hora. Escreva o dia e a hora assim, por favor: { $example }
refusal-time-past = Essa hora já passou. Escolha, por favor, uma hora que ainda não tenha passado.
refusal-time-far = Esse dia está longe demais. Uma sondagem pode ficar aberta no máximo um ano.
help-organiser-until = Uma sondagem pode fechar sozinha. Escreva o dia e a hora na última linha, desta forma:
