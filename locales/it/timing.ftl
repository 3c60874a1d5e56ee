### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Quando il sondaggio si chiude, tutto il gruppo vede quante persone hanno scelto ogni risposta. Quando le persone sono meno di { $fewest }, non si mostra nient’altro su di loro.
few-answers = Hanno risposto meno di { $fewest } persone. Sono troppo poche per mostrare di più.
few-concerns = Problemi con la domanda: troppo poche persone per mostrare un numero.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Perché si chiude prima?
reason-ask-change = Perché si chiude in un altro momento?
reason-seen = Il gruppo legge la ragione con le tue parole.
reason-write = Mandami adesso la ragione, in una riga. Può avere al massimo { $most } caratteri.
reason-write-button = Scrivi la ragione
reason-without-button = Non dire la ragione
reason-keep-button = Lascia com’è
refusal-reason-empty = Qui non riesco a leggere una ragione. Scrivila a parole, in una riga, per favore.
refusal-reason-long = Questa ragione è troppo lunga. Ha { $shown } caratteri, e il massimo è { $most }.

## The group is told of it, in a reply to the card

closed-early = Si è chiuso prima del previsto.
end-changed = Questo sondaggio adesso si chiude in un altro momento. È nel messaggio qui sopra.
end-taken-away = Questo sondaggio adesso resta aperto finché non lo chiude chi organizza il gruppo. È nel messaggio qui sopra.
reason-follows = La ragione, con le parole di chi organizza il gruppo:

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Mandami avvisi su questo sondaggio
bell-options = Ti scriverò in privato quando c’è una nuova risposta da scegliere.
bell-end = Ti avviserò qualche ora prima della fine, se per allora non hai risposto.
bell-again = Per non ricevere più avvisi, premi di nuovo.
bell-off = Fatto. Non ti manderò più avvisi su questo sondaggio.
bell-reminder = Hai chiesto avvisi su questo sondaggio. Si chiude presto, e non c’è ancora una tua risposta:
bell-option = Hai chiesto avvisi su questo sondaggio. C’è una nuova risposta da scegliere:
bell-open-button = Apri il sondaggio
refusal-no-news = Non arriveranno più avvisi su questo sondaggio. Puoi ancora rispondere adesso.
privacy-news = Se chiedi avvisi su un sondaggio, conserviamo sotto chiave a quale account Telegram mandarli. Se non li vuoi più, o se il sondaggio si chiude, cancelliamo questo dato.
