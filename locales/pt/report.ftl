### The report: what a group did in a period, for organisers to give to those who pay.

report-which = De que grupo quer o relatório?
report-none = Não conheço nenhum grupo que organize. Escreva /report no seu grupo.
report-span = O relatório sobre “{ $group }” mostra o que se perguntou, o que as pessoas disseram e o que aconteceu depois. Que período quer?
report-quarter-button = Os últimos três meses
report-year-button = Os últimos doze meses
report-all-button = Tudo
report-in-private = Envio o relatório na nossa conversa privada.
report-caption = Aqui está o relatório: uma página para ler e imprimir, e um documento Excel com os mesmos números. Não diz o nome de ninguém.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Sondagens
sheet-languages = Línguas
sheet-suggestions = Sugestões
sheet-barriers = O que é preciso

## The page

report-title = O que as famílias de “{ $group }” disseram, e o que aconteceu depois
report-period = De { $from } a { $until }
report-period-all = Até { $until }
report-numbers = Em números
report-polls = Sondagens fechadas
report-still-open = Sondagens ainda abertas
report-answers = Respostas no total
report-most-people = Pessoas na sondagem com mais respostas
report-decisions = Decisões
report-shaped = Decisões que vêm de sondagens
report-days = Dias desde a primeira pergunta até à decisão
report-days-between = { $fewest } a { $most }
report-asked = O que se perguntou
report-came = O que ficou decidido
report-no-polls = Neste período não se fechou nenhuma sondagem.
report-no-decisions = Neste período não se decidiu nada.
report-languages = As línguas das pessoas que responderam
report-most-in-one-poll = Máximo de pessoas numa sondagem
report-no-languages = Nenhuma língua teve pessoas suficientes numa só sondagem para se poder mostrar.
report-suggestions = O que as pessoas sugeriram
report-no-suggestions = Neste período ninguém sugeriu nada.
report-put-to-vote = Foram a votação
report-reasons = Razões dadas por quem organiza o grupo
report-barriers = O que é preciso para participar
report-no-barriers = Nenhuma sondagem perguntou o que é preciso para participar.
report-not-done = O que não se fez, e por que razão
report-none-not-done = Nenhuma decisão falou de algo que não vai ser feito.
report-happened = Foi feito?
report-behind = Vem de
report-unshaped = Não há nenhuma sondagem por trás desta decisão.
report-note-people = Uma pessoa pode ter respondido a mais de uma sondagem. As respostas são secretas, por isso não podemos ver se duas respostas são da mesma pessoa. Este relatório não pode dizer quantas pessoas participaram no total.
report-note-groups = Uma sondagem feita em vários grupos conta com todas as suas respostas.
