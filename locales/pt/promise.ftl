### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Como fazemos isto no nosso grupo: { $text }
promise-in-group = Como o grupo “{ $group }” faz isto: { $text }
promise-written-in = Isto ainda não está na sua língua. Está escrito em: { $language }.

## For an organiser

promise-title = O que o grupo “{ $group }” promete
promise-how = Em cada um dos { -principles }, o seu grupo pode dizer como o cumpre. Quem lê o princípio lê também isso. Toque num número, ou escreva numa só mensagem:
promise-example = Encontramo-nos depois da escola, e as crianças também podem vir.
promise-languages = Para mais línguas, comece cada parte numa linha nova com um nome curto, como [pl].
promise-there = Já existe para:
promise-not-yet = O seu grupo ainda não escreveu isto para nenhum deles.
promise-none = O seu grupo ainda não escreveu aqui como faz isto.
promise-write = Escreva numa só mensagem, assim. Pode ter no máximo { $most } caracteres:
promise-saved = Guardado. A partir de agora, quem lê este princípio lê também isto.
promise-change = Para mudar isto ou adicionar uma língua, copie este texto, mude-o e envie-o:
promise-remove-button = Tirar
promise-removed = Já foi tirado, e ninguém o vê. Se o quiser de volta, copie este texto e envie-o:
promise-which = De que grupo se trata?
promise-no-group = Só quem organiza o grupo pode escrever isto, e não conheço nenhum grupo que organize. Adicione-me ao seu grupo, e escreva lá /promise.

## What stands in the way

refusal-which-principle = Escreva um número de 1 a 8 depois de /promise, por favor. Para ver os oito, escreva /principles.
refusal-promise-empty = Não encontro palavras na sua mensagem. Escreva como o seu grupo faz isto, por favor.
refusal-promise-gone = Isto já tinha sido tirado.
