### How this language is named, and how Chorus speaks about languages.
### European Portuguese in the spelling of 1990, worded so that Brazilians read it with ease: no "ecrã/tela", "telemóvel/celular", "ficheiro/arquivo" (a file is "documento"), "perceber" or "está a + verb"; no "connosco".
### Form of address: the third person without a pronoun ("Toque", "a sua resposta"): polite in Portugal, usual in Brazil. Never "tu", "você" or "o senhor / a senhora". "Only you see this" is "Mais ninguém vê isto".
### "Non-negotiable": "princípio inegociável", which people say every day of what they will not give up.
### "Co-production": "trabalho em conjunto"; "coprodução" makes people think of films, "cocriação" is jargon.
### "Poll": "sondagem", the word of apps in Portugal, and understood in Brazil, where Telegram says "enquete" (not known in Portugal). It "abre" and "fecha". Its answer is "resposta"; a reply to a message is always told as: use “Responder”, Telegram's own button.
### "Organiser": "quem organiza o grupo", one or several; "alguém que organiza" for one. "Organizador" names a man. No adjectives or participles that agree with the reader; "Obrigado" is said by the bot (o Chorus).
### "Host": "quem mantém este bot". "In locked form": "fechado à chave", so that destroying the key makes sense. "Check": "verificar". "Log": "registo". A suggestion that was not taken up "ficou de fora". "Characters": "caracteres". To look again at a decision: "rever"; "tirar" is "take away", "retirar" is "take back". What can be chosen is "resposta" as well (the sheet: "Respostas possíveis").
### "Not sure": "Não sei bem", without gender. "Parents": "mães e pais". [0] is written out where 0 needs the plural: the rules for pt count it as one.

## About this language

language-name = português
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = sondagem
-organiser = pessoa que organiza o grupo
-organisers = pessoas que organizam o grupo
-principles = oito princípios inegociáveis
-coproduction = trabalho em conjunto
-help-translate = Ajudar a traduzir
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = Em que língua quer que o { -brand } lhe escreva?
language-now = Agora: { $language }.
language-follow-button = A mesma do meu Telegram
language-saved = Guardado. O { -brand } vai escrever-lhe nesta língua: { $language }.
language-following = Guardado. O { -brand } vai usar a língua do seu Telegram, se puder.
language-draft-note = Estes textos ainda não foram verificados por alguém que fale português desde criança. Alguns podem soar estranhos. Pedimos desculpa.

## Saying what sounds wrong

language-draft-sign = O sinal ✎ quer dizer: esta língua ainda não foi verificada por alguém que a fale desde criança.
language-correct-button = Dizer o que soa mal
language-correct-write = Que palavras estão erradas ou soam estranhas em { $language }? Envie-me agora uma só mensagem. Escreva as palavras, e como as diria. Pode ter no máximo { $most } caracteres. Quem mantém este bot lê a mensagem, mas não vê de quem é.
language-correct-thanks = Obrigado! Quem mantém este bot vai ler a sua mensagem.
refusal-correction-long = Isto é longo demais. Tem { $shown } caracteres, e o máximo é { $most }. Pode enviar em partes.
refusal-corrections-many = Já há muitas mensagens destas por ler. Tente outra vez daqui a alguns dias, por favor. Obrigado!

## What is kept of it

privacy-corrections = Se nos disser o que soa mal, guardamos as suas palavras fechadas à chave, no máximo durante 90 dias. Não guardamos quem as escreveu.
mydata-awaited-correction = Esperamos uma mensagem sua sobre o que soa mal em { $language }.
