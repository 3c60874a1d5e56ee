### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Vaša anketa: { $question }
gap-ask =
    { $count ->
        [one] Vaša skupina číta aj v ďalšom jazyku: { $languages }. Anketa v ňom ešte nie je.
        [few] Vaša skupina číta aj v ďalších jazykoch: { $languages }. Anketa v nich ešte nie je.
        [many] Vaša skupina číta aj v ďalších jazykoch: { $languages }. Anketa v nich ešte nie je.
       *[other] Vaša skupina číta aj v ďalších jazykoch: { $languages }. Anketa v nich ešte nie je.
    }
gap-what = Spustiť anketu teraz, alebo ju najprv preložiť? Jazyky môžete pridať aj neskôr.
gap-open-button = Spustiť teraz
gap-translate-button = Najprv preložiť
gap-machine-button = Preložiť automaticky
gap-opened = Anketa je spustená. Už je vo vašej skupine.
gap-opened-before = Táto anketa už beží.
gap-machine-working = Prekladá sa automaticky. Môže to trvať minútu. Slová vám ukážem tu.
gap-machine-failed = Automatický preklad sa teraz nepodaril. Anketa je spustená bez neho. Jazyky môžete ešte pridať.

## The editor: the list of languages

editor-title = Slová v iných jazykoch
editor-how = Stlačte jazyk, ak chcete jeho slová čítať, napísať alebo skontrolovať.
editor-signs =
    ✅ hotovo
    🤖 automatický preklad, ešte bez kontroly
    👀 čaká na kontrolu
    ➕ chýbajú slová
editor-done-button = Hotovo
editor-done = Ďakujeme za pomoc!

## The editor: one language

editor-language = Slová v tomto jazyku: { $language }
editor-source = Takto je to napísané v tomto jazyku ({ $language }):
editor-now = Teraz je tam napísané:
editor-waiting = Čaká na kontrolu:
editor-waiting-voice = Na kontrolu čaká nahrávka.
editor-write = Ak chcete slová napísať alebo zmeniť, pošlite mi teraz jednu správu. Na prvý riadok dajte otázku, potom každú odpoveď na nový riadok, v rovnakom poradí.
editor-write-question = Ak chcete otázku napísať alebo zmeniť, pošlite mi teraz jednu správu.
editor-answers-there = Odpovede tam už sú.
editor-record =
    { $minutes ->
        [one] Môžete aj prečítať anketu nahlas a poslať hlasovú správu. Správa môže trvať najviac { $shown } minútu.
        [few] Môžete aj prečítať anketu nahlas a poslať hlasovú správu. Správa môže trvať najviac { $shown } minúty.
        [many] Môžete aj prečítať anketu nahlas a poslať hlasovú správu. Správa môže trvať najviac { $shown } minúty.
       *[other] Môžete aj prečítať anketu nahlas a poslať hlasovú správu. Správa môže trvať najviac { $shown } minút.
    }
editor-right-button = Je to dobre
editor-remove-button = Odstrániť
editor-all-button = Všetky jazyky
editor-saved = Uložené. Teraz to môžu vidieť alebo počuť všetci.
editor-thanks = Ďakujeme! Najprv to skontrolujú organizátori alebo niekto iný, kto číta v tomto jazyku. Potom to budú môcť vidieť alebo počuť všetci.
editor-thanks-organisers = Ďakujeme! Najprv to skontrolujú organizátori. Potom to budú môcť vidieť alebo počuť všetci.
editor-checked = Ďakujeme! Teraz to môžu vidieť alebo počuť všetci.
editor-removed = Odstránené.

## Notes to organisers, in private

notice-waiting = Niekto zo skupiny „{ $group }“ preložil anketu do tohto jazyka: { $language }. Skontrolujte to, prosím, aby to mohli vidieť všetci.
notice-check-button = Skontrolovať
notice-language = V skupine „{ $group }“ odpovedali ľudia v tomto jazyku: { $language }. Je ich { $fewest } alebo viac. Tento jazyk ešte nie je v zozname skupiny. Môžete ho pridať: napíšte v skupine /settings.
notice-concerns = V skupine „{ $group }“ majú niektorí ľudia problém s touto otázkou: { $question }
notice-concerns-what = Môže pomôcť opýtať sa inými slovami. Potom sa táto anketa skončí a nahradí ju nová. Nikto nevidí, kto čo povedal.
