### Help, the first greeting in private, and privacy.

start-hello = Dobrý den! Jmenuji se { -brand }.
start-what = Pomáhám skupinám rodičů rozhodovat společně. Lidé, kteří vedou vaši skupinu, položí otázku. Vy odpovíte jedním klepnutím, ve svém jazyce. Vaši volbu nikdo nevidí.
start-add = Vedete skupinu? Přidejte mě do ní. Pak napište /help v tomto chatu.
start-add-button = Přidat { -brand } do skupiny

help-title = Jak { -brand } funguje
help-family-title = Pro všechny
help-family = Když je ve vaší skupině anketa, klepněte na číslo své odpovědi. Pokud si chcete anketu přečíst ve svém jazyce, klepněte na 🌐. Dokud anketa běží, můžete odpověď změnit nebo zrušit. Vaši volbu nikdo nevidí.
help-family-translate = Anketa zatím není ve vašem jazyce? Klepněte na 🌐, pak na „{ -help-translate }“. Můžete napsat text, nebo ho přečíst nahlas v hlasové zprávě. Ostatní si ho pak mohou poslechnout: klepnou na 🔊.
help-family-concern = Nerozumíte otázce, nebo to není správná otázka? Klepněte na 🌐, pak na „Více“ a dejte to vědět. Nikdo nevidí, že jste to vy.
help-family-commands =
    /language – vyberte si jazyk
    /principles – { -principles }
    /results a kód ankety – podívejte se na výsledek
    /decisions – podívejte se, co se rozhodlo
    /log – co se dělalo s anketami této skupiny
    /privacy – co o vás uchováváme
help-organiser-title = Pro ty, kdo vedou skupinu
help-organiser = Napište anketu ve své skupině, v jedné zprávě: na první řádek otázku, pak každou odpověď na nový řádek. Když žádné odpovědi nenapíšete, lidé si mohou vybrat Ano, Ne nebo Nevím.
help-example =
    /poll Kdy se sejdeme?
    V úterý večer
    V sobotu dopoledne
help-organiser-ready = Některé odpovědi jsou hotové v každém jazyce. Místo odpovědí napište #days (dny), #times (části dne) nebo #agree (míra souhlasu).
help-organiser-languages = Anketu můžete napsat ve více jazycích:
help-example-languages =
    /poll { "[" }cs] Sejdeme se v knihovně?
    Ano, to se hodí
    Někde jinde
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – pošlete to jako odpověď na zprávu s anketou a anketa skončí
    /decide – pošlete to jako odpověď na zprávu s výsledkem a řekněte skupině, co se rozhodlo
    /export a kód ankety – dostanete odpovědi v souboru, tady v soukromém chatu
    /promise a číslo zásady – napište, jak to vaše skupina dělá
    /report – přehled toho, jaké byly otázky, co lidé řekli a co se rozhodlo, k tisku nebo k odeslání
    /settings – nastavení skupiny: jazyky, čas, doba klidu

privacy-title = Co o vás { -brand } uchovává
privacy-kept = U každé odpovědi uchováváme vybranou možnost, den, jazyk a skupinu. Uchováváme i to, jestli odpověď přišla ve skupině, nebo soukromě. Vaše jméno neuchováváme. Místo něj je tam náhodné číslo. V jiné anketě máte jiné číslo.
privacy-language = Když si tu vyberete jazyk, uložíme to zašifrovaně. Přečíst to může jen tento bot.
privacy-translate = Když pomůžete anketu přeložit, uchováme váš text nebo nahrávku. Místo vašeho jména je u nich náhodné číslo. Dokud to nikdo nezkontroluje, je to všechno zašifrované. Nahrávka zůstává zašifrovaná i potom. Zkontrolovaný text si může přečíst každý ve skupině.
privacy-concern = Když dáte vědět, že máte s otázkou potíže, uchováme, o co jde, a náhodné číslo místo vašeho jména. Je to jiné číslo než u vaší odpovědi. Když to vezmete zpět, smažeme to.
privacy-why = Potřebujeme to proto, aby byl každý člověk započítaný jen jednou a aby vaše skupina viděla výsledek.
privacy-who-sees = Až anketa skončí, všichni uvidí, kolik lidí vybralo kterou odpověď. Čí je která odpověď, nevidí nikdo. Nevidí to ani lidé, kteří vedou skupinu.
privacy-host = Tohoto bota provozuje: { $host }.
privacy-host-unknown = Zeptejte se lidí, kteří vedou vaši skupinu, kdo tohoto bota provozuje.
