### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Rozhodnutie:
decided-written-in = Vo vašom jazyku to ešte nie je. Je to napísané v tomto jazyku: { $language }.
decided-asked = Pýtali sme sa vás (anketa { $code }): { $question }
decided-without = Toto rozhodnutie vzniklo bez názoru rodín: predtým nebola žiadna anketa.
context-cannot = Čo nemôžeme urobiť a prečo: { $text }
context-responsible = Kto za to zodpovedá: { $text }
decided-review = Kedy sa k tomu vrátime: { $when }
decided-done = Je to urobené? Áno.
decided-partly = Je to urobené? Len časť z toho.
decided-not = Je to urobené? Nie.
decided-code = Kód: { $code }
decided-looked = Vaši organizátori sa vrátili k rozhodnutiu v správe vyššie.
result-decided = Čo sa rozhodlo: pozrite { $code } alebo napíšte /decisions.

## An organiser writes it, step by step

decide-choose = Povedzte skupine, čo sa rozhodlo. Napíšeme to spolu v našom súkromnom chate. Kým to nezverejníte, skupina nič neuvidí.
decide-write-button = Napísať to
decide-what = Čo urobíte? Teraz to napíšte v krátkych vetách.
decide-now = Vaše rozhodnutie teraz znie: { $decision }
decide-cannot = Čo nemôžete urobiť a prečo? Teraz to napíšte. Rodiny vám budú viac dôverovať, keď to poviete.
decide-responsible = Kto za to zodpovedá? Napíšte, kto to je, aby rodiny vedeli, koho sa pýtať.
decide-nothing-button = Vynechať
decide-review = Kedy sa k tomu vrátite? V ten deň sa vás opýtam, či je to urobené, a vašu odpoveď poviem skupine. Stlačte tlačidlo alebo napíšte deň takto: { $example }
decide-month-button = O mesiac
decide-months-button = O { $months } mes.
decide-never-button = Už sa k tomu nevrátime
decide-cites = Ktoré ankety viedli k tomuto rozhodnutiu? Stlačte anketu, aby ste ju pridali alebo odobrali.
decide-no-polls = Vo vašich skupinách ešte nie je žiadna ukončená anketa.
decide-post-button = Zverejniť
decide-cites-button = Ankety, ktoré k tomu viedli
decide-what-button = Čo urobíme
decide-cannot-button = Čo nemôžeme urobiť
decide-responsible-button = Kto za to zodpovedá
decide-review-button = Kedy sa k tomu vrátime
decide-posted-in = Zverejní sa v týchto skupinách: { $groups }
decide-groups = V ktorých skupinách to mám zverejniť? Stlačte skupinu, aby ste ju pridali alebo odobrali.
decide-source = V akom jazyku je to napísané?
decide-away = Rozhodnutie je odložené a nikto ho nevidel. Uchovám ho 90 dní.
decide-unfinished = Máte rozhodnutie, ktoré ešte nie je zverejnené: { $decision }
decide-posted = Zverejnené. Rozhodnutie je teraz vo vašej skupine. Môžete pomôcť s ďalšími jazykmi?
decide-editor = Ak to chcete napísať v tomto jazyku alebo zmeniť slová, pošlite mi teraz jednu správu.

## On the day: to each organiser alone

review-ask = Chceli ste sa vrátiť k tomuto rozhodnutiu (skupina „{ $group }“): { $decision }
review-how = Je to urobené? Vašu odpoveď poviem skupine.
review-done-button = Áno
review-partly-button = Len časť z toho
review-not-button = Nie
review-later-button = Opýtať sa ma znova o týždeň
review-put-off = Opýtam sa znova o týždeň.
review-more = Čo ešte by o tom mala skupina vedieť?
review-write = Teraz mi pošlite jeden riadok, najviac { $most } znakov. Skupina uvidí presne vaše slová.
review-nothing-button = Nič viac
review-told = Ďakujeme! Skupina sa to dozvie.

## What a group has decided, for any member

decisions-title = Čo sa rozhodlo v tejto skupine
decisions-none = Tu sa ešte nič nerozhodlo.
decisions-how = Ak si chcete prečítať celé rozhodnutie, napíšte /results a jeho kód.

## What stands in the way

refusal-day-unreadable = Tomuto dňu nerozumiem. Napíšte ho, prosím, takto: { $example }
refusal-review-done = Skupina už vie, čo z toho vyšlo. Ďakujeme!
refusal-day-far = To je priďaleko. Vyberte, prosím, deň v najbližších 12 mesiacoch.
refusal-is-decision = Toto je rozhodnutie, nie anketa. Preto to tu nefunguje.
refusal-cited-open = Anketa { $code } ešte beží. Najprv ju ukončite. Potom môžete povedať, čo sa rozhodlo.
refusal-cited-many = Ankiet pri jednom rozhodnutí môže byť najviac { $most }. Najprv, prosím, jednu odoberte.
refusal-decide-anonymous = Napíšte to, prosím, pod svojím menom, nie v mene skupiny. Potom vám môžem pomôcť v našom súkromnom chate.
refusal-decision-empty = Nevidím tu žiadne slová. Napíšte, prosím, čo urobíte.
refusal-decision-long = Je to pridlhé. Má to { $shown } znakov a môže ich byť najviac { $most }.
