### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Como isto funciona
command-language = Escolher a sua língua
command-principles = Os { -principles } do { -coproduction }
command-poll = Fazer uma pergunta ao grupo
command-close = Fechar uma sondagem e mostrar o resultado
command-results = Mostrar o resultado de uma sondagem
command-export = Receber as respostas num documento
command-suggest = Sugerir outra resposta para uma sondagem
command-decide = Dizer ao grupo o que ficou decidido
command-decisions = Ver o que ficou decidido
command-promise = Dizer como o grupo cumpre os { -principles }
command-log = Ver o que se fez com as sondagens
command-report = Receber um relatório do que as pessoas disseram
command-settings = Configurar este grupo
command-privacy = O que fica guardado sobre si

bot-description = O { -brand } faz perguntas rápidas a grupos de mães e pais antes de se decidir alguma coisa. Cada pessoa lê e responde na sua língua. Ninguém vê a sua escolha.
bot-short-description = Sondagens rápidas para grupos de mães e pais. Cada pessoa responde na sua língua.
