### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Osm pevných zásad spolutvorby
principles-how = Klepněte na číslo a přečtete si víc.
principles-credit = Na těchto zásadách se společně dohodli rodičovští ambasadoři z { -abss }. Slova pod nadpisy jsou naše.
principles-list-button = Všech osm
principles-previous-button = Předchozí
principles-next-button = Další
principles-print-button = Vytisknout všech osm
principles-print-caption = Všech osm zásad na jedné stránce. Otevřete soubor a vytiskněte ho.

principle-1-title = Nic pro nás bez nás
principle-1-text = Službu pomáhají plánovat lidé, pro které je. Zapojují se dřív, než o ní ostatní začnou mluvit nebo rozhodovat. Nezačínáme s hotovým nápadem. Tvoříme ho společně.
principle-2-title = Pružnost
principle-2-text = Mluvíme otevřeně o cíli, o cestě k němu i o tom, kolik času může zabrat. Na každém kroku, od úplného začátku, počítáme se změnami.
principle-3-title = Stejná hodnota
principle-3-text = Všichni, kdo se zapojí, něčím přispívají. Přispíváme různými věcmi. Všechny mají stejnou hodnotu.
principle-4-title = Stejná odpovědnost
principle-4-text = Rozhodujeme společně, od začátku do konce. Žádný člověk ani žádná skupina není důležitější než ostatní. Nemá to tak ani vypadat.
principle-5-title = Dobrá komunikace a vhodná podpora
principle-5-text = Všichni, kdo se zapojí, mohou rozumět tomu, co se děje. Mluvíme a píšeme jasně. Lidé dostávají podporu, kterou k tomu potřebují.
principle-6-title = Přístupnost od začátku
principle-6-text = Některé věci lidem brání zapojit se. Dáváme si čas a zjišťujeme, které to jsou. Už od začátku je odstraňujeme.
principle-7-title = Dostatek peněz po celou dobu spolutvorby
principle-7-text = Společná práce stojí peníze. Musí jich být dost na každý krok, nejen na začátek.
principle-8-title = Spolutvorba ještě před začátkem projektu
principle-8-text = Nejdřív poznáváme svou komunitu. Budujeme důvěru mezi lidmi, kteří budou spolupracovat. S projektem začínáme až tehdy, když jsou na to lidé připraveni.
