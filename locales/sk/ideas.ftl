### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Zatiaľ nikto neposlal nápad.
        [one] Nápady poslal { $shown } človek.
        [few] Nápady poslali { $shown } ľudia.
        [many] Nápady poslalo { $shown } človeka.
       *[other] Nápady poslalo { $shown } ľudí.
    }
ideas-card-how = Stlačte 💡 a napíšte svoj nápad v ktoromkoľvek jazyku. Nikto nevidí, že ste to vy.
ideas-ballot-how = Stlačte 💡 a napíšte nápad v ktoromkoľvek jazyku. Organizátori si prečítajú všetky nápady a o niektorých dajú hlasovať. Toto vidíte len vy.
ideas-own-none = Zatiaľ ste neposlali žiadny nápad.
ideas-own = Vaše nápady:
ideas-own-voted = Hlasuje sa o nápade: { $idea }
ideas-button = Napísať svoj nápad
ideas-take-back-button = Vziať späť svoje nápady
ideas-taken-back = Vaše nápady sú vzaté späť. Tie, o ktorých sa už hlasuje, ostávajú.
ideas-still-open = Táto anketa ešte beží.
ideas-voted = Počet nápadov, o ktorých sa hlasuje v ankete { $code }: { $shown }

## To who has an idea, in private

ideas-write = Aký máte nápad? Napíšte mi ho v jednej správe, v ktoromkoľvek jazyku. Stačí krátko, najviac { $most } znakov.
ideas-thanks = Ďakujeme! Váš nápad prišiel. Ak sa o ňom bude hlasovať, poviem vám to v našom súkromnom chate.
ideas-heard = Skupina o tom teraz môže hlasovať. Kód tej ankety je { $code }.

## To organisers, in private

ideas-list-button = Všetky nápady
ideas-list-how = Stlačte číslo, aby ste nápad označili na hlasovanie. Stlačte ho znova a označenie zmizne. Z 2 až 12 označených nápadov môžete urobiť anketu. Nikto sa nedozvie, čie sú to nápady.
ideas-list-none = Teraz tu nie sú nápady, z ktorých by sa dalo vyberať.
ideas-vote-button = Urobiť z nich anketu: { $shown }
builder-ideas-button = Píšu vlastné nápady

## Every "no": what happened, and what to do

refusal-open-with-options = Pri #ideas ľudia odpovedajú vlastnými slovami. Napíšte, prosím, len otázku, bez odpovedí.
refusal-ideas-few = Najprv, prosím, označte viac nápadov, aspoň { $most }.
refusal-ideas-many = Počet označených nápadov: { $most }. Viac ich v ankete byť nemôže. Najprv, prosím, jedno označenie zrušte.
refusal-ideas-gone = Niektoré z týchto nápadov ľudia vzali späť, alebo sa o nich už hlasuje. Vyberte, prosím, znova zo zoznamu nápadov.
refusal-export-open = K tejto ankete nie je súbor: ľudia písali vlastné nápady. Ak ich chcete vidieť, napíšte mi /results a kód ankety.

## Help and privacy

help-organiser-ideas = Ak chcete nápady, napíšte #ideas na samostatný riadok a žiadne odpovede. Ľudia mi napíšu vlastnými slovami. Stlačte 🌐, potom „Viac“: tam si nápady prečítate a o najlepších dáte hlasovať.
privacy-ideas = Ak sa anketa pýta na vaše nápady, uchovávame ich zašifrované aj s tým, kto ste. Organizátori nápady čítajú, ale nedozvedia sa, čie sú. Ak ľudia o vašom nápade hlasujú, môžu ho čítať všetci, a to, kto ste, vymažeme. Dovtedy môžete svoje nápady vziať späť.
