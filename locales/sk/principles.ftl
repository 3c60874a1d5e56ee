### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Osem zásad spolupráce, z ktorých neustupujeme
principles-how = Stlačte číslo a prečítajte si viac.
principles-credit = Dohodli sa na nich zástupcovia rodičov (Parent Champions) z { -abss }. Slová pod názvami sú naše.
principles-list-button = Všetkých osem
principles-previous-button = Predošlá
principles-next-button = Ďalšia
principles-print-button = Vytlačiť všetkých osem
principles-print-caption = Všetkých osem na jednej strane. Otvorte súbor a vytlačte ho.

principle-1-title = Nič pre nás bez nás
principle-1-text = Ľudia, pre ktorých je služba, ju pomáhajú plánovať. Zapoja sa skôr, ako o nej niekto hovorí alebo rozhoduje. Nezačínajte s hotovým nápadom. Vymyslite ho spolu.
principle-2-title = Flexibilita
principle-2-text = Hovorte otvorene o cieli, o ceste a o tom, koľko času to môže trvať. Od samého začiatku počítajte s tým, že sa v každom kroku môže niečo zmeniť.
principle-3-title = Rovnaká hodnota
principle-3-text = Každý človek pri stole niečo prináša. Prinášame rôzne veci. Majú rovnakú hodnotu.
principle-4-title = Rovnaká zodpovednosť
principle-4-text = Rozhodujeme spolu od začiatku do konca. Žiadny človek ani žiadna skupina nie sú dôležitejší ako ostatní. Nikto by ani nemal vyzerať dôležitejšie.
principle-5-title = Dobrá komunikácia a vhodná podpora
principle-5-text = Všetci, ktorí sa zapoja, môžu rozumieť tomu, čo sa deje. Hovoríme jasne a ľudia dostanú pomoc, ktorú na to potrebujú.
principle-6-title = Prístupnosť od začiatku
principle-6-text = Niektoré veci bránia ľuďom zapojiť sa. Venujte čas tomu, aby ste zistili, čo to je. Potom tieto prekážky odstráňte, hneď od začiatku.
principle-7-title = Dosť peňazí na celú cestu spolupráce
principle-7-text = Spolupráca stojí peniaze. Je ich dosť na každý krok, nielen na začiatok.
principle-8-title = Toto všetko ešte pred začiatkom projektu
principle-8-text = Najprv spoznajte ľudí vo svojej komunite. Budujte dôveru medzi tými, ktorí budú spolu pracovať. Až potom, keď sú ľudia pripravení, začnite projekt.
