### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Këtë mund ta bëjnë vetëm organizatorët e këtij grupi. Ata janë administratorët e grupit në Telegram. Nëse keni një ide për pyetje, ju lutem, tregojuani.
refusal-group-only = Kjo funksionon në grupin tuaj. Ju lutem, shkruajeni atje.
refusal-no-such-poll = Këtu nuk ka anketë me këtë kod. Kodi është në fund të mesazhit të anketës.
refusal-which-poll = Cila anketë? Mbajeni shtypur mesazhin e anketës dhe zgjidhni “Përgjigju” (Reply), ose shkruani kodin e saj pas komandës.
refusal-poll-closed = Kjo anketë është mbyllur, prandaj përgjigjet nuk mund të ndryshojnë më.
refusal-concern-closed = Kjo anketë është mbyllur, prandaj nuk numërohet më asgjë. Nëse keni vështirësi me pyetjen, ju lutem, tregojuni organizatorëve.
refusal-already-closed = Kjo anketë është mbyllur tashmë.
refusal-poll-open = Kjo anketë është ende e hapur. Mbylleni më parë, pastaj merreni skedarin. Kur anketa është e hapur, një skedar mund të tregonte kush u përgjigj kur.
refusal-not-member = Këtë mund ta shohin vetëm njerëzit në grupin e anketës.
refusal-link-expired = Kjo lidhje ka skaduar, ose është bërë për dikë tjetër. Ju lutem, shtypni 🌐 nën anketë në grupin tuaj.
refusal-button-outdated = Ky buton nuk funksionon më. Ju lutem, përdorni një mesazh më të ri.
refusal-unknown-command = Këtë komandë nuk e njoh. Shkruani /help për të parë çfarë mund të bëj.
refusal-unknown-language = Nuk e njoh gjuhën “{ $tag }”. Ju lutem, përdorni një emër të shkurtër si en, pl ose ur.
refusal-language-twice = Fjalët në këtë gjuhë janë dy herë: { $language }. Ju lutem, hiqni njërat.
refusal-options-differ = Numri i përgjigjeve në { $language }: { $found }. Në anketë: { $shown }. Ju lutem, shkruani të njëjtat përgjigje në të njëjtën radhë, secilën në rresht më vete.
refusal-options-ready = I kam tashmë përgjigjet e kësaj ankete në këtë gjuhë: { $language }. Ju lutem, shkruani vetëm pyetjen.
refusal-words-fixed = Kjo anketë është mbyllur, prandaj fjalët e saj mbeten siç janë.
refusal-voice-long =
    { $minutes ->
        [one] Ky incizim është tepër i gjatë. Mund të zgjasë deri në { $shown } minutë. Ju lutem, bëni një më të shkurtër.
       *[other] Ky incizim është tepër i gjatë. Mund të zgjasë deri në { $shown } minuta. Ju lutem, bëni një më të shkurtër.
    }
refusal-voice-nowhere = Për t’i shtuar një incizim një ankete, shtypni 🌐 nën anketë në grupin tuaj. Pastaj shtypni “{ -help-translate }”.
refusal-own-words = Këtë e keni dërguar ju, prandaj duhet ta kontrollojë dikush tjetër. Faleminderit!
refusal-not-checker = Këtë duhet ta kontrollojë dikush nga organizatorët e grupit tuaj. Faleminderit për ndihmën!
refusal-enough-waiting = Në këtë gjuhë mjaft gjëra presin të kontrollohen. Ju lutem, provoni përsëri kur të jenë kontrolluar.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Shkruani pyetjen në rreshtin e parë, pastaj çdo përgjigje në rresht më vete. Për më shumë gjuhë, fillojeni çdo pjesë me një emër të shkurtër si [pl].
refusal-question-empty = Anketa nuk ka ende pyetje.
refusal-question-long =
    { $count ->
        [one] Pyetja ka { $shown } karakter. Mund të ketë më së shumti { $most }.
       *[other] Pyetja ka { $shown } karaktere. Mund të ketë më së shumti { $most }.
    }
refusal-option-empty = Përgjigjja { $number } është bosh. Ju lutem, shkruani diçka aty, ose hiqeni.
refusal-option-long = Përgjigjja { $number } është tepër e gjatë. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }.
refusal-option-twice = Përgjigjet { $first } dhe { $second } janë të njëjta. Ju lutem, ndryshoni njërën, ose hiqeni.
refusal-options-few = Një anketë duhet të ketë të paktën 2 përgjigje. Nëse nuk shkruani asnjë, njerëzit mund të zgjedhin “Po”, “Jo” ose “Ende nuk e di”.
refusal-options-many = Keni shkruar { $shown } përgjigje. Një anketë mund të ketë më së shumti { $most }.
refusal-your-text = Asgjë nuk ka humbur. Ja teksti juaj, që ta kopjoni dhe të provoni përsëri:

## When something went wrong on our side

sorry-failed = Na falni, këtu diçka nuk shkoi mirë. Ju nuk keni bërë asnjë gabim. Ju lutem, provoni përsëri pas një minute.
private-waiting = Kam diçka për t’ju thënë vetëm juve. Shtypni butonin për ta lexuar në bisedën tonë private.
private-open-button = Hap bisedën tonë private
