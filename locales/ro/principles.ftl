### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Cele opt principii ale conlucrării, la care nu renunțăm
principles-how = Apăsați pe un număr ca să citiți mai mult.
principles-credit = Principii stabilite împreună de părinții ambasadori din { -abss }. Cuvintele de sub fiecare titlu sunt ale noastre.
principles-list-button = Toate cele opt
principles-previous-button = Înapoi
principles-next-button = Înainte
principles-print-button = Tipăriți toate cele opt
principles-print-caption = Toate cele opt principii pe o pagină. Deschideți fișierul și tipăriți-l.

principle-1-title = Nimic pentru noi fără noi
principle-1-text = Oamenii pentru care se face un serviciu ajută la pregătirea lui. Ei iau parte înainte de orice discuție sau hotărâre. Nu porniți de la o idee gata făcută. Dați formă ideii împreună.
principle-2-title = Flexibilitate
principle-2-text = Spuneți deschis care este scopul, cum se poate ajunge la el și cât ar putea dura. Fiți gata de schimbări la fiecare pas, chiar de la început.
principle-3-title = Valoare egală
principle-3-text = Fiecare om care ia parte aduce ceva. Aducem lucruri diferite. Toate sunt la fel de prețioase.
principle-4-title = Responsabilitate egală
principle-4-text = Hotărâm împreună, de la început până la sfârșit. Nicio persoană și niciun grup nu contează mai mult decât ceilalți. Și nimeni nu ar trebui să pară mai important.
principle-5-title = Comunicare bună și sprijin potrivit
principle-5-text = Oricine ia parte poate înțelege ce se întâmplă. Spunem lucrurile clar, iar oamenii primesc sprijinul de care au nevoie ca să le înțeleagă.
principle-6-title = Acces pentru toată lumea, de la bun început
principle-6-text = Unele lucruri îi împiedică pe oameni să ia parte. Faceți-vă timp să aflați care sunt. Apoi dați-le la o parte, de la bun început.
principle-7-title = Finanțare suficientă pe tot parcursul conlucrării
principle-7-text = Lucrul împreună costă bani. Trebuie să fie destui la fiecare pas, nu numai la început.
principle-8-title = Puneți bazele încă dinainte să înceapă proiectul
principle-8-text = Mai întâi, cunoașteți-vă comunitatea. Clădiți încredere între oamenii care vor lucra împreună. Începeți proiectul după aceea, când oamenii sunt pregătiți.
