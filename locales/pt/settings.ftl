### A group's settings, shown to an organiser alone.

settings-title = Configuração de “{ $group }”
settings-which = Que grupo quer configurar?
settings-none = Não conheço nenhum grupo que organize. Adicione-me ao seu grupo, e escreva lá /settings.
settings-languages = Línguas: { $languages }
settings-zone = Hora: a de { $city }
settings-quiet = Horas de silêncio: { $from } a { $to }
settings-quiet-none = Horas de silêncio: não há
settings-concerns = Avisar de problemas com uma pergunta: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Línguas
settings-zone-button = Hora
settings-quiet-button = Horas de silêncio
settings-concerns-button = Problemas com uma pergunta
settings-saved = Guardado.
# The parts of the world, as buttons.
zone-where = Onde fica o seu grupo?
zone-africa-button = África
zone-america-button = América
zone-asia-button = Ásia
zone-australia-button = Austrália e Pacífico
zone-europe-button = Europa
zone-city = Que cidade tem a mesma hora que o seu grupo?
quiet-ask = Nas horas de silêncio, as minhas mensagens no grupo não fazem barulho. A que horas não devo fazer barulho?
quiet-none-button = Sem horas de silêncio
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = As pessoas podem dizer que não entendem uma pergunta, ou que não é a pergunta certa. Quando muitas dizem o mesmo, a sondagem mostra isso. Também aviso quem organiza o grupo. Quantas pessoas, entre as que responderam, têm de o dizer? São sempre { $fewest } ou mais.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Nunca
concerns-tenth-button = A partir de 1 em cada 10 pessoas
concerns-quarter-button = A partir de 1 em cada 4 pessoas
concerns-half-button = A partir de 1 em cada 2 pessoas
