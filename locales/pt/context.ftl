### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = O que se decide: { $text }
context-who = Quem decide: { $text }
context-when = Até quando: { $text }
context-fixed = O que não pode mudar: { $text }
context-more = Toque em 🌐 para ler mais sobre esta pergunta.

## An organiser writes the lines in private

context-button = Explicar do que se trata
context-ask = De que trata esta pergunta?
context-write = Saber mais ajuda as famílias. Envie-me agora uma só mensagem, nesta língua: { $language }. Escreva só as linhas que quiser.
context-marks =
    { $deciding }: o que se decide
    { $who }: quem decide
    { $when }: até quando
    { $fixed }: o que não pode mudar
context-saved = Guardado. As famílias leem isto quando tocam em 🌐 por baixo da sondagem.
context-editor = Deixe como está a palavra depois de # no início de cada linha, e traduza o resto.
refusal-context-unreadable = Comece cada linha por { $deciding }, { $who }, { $when } ou { $fixed }, por favor.
refusal-context-long = A linha depois de { $mark } é longa demais. Tem { $shown } caracteres, e o máximo é { $most }.
