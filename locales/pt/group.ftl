### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Olá! Eu sou o { -brand }.
welcome-ask = Faço perguntas rápidas às famílias antes de se decidir alguma coisa.
welcome-each = Cada família lê e responde na sua língua. As respostas são secretas.
welcome-principles-button = Os { -principles }
welcome-languages-button = As línguas deste grupo
welcome-help-button = Ajuda

## The group's languages

languages-title = Que línguas lê este grupo?
languages-how = Toque numa língua para a adicionar ou tirar. A primeira que escolher fica em primeiro lugar.
languages-now = Agora: { $languages }.
languages-done-button = Pronto
languages-done = Guardado. Pode mudar isto a qualquer momento com /settings.
languages-keep-one = Um grupo precisa de pelo menos uma língua. Adicione outra primeiro.

languages-check-readers = Uma tradução feita por alguém do grupo só aparece depois de verificada por quem organiza o grupo, ou por outra pessoa que lê essa língua.
languages-check-organisers = Uma tradução feita por alguém do grupo só aparece depois de verificada por quem organiza o grupo.
languages-check-button = Mudar quem verifica
