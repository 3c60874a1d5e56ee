### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Hai una domanda sui tuoi dati? Chiedi qui: { $contact }.
privacy-basis-consent = La legge ci permette di conservare questi dati perché dici di sì ogni volta che premi un pulsante. Puoi cambiare idea in qualsiasi momento.
privacy-basis-public-task = La legge ci permette di conservare questi dati perché ascoltare le famiglie fa parte del servizio pubblico di chi gestisce il bot.
privacy-basis-legitimate-interests = La legge ci permette di conservare questi dati perché c’è una ragione giusta: sapere che cosa vogliono le famiglie. Non fa male a nessuno.
privacy-days =
    { $count ->
        [one] { $shown } giorno
       *[other] { $shown } giorni
    }
privacy-keys = { $days } dopo la chiusura di un sondaggio, distruggiamo la sua chiave. Allora nessuno può più scoprire qual era la tua risposta, nemmeno questo bot. I totali restano.
privacy-left-groups = { $days } dopo che { -brand } lascia un gruppo, cancelliamo ciò che conserviamo su quel gruppo.
privacy-log = Ciò che si fa con i sondaggi viene scritto, così tutto il gruppo può leggerlo: /log. Lì non ci sono nomi.
privacy-rights = Puoi vedere tutto ciò che conserviamo su di te: scrivi /mydata. Puoi farlo cancellare: scrivi /forgetme.
privacy-adults = { -brand } è solo per persone adulte. Usalo solo se hai 18 anni o più, per favore.

## Commands and help

command-mydata = Guarda tutto ciò che si conserva su di te
command-forgetme = Fai cancellare ciò che si conserva su di te
help-family-data =
    /mydata – guarda tutto ciò che si conserva su di te
    /forgetme – fallo cancellare

## The file with all that is held

mydata-caption = Questo è tutto ciò che { -brand } conserva su di te. Apri il file per leggerlo. Mostra che cosa hai scelto, quindi non farlo vedere a nessuno.
mydata-title = Tutto ciò che { -brand } conserva su di te
mydata-made = Data del file: { $day }.
mydata-nothing = Non conserviamo niente su di te.
mydata-destroyed = Le chiavi dei vecchi sondaggi sono state distrutte. Nessuno può più scoprire se hai risposto. Perciò quei sondaggi non sono in questo file.
mydata-you-title = Su di te
mydata-account = Il numero del tuo account Telegram, sotto chiave: { $number }. Non è il tuo numero di telefono.
mydata-language = La lingua che hai scelto, sotto chiave: { $language }
mydata-chat-open = Hai aperto una chat privata con { -brand }.
mydata-chat-closed = Hai chiuso la chat privata con { -brand }.
mydata-awaited = Aspettiamo un tuo messaggio su questo sondaggio: { $code }
mydata-promise = Hai scritto questo per il tuo gruppo, ed è sotto chiave. Aspettiamo che tu scelga il gruppo: { $text }
mydata-groups-title = Gruppi in cui hai risposto
mydata-polls-title = Sondaggi
mydata-day-heading = Giorno
mydata-event-heading = Che cosa hai fatto
mydata-language-heading = Lingua
mydata-group-heading = Gruppo
mydata-place-heading = Dove
mydata-cast = La tua risposta: { $answer }
mydata-changed = La tua nuova risposta: { $answer }
mydata-withdrawn = Hai ritirato la tua risposta
mydata-on-card = Sotto il sondaggio
mydata-on-ballot = Nella parte del sondaggio che vedi solo tu
mydata-in-private = Nella chat privata
mydata-concern = Hai detto: { $concern }
mydata-idea = La tua idea, sotto chiave: { $idea }
mydata-idea-settled = Hai mandato un’idea in questo giorno: { $day }. Chi organizza il gruppo ha già deciso. Da noi non risulta più che quelle parole erano tue.
mydata-silenced = Chi organizza il gruppo non riceve più idee da te in questo sondaggio.
mydata-follower = Hai chiesto avvisi su questo sondaggio.
mydata-opened = Hai aperto questo sondaggio poco fa.
mydata-translation = Hai scritto le parole di questo sondaggio. Lingua: { $language }. Giorno: { $day }.
mydata-recording = Hai letto questo sondaggio ad alta voce. Lingua: { $language }. Giorno: { $day }.
mydata-sketches-title = Sondaggi che stai scrivendo, sotto chiave
mydata-letters-title = Messaggi che ti aspettano, sotto chiave

## Being forgotten

forgetme-ask-title = Cancelliamo ciò che conserviamo su di te?
forgetme-ask =
    Sondaggi aperti: ritiriamo le tue risposte e le tue idee. Ritiriamo anche ciò che hai detto sulla domanda.
    Sondaggi chiusi: i totali restano. Nessuno può più scoprire qual era la tua risposta.
    Cancelliamo la tua lingua, i tuoi avvisi e le tue registrazioni. Cancelliamo anche i sondaggi che stai scrivendo e i messaggi che ti aspettano.
forgetme-ask-stays = Le tue parole che il gruppo può già leggere restano. Se chi organizza il gruppo non riceve più idee da te in un sondaggio aperto, anche questo resta. Questo finisce quando il sondaggio si chiude.
forgetme-ask-again = Dopo puoi usare di nuovo { -brand }, come chiunque.
forgetme-yes-button = Sì, cancella
forgetme-no-button = No, conserva
forgetme-kept = Non è stato cancellato niente. Tutto resta com’è.
forgetme-done-title = Fatto.
forgetme-nothing = Non c’era più niente da cancellare.
forgetme-withdrawn = Risposte ritirate da sondaggi aperti: { $number }
forgetme-untied = Risposte in sondaggi chiusi, ora senza legame con te: { $number }
forgetme-concerns = Cose che hai detto sulle domande, ritirate o ora senza legame con te: { $number }
forgetme-ideas = Idee ritirate, o ora senza legame con te: { $number }
forgetme-translations = Traduzioni e registrazioni cancellate, o ora senza legame con te: { $number }
forgetme-reminders = Sondaggi su cui non ricevi più avvisi: { $number }
forgetme-sketches = Sondaggi che stavi scrivendo, cancellati: { $number }
forgetme-letters = Messaggi che ti aspettavano, cancellati: { $number }
forgetme-settings = Non conserviamo più la tua lingua né i dati della tua chat privata.
