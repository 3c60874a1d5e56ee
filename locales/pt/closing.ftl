### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Fecha: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Ainda há tempo para responder. A sondagem está na mensagem acima.
closing-ask = Quando é que a sondagem fecha?
closing-now = Por agora, fecha: { $when }
closing-open-end = Por agora, fica aberta até que a feche.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Hoje à noite
closing-tomorrow-button = Amanhã à noite
closing-days-button = Daqui a três dias
closing-week-button = Daqui a uma semana
closing-other-button = Outro dia ou outra hora
closing-never-button = Quando eu a fechar
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Quando fecha
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Guardado. A sondagem fecha: { $when }
closing-unset = Guardado. A sondagem fica aberta até que a feche.
closing-write = Envie-me o dia e a hora, assim: { $example }. Conta a hora desta cidade: { $city }.
refusal-time-unreadable = Não consigo ler esta hora. Escreva o dia e a hora assim, por favor: { $example }
refusal-time-past = Essa hora já passou. Escolha, por favor, uma hora que ainda não tenha passado.
refusal-time-far = Esse dia está longe demais. Uma sondagem pode ficar aberta no máximo um ano.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Uma sondagem pode fechar sozinha. Escreva o dia e a hora na última linha, desta forma:
