### Help, the first greeting in private, and privacy.

start-hello = Ciao! Sono { -brand }.
start-what = Aiuto gruppi di genitori a decidere insieme. Chi organizza il gruppo fa una domanda. Per rispondere basta premere un pulsante, nella tua lingua. Nessuno vede che cosa hai scelto.
start-add = Organizzi un gruppo? Aggiungimi. Poi scrivi /help in questa chat.
start-add-button = Aggiungi { -brand } a un gruppo

help-title = Come funziona { -brand }
help-family-title = Per tutto il gruppo
help-family = Quando nel tuo gruppo c’è un sondaggio, premi il numero della tua risposta. Per leggere il sondaggio nella tua lingua, premi 🌐. Puoi cambiare o ritirare la tua risposta finché il sondaggio non si chiude. Nessuno può vedere che cosa hai scelto.
help-family-translate = Il sondaggio non c’è ancora nella tua lingua? Premi 🌐, poi “{ -help-translate }”. Puoi scrivere le parole, o leggerle ad alta voce in un messaggio vocale. Così le altre persone possono ascoltare: premono 🔊.
help-family-concern = Non capisci la domanda, o non è la domanda giusta? Premi 🌐, poi “Altro”, e dillo. Nessuno può vedere chi l’ha detto.
help-family-commands =
    /language – scegli la tua lingua
    /principles – gli { -principles }
    /results e il codice del sondaggio – guarda un risultato
    /decisions – guarda che cosa è stato deciso
    /log – guarda che cosa è stato fatto con i sondaggi di questo gruppo
    /privacy – che cosa si conserva su di te
help-organiser-title = Per chi organizza un gruppo
help-organiser = Scrivi il sondaggio nel tuo gruppo, in un solo messaggio: la domanda nella prima riga, poi una risposta per riga. Se non scrivi risposte, le persone possono scegliere Sì, No o Non so.
help-example =
    /poll Quando ci vediamo?
    Martedì sera
    Sabato mattina
help-organiser-ready = Alcune risposte ci sono già in tutte le lingue. Scrivi #days, #times o #agree al posto delle tue risposte.
help-organiser-languages = Puoi scrivere il sondaggio in più di una lingua:
help-example-languages =
    /poll [it] Ci vediamo in biblioteca?
    Sì, volentieri
    In un altro posto
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – usa “Rispondi” sul messaggio del sondaggio e scrivi questo, per chiuderlo
    /decide – usa “Rispondi” su un risultato e scrivi questo, per dire al gruppo che cosa è stato deciso
    /export e il codice del sondaggio – ricevi le risposte in un file, in questa chat privata
    /promise e il numero di un punto fermo – di’ come lo mette in pratica il tuo gruppo
    /report – ricevi una relazione su ciò che è stato chiesto, detto e deciso, da stampare o inviare
    /settings – imposta il tuo gruppo: lingue, fuso orario, ore di silenzio

privacy-title = Che cosa conserva { -brand } su di te
privacy-kept = Per ogni risposta conserviamo che cosa è stato scelto, il giorno, la lingua e il gruppo. Conserviamo anche dove hai risposto: nel gruppo o in privato. Non conserviamo il tuo nome. Al suo posto c’è un numero a caso. In un altro sondaggio hai un altro numero.
privacy-language = Se scegli una lingua qui, conserviamo la tua scelta sotto chiave: solo questo bot può leggerla.
privacy-translate = Se aiuti a tradurre un sondaggio, conserviamo le tue parole o la tua registrazione, con un numero a caso al posto del tuo nome. Le conserviamo sotto chiave finché non sono controllate. Una registrazione resta sempre sotto chiave. Quando le parole sono controllate, tutto il gruppo può leggerle.
privacy-concern = Se dici che hai un problema con una domanda, conserviamo ciò che ne hai detto, e un numero a caso al posto del tuo nome. Non è il numero della tua risposta. Se ritiri ciò che hai detto, lo cancelliamo.
privacy-why = Conserviamo questo per contare ogni persona una volta sola, e per mostrare il risultato al gruppo.
privacy-who-sees = Quando un sondaggio si chiude, tutto il gruppo vede i totali. Nessuno vede chi ha scelto che cosa. Nemmeno chi organizza il gruppo.
privacy-host = Chi gestisce questo bot: { $host }.
privacy-host-unknown = Chiedi a chi organizza il gruppo chi gestisce questo bot.
