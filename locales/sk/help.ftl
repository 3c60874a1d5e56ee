### Help, the first greeting in private, and privacy.

start-hello = Dobrý deň! Volám sa { -brand }.
start-what = Pomáham skupinám rodičov rozhodovať spolu. Organizátori vašej skupiny položia otázku. Vy odpoviete jedným stlačením, vo svojom jazyku. Nikto nevidí, čo ste si vybrali.
start-add = Vediete skupinu? Pridajte ma do nej. Potom napíšte v tomto chate /help.
start-add-button = Pridať { -brand } do skupiny

help-title = Ako { -brand } funguje
help-family-title = Pre všetkých
help-family = Keď je vo vašej skupine anketa, stlačte číslo svojej odpovede. Ak si chcete anketu prečítať vo svojom jazyku, stlačte 🌐. Kým anketa beží, môžete odpoveď zmeniť alebo vziať späť. Nikto nevidí, čo ste si vybrali.
help-family-translate = Nie je anketa ešte vo vašom jazyku? Stlačte 🌐 a potom „{ -help-translate }“. Slová môžete napísať alebo ich prečítať nahlas v hlasovej správe. Potom si ich môžu vypočuť aj iní: stlačia 🔊.
help-family-concern = Nerozumiete otázke, alebo sa treba pýtať na niečo iné? Stlačte 🌐, potom „Viac“ a povedzte to. Nikto neuvidí, že ste to vy.
help-family-commands =
    /language – vybrať si jazyk
    /principles – { -principles }
    /results a kód ankety – pozrieť si výsledok
    /decisions – pozrieť si, čo sa rozhodlo
    /log – pozrieť si, čo sa robilo s anketami tejto skupiny
    /privacy – čo o vás uchovávame
help-organiser-title = Pre organizátorov
help-organiser = Napíšte anketu do skupiny v jednej správe: na prvý riadok otázku, potom každú odpoveď na nový riadok. Ak odpovede nenapíšete, ľudia si môžu vybrať „Áno“, „Nie“ alebo „Ešte neviem“.
help-example =
    /poll Kedy sa stretneme?
    V utorok večer
    V sobotu dopoludnia
help-organiser-ready = Niektoré odpovede sú hotové vo všetkých jazykoch. Namiesto vlastných odpovedí napíšte #days (dni), #times (časti dňa) alebo #agree (či súhlasíte).
help-organiser-languages = Anketu môžete napísať vo viacerých jazykoch:
help-example-languages =
    /poll { "[" }sk] Stretneme sa v knižnici?
    Áno, s radosťou
    Niekde inde
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – ťuknite na správu s anketou, vyberte „Odpovedať“ (Reply) a napíšte tento príkaz: anketa sa ukončí
    /decide – to isté urobte so správou s výsledkom a povedzte skupine, čo sa rozhodlo
    /export a kód ankety – dostať odpovede v súbore, v tomto súkromnom chate
    /promise a číslo zásady – napísať, ako to robí vaša skupina
    /report – dostať prehľad o tom, aké boli otázky, čo ľudia povedali a čo sa rozhodlo; dá sa vytlačiť alebo poslať ďalej
    /settings – nastaviť skupinu: jazyky, čas, tiché hodiny

privacy-title = Čo o vás { -brand } uchováva
privacy-kept = Pri každej odpovedi uchovávame, čo bolo vybrané, a tiež deň, jazyk a skupinu. Uchovávame aj to, či ste odpovedali v skupine, alebo súkromne. Vaše meno neuchovávame. Namiesto neho je náhodné číslo. V inej ankete dostanete iné číslo.
privacy-language = Ak si tu vyberiete jazyk, vašu voľbu uchováme zašifrovanú. Prečítať ju môže len tento bot.
privacy-translate = Ak pomáhate prekladať anketu, uchovávame vaše slová alebo nahrávku a namiesto vášho mena náhodné číslo. Kým slová nie sú skontrolované, sú zašifrované. Nahrávka ostáva zašifrovaná. Skontrolované slová môžu čítať všetci v skupine.
privacy-concern = Ak poviete, že máte problém s otázkou, uchovávame, čo ste o nej povedali, a namiesto vášho mena náhodné číslo. Je to iné číslo ako pri vašej odpovedi. Ak to vezmete späť, vymažeme to.
privacy-why = Uchovávame to, aby sme každého človeka počítali raz a ukázali výsledok vašej skupine.
privacy-who-sees = Keď sa anketa skončí, celkové počty vidia všetci. Nikto nevidí, kto si čo vybral. Nevidia to ani organizátori.
privacy-host = O tohto bota sa stará: { $host }.
privacy-host-unknown = Opýtajte sa organizátorov svojej skupiny, kto sa o tohto bota stará.
