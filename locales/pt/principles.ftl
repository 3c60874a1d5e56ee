### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Os oito princípios inegociáveis do { -coproduction }
principles-how = Toque num número para ler mais.
principles-credit = Aprovados pelo grupo Parent Champions de { -abss }. As palavras por baixo de cada título são nossas.
principles-list-button = Os oito
principles-previous-button = Anterior
principles-next-button = Seguinte
principles-print-button = Imprimir os oito
principles-print-caption = Os oito numa página. Abra o documento e depois imprima.

principle-1-title = Nada feito para nós sem nós
principle-1-text = As pessoas a quem um serviço se destina ajudam a pensar como ele vai ser. Participam antes de alguém falar sobre ele ou decidir. Não comece com uma ideia já feita. Dê forma à ideia em conjunto.
principle-2-title = Flexibilidade
principle-2-text = Fale abertamente do objetivo, do caminho e do tempo que pode levar. Aceite mudar as coisas a cada passo, desde o início.
principle-3-title = O mesmo valor
principle-3-text = Cada pessoa à mesa traz alguma coisa. Trazemos coisas diferentes. Valem todas o mesmo.
principle-4-title = A mesma responsabilidade
principle-4-text = Decidimos em conjunto, do início ao fim. Nenhuma pessoa e nenhum grupo é mais importante do que os outros. Nem deve parecer mais importante.
principle-5-title = Boa comunicação e apoio adequado
principle-5-text = Quem participa consegue entender o que se passa. Dizemos as coisas com clareza, e cada pessoa recebe o apoio de que precisa.
principle-6-title = Acessibilidade desde o início
principle-6-text = Há coisas que impedem as pessoas de participar. Dedique tempo a descobrir quais são. Depois tire-as do caminho, logo desde o início.
principle-7-title = Financiamento adequado ao longo de todo o trabalho em conjunto
principle-7-text = Trabalhar em conjunto custa dinheiro. Tem de haver o suficiente em cada passo, e não só no início.
principle-8-title = Pôr isto em prática ainda antes de o projeto começar
principle-8-text = Primeiro, conheça a sua comunidade. Crie confiança entre as pessoas que vão trabalhar em conjunto. O projeto começa depois, quando as pessoas estiverem prontas.
