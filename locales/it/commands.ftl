### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Come funziona
command-language = Scegli la tua lingua
command-principles = Gli { -principles } per { -coproduction }
command-poll = Fai una domanda al gruppo
command-close = Chiudi un sondaggio e mostra il risultato
command-results = Mostra il risultato di un sondaggio
command-export = Ricevi le risposte in un file
command-suggest = Suggerisci un’altra risposta per un sondaggio
command-decide = Di’ al gruppo che cosa è stato deciso
command-decisions = Guarda che cosa è stato deciso
command-promise = Di’ come il tuo gruppo rispetta gli { -principles }
command-log = Guarda che cosa è stato fatto con i sondaggi
command-report = Ricevi una relazione su ciò che le persone hanno detto
command-settings = Imposta questo gruppo
command-privacy = Che cosa si conserva su di te

bot-description = { -brand } fa domande veloci a gruppi di genitori prima che si decida qualcosa. Ogni persona legge e risponde nella propria lingua. Nessuno vede che cosa hai scelto.
bot-short-description = Sondaggi veloci per gruppi di genitori. Ogni persona risponde nella propria lingua.
