### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Toto môžu robiť len organizátori tejto skupiny. V Telegrame sú to správcovia skupiny. Ak máte nápad na otázku, povedzte im ho, prosím.
refusal-group-only = Toto funguje vo vašej skupine. Napíšte to, prosím, tam.
refusal-no-such-poll = Anketa s týmto kódom tu nie je. Kód je na konci správy s anketou.
refusal-which-poll = Ktorá anketa? Ťuknite na správu s ňou a vyberte „Odpovedať“ (Reply), alebo napíšte jej kód za príkaz.
refusal-poll-closed = Táto anketa sa skončila, preto sa odpovede už nedajú meniť.
refusal-concern-closed = Táto anketa sa skončila, preto sa už nič nepočíta. Ak máte s otázkou problém, povedzte to, prosím, organizátorom.
refusal-already-closed = Táto anketa sa už skončila.
refusal-poll-open = Táto anketa ešte beží. Najprv ju ukončite, potom dostanete súbor. Kým beží, zo súboru by sa dalo zistiť, kto kedy odpovedal.
refusal-not-member = Toto vidia len ľudia zo skupiny, v ktorej je anketa.
refusal-link-expired = Tento odkaz už neplatí, alebo je pre niekoho iného. Stlačte, prosím, 🌐 pod anketou vo svojej skupine.
refusal-button-outdated = Toto tlačidlo už nefunguje. Použite, prosím, novšiu správu.
refusal-unknown-command = Tento príkaz nepoznám. Napíšte /help a uvidíte, čo dokážem.
refusal-unknown-language = Jazyk „{ $tag }“ nepoznám. Použite, prosím, krátke meno, napríklad en, pl alebo ur.
refusal-language-twice = Slová v tomto jazyku sú tu dvakrát: { $language }. Jednu verziu, prosím, odstráňte.
refusal-options-differ = Počet odpovedí v jazyku { $language }: { $found }. V ankete: { $shown }. Napíšte, prosím, tie isté odpovede v rovnakom poradí, každú na nový riadok.
refusal-options-ready = Odpovede tejto ankety v tomto jazyku už mám: { $language }. Napíšte, prosím, len otázku.
refusal-words-fixed = Táto anketa sa skončila, preto jej slová ostávajú také, aké sú.
refusal-voice-long =
    { $minutes ->
        [one] Táto nahrávka je pridlhá. Môže trvať najviac { $shown } minútu. Nahrajte, prosím, kratšiu.
        [few] Táto nahrávka je pridlhá. Môže trvať najviac { $shown } minúty. Nahrajte, prosím, kratšiu.
        [many] Táto nahrávka je pridlhá. Môže trvať najviac { $shown } minúty. Nahrajte, prosím, kratšiu.
       *[other] Táto nahrávka je pridlhá. Môže trvať najviac { $shown } minút. Nahrajte, prosím, kratšiu.
    }
refusal-voice-nowhere = Ak chcete pridať k ankete nahrávku, stlačte 🌐 pod anketou vo svojej skupine. Potom stlačte „{ -help-translate }“.
refusal-own-words = Toto ste poslali vy, preto to musí skontrolovať niekto iný. Ďakujeme!
refusal-not-checker = Toto musia skontrolovať organizátori vašej skupiny. Ďakujeme za pomoc!
refusal-enough-waiting = V tomto jazyku už na kontrolu čaká dosť. Skúste to, prosím, znova po kontrole.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Na prvý riadok napíšte otázku, potom každú odpoveď na nový riadok. Ak píšete vo viacerých jazykoch, začnite každú časť krátkym menom jazyka, napríklad [pl].
refusal-question-empty = Anketa ešte nemá otázku.
refusal-question-long =
    { $count ->
        [one] Otázka má { $shown } znak. Môže ich mať najviac { $most }.
        [few] Otázka má { $shown } znaky. Môže ich mať najviac { $most }.
        [many] Otázka má { $shown } znaku. Môže ich mať najviac { $most }.
       *[other] Otázka má { $shown } znakov. Môže ich mať najviac { $most }.
    }
refusal-option-empty = Odpoveď { $number } je prázdna. Niečo do nej, prosím, napíšte alebo ju odstráňte.
refusal-option-long = Odpoveď { $number } je pridlhá. Má { $shown } znakov a môže ich mať najviac { $most }.
refusal-option-twice = Odpovede { $first } a { $second } sú rovnaké. Jednu, prosím, zmeňte alebo odstráňte.
refusal-options-few = Anketa potrebuje aspoň 2 odpovede. Ak nenapíšete žiadnu, ľudia si môžu vybrať „Áno“, „Nie“ alebo „Ešte neviem“.
refusal-options-many = Počet odpovedí, ktoré ste napísali: { $shown }. V ankete ich môže byť najviac { $most }.
refusal-your-text = Nič sa nestratilo. Tu je váš text, skopírujte ho a skúste to znova:

## When something went wrong on our side

sorry-failed = Prepáčte, niečo sa tu nepodarilo. Nie je to vaša chyba. Skúste to, prosím, znova o minútu.
private-waiting = Mám správu len pre vás. Stlačte tlačidlo a prečítajte si ju v našom súkromnom chate.
private-open-button = Otvoriť súkromný chat
