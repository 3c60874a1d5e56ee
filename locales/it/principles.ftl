### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Gli otto punti fermi per { -coproduction }
principles-how = Premi un numero per leggere di più.
principles-credit = Li ha concordati il gruppo Parent Champions di { -abss }. Le parole sotto ogni titolo sono nostre.
principles-list-button = Tutti e otto
principles-previous-button = Precedente
principles-next-button = Successivo
principles-print-button = Stampa tutti e otto
principles-print-caption = Tutti e otto in una pagina. Apri il file, poi stampalo.

principle-1-title = Niente per noi senza di noi
principle-1-text = Le persone per cui si fa un servizio aiutano a progettarlo. Partecipano prima che qualcuno ne parli o decida. Non si parte da un’idea già fatta. Si dà forma all’idea insieme.
principle-2-title = Flessibilità
principle-2-text = Parla con chiarezza dello scopo, della strada da fare e del tempo che può servire. Accetta di cambiare le cose a ogni passo, fin dall’inizio.
principle-3-title = Lo stesso valore
principle-3-text = Ogni persona al tavolo porta qualcosa. Portiamo cose diverse. Valgono tutte allo stesso modo.
principle-4-title = La stessa responsabilità
principle-4-text = Decidiamo insieme, dall’inizio alla fine. Nessuna persona e nessun gruppo è più importante degli altri. E nessuno deve sembrare più importante.
principle-5-title = Buona comunicazione e sostegno adeguato
principle-5-text = Chi partecipa può capire che cosa succede. Diciamo le cose con chiarezza, e ogni persona riceve il sostegno che le serve.
principle-6-title = Accessibilità fin dall’inizio
principle-6-text = Ci sono cose che impediscono alle persone di partecipare. Prenditi il tempo di scoprire quali sono. Poi elimina questi ostacoli, fin dall’inizio.
principle-7-title = Fondi sufficienti per progettare insieme, lungo tutto il cammino
principle-7-text = Lavorare insieme costa. I soldi devono bastare a ogni passo del cammino, non solo all’inizio.
principle-8-title = Mettere tutto questo in pratica già prima che il progetto inizi
principle-8-text = Prima conosci la tua comunità. Crea fiducia tra le persone che lavoreranno insieme. Il progetto inizia dopo, quando le persone si sentono pronte.
