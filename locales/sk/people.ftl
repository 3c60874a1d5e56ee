### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Máte otázku k svojim údajom? Pýtajte sa tu: { $contact }.
privacy-basis-consent = Zákon nám to dovoľuje uchovávať, lebo každým stlačením s tým súhlasíte. Kedykoľvek si to môžete rozmyslieť.
privacy-basis-public-task = Zákon nám to dovoľuje uchovávať, lebo pýtať sa rodín je verejná úloha toho, kto sa o tohto bota stará.
privacy-basis-legitimate-interests = Zákon nám to dovoľuje uchovávať, lebo je na to dobrý dôvod: počuť, čo rodiny chcú. Nikomu to neškodí.
privacy-days =
    { $count ->
        [one] { $shown } dňa
        [few] { $shown } dní
        [many] { $shown } dňa
       *[other] { $shown } dní
    }
privacy-keys = Po uplynutí { $days } od konca ankety zničíme jej kľúč. Potom už nikto nezistí, ktorá odpoveď bola vaša, ani tento bot. Celkové počty ostanú.
privacy-left-groups = Po uplynutí { $days } od chvíle, keď { -brand } odíde zo skupiny, vymažeme, čo o nej uchovávame.
privacy-log = Čo organizátori robia s anketami, sa zapisuje, aby si to mohli prečítať všetci v skupine: /log. Mená tam nie sú.
privacy-rights = Môžete si pozrieť všetko, čo o vás uchovávame: napíšte /mydata. Môžete to dať vymazať: napíšte /forgetme.
privacy-adults = { -brand } je len pre dospelých. Používajte ho, prosím, len ak máte 18 rokov alebo viac.

## Commands and help

command-mydata = Pozrieť si všetko, čo o vás uchovávame
command-forgetme = Dať vymazať, čo o vás uchovávame
help-family-data =
    /mydata – pozrieť si všetko, čo o vás uchovávame
    /forgetme – dať to vymazať

## The file with all that is held

mydata-caption = Toto je všetko, čo o vás { -brand } uchováva. Otvorte súbor a prečítajte si ho. Vidno v ňom, čo ste si vybrali, preto ho nikomu neukazujte.
mydata-title = Všetko, čo o vás { -brand } uchováva
mydata-made = Tento súbor je z tohto dňa: { $day }.
mydata-nothing = Neuchovávame o vás nič.
mydata-destroyed = Kľúče starých ankiet sú zničené. Nikto už nezistí, či ste v nich odpovedali, preto v tomto súbore nie sú.
mydata-you-title = O vás
mydata-account = Číslo vášho účtu v Telegrame (uchovávame ho zašifrované): { $number }. Nie je to vaše telefónne číslo.
mydata-language = Jazyk, ktorý ste si vybrali (uchovávame ho zašifrovaný): { $language }
mydata-chat-open = Otvorili ste súkromný chat s botom { -brand }.
mydata-chat-closed = Zatvorili ste súkromný chat s botom { -brand }.
mydata-awaited = Čakáme od vás správu k tejto ankete: { $code }
mydata-promise = Váš text pre skupinu (uchovávame ho zašifrovaný). Čakáme, kým si vyberiete skupinu. Text: { $text }
mydata-groups-title = Skupiny, v ktorých ste odpovedali
mydata-polls-title = Ankety
mydata-day-heading = Deň
mydata-event-heading = Čo ste urobili
mydata-language-heading = Jazyk
mydata-group-heading = Skupina
mydata-place-heading = Kde
mydata-cast = Vaša odpoveď: { $answer }
mydata-changed = Vaša nová odpoveď: { $answer }
mydata-withdrawn = Vzali ste odpoveď späť
mydata-on-card = Pod anketou
mydata-on-ballot = Tam, kde anketu vidíte len vy
mydata-in-private = V súkromnom chate
mydata-concern = Povedali ste: { $concern }
mydata-idea = Váš nápad (uchovávame ho zašifrovaný): { $idea }
mydata-idea-settled = Poslali ste nápad v tento deň: { $day }. Organizátori o ňom už rozhodli. Vaše slová už nie sú spojené s vami.
mydata-silenced = Organizátori už od vás v tejto ankete neprijímajú nápady.
mydata-follower = Chceli ste dostávať novinky o tejto ankete.
mydata-opened = Pred chvíľou ste otvorili túto anketu.
mydata-translation = Napísali ste slová tejto ankety. Jazyk: { $language }. Deň: { $day }.
mydata-recording = Prečítali ste túto anketu nahlas. Jazyk: { $language }. Deň: { $day }.
mydata-sketches-title = Ankety, ktoré práve píšete (uchovávame ich zašifrované)
mydata-letters-title = Správy, ktoré na vás čakajú (uchovávame ich zašifrované)

## Being forgotten

forgetme-ask-title = Máme vymazať, čo o vás uchovávame?
forgetme-ask =
    Ankety, ktoré bežia: vaše odpovede a nápady vezmeme späť. Vezmeme späť aj to, čo ste povedali o otázke.
    Ukončené ankety: celkové počty ostanú. Nikto už nezistí, ktorá odpoveď bola vaša.
    Vymažeme váš výber jazyka, pripomienky a nahrávky. Vymažeme aj ankety, ktoré píšete, a správy, ktoré na vás čakajú.
forgetme-ask-stays = Vaše slová, ktoré už môže čítať skupina, ostanú. Ak od vás organizátori v bežiacej ankete už neprijímajú nápady, ostane aj to. Skončí sa to spolu s anketou.
forgetme-ask-again = Potom môžete { -brand } znova používať ako všetci ostatní.
forgetme-yes-button = Áno, vymazať
forgetme-no-button = Nie, nechať
forgetme-kept = Nič sa nevymazalo. Všetko ostáva, ako bolo.
forgetme-done-title = Hotovo.
forgetme-nothing = Nebolo čo vymazať.
forgetme-withdrawn = Odpovede vzaté späť v anketách, ktoré bežia: { $number }
forgetme-untied = Vaše odpovede v ukončených anketách, o ktorých už nikto nezistí, že sú vaše: { $number }
forgetme-concerns = Nahlásené problémy s otázkami, vzaté späť alebo už nespojené s vami: { $number }
forgetme-ideas = Nápady vzaté späť alebo už nespojené s vami: { $number }
forgetme-translations = Preklady a nahrávky, vymazané alebo už nespojené s vami: { $number }
forgetme-reminders = Ankety, o ktorých už nedostanete novinky: { $number }
forgetme-sketches = Ankety, ktoré ste písali, vymazané: { $number }
forgetme-letters = Správy, ktoré na vás čakali, vymazané: { $number }
forgetme-settings = Váš výber jazyka a údaj o súkromnom chate sú vymazané.
