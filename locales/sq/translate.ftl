### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Anketa juaj: { $question }
gap-ask =
    { $count ->
        [one] Grupi juaj lexon edhe një gjuhë tjetër: { $languages }. Anketa nuk është ende në atë gjuhë.
       *[other] Grupi juaj lexon edhe gjuhë të tjera: { $languages }. Anketa nuk është ende në ato gjuhë.
    }
gap-what = Ta hap anketën tani, apo të përkthehet më parë? Gjuhë mund të shtoni edhe më vonë.
gap-open-button = Hape tani
gap-translate-button = E përkthej më parë
gap-machine-button = Përkthim automatik
gap-opened = Anketa u hap. Tani është në grupin tuaj.
gap-opened-before = Kjo anketë është e hapur tashmë.
gap-machine-working = Përkthimi automatik ka filluar. Mund të duhet një minutë. Fjalët do t’jua tregoj këtu.
gap-machine-failed = Tani anketa nuk u përkthye dot automatikisht. E hapa pa atë përkthim. Ende mund të shtoni gjuhë.

## The editor: the list of languages

editor-title = Fjalë në gjuhë të tjera
editor-how = Shtypni një gjuhë për t’i lexuar, shkruar ose kontrolluar fjalët e saj.
editor-signs =
    ✅ gati
    🤖 përkthim automatik, ende pa kontrolluar
    👀 pret të kontrollohet
    ➕ mungojnë fjalë
editor-done-button = Gati
editor-done = Faleminderit për ndihmën!

## The editor: one language

editor-language = Fjalë në { $language }
editor-source = Në { $language } shkruhet:
editor-now = Tani shkruhet:
editor-waiting = Pret të kontrollohet:
editor-waiting-voice = Një incizim pret të kontrollohet.
editor-write = Për t’i shkruar fjalët ose për t’i ndryshuar, më dërgoni tani një mesazh. Vendosni pyetjen në rreshtin e parë, pastaj çdo përgjigje në rresht më vete, në të njëjtën radhë.
editor-write-question = Për ta shkruar pyetjen ose për ta ndryshuar, më dërgoni tani një mesazh.
editor-answers-there = Përgjigjet janë tashmë aty.
editor-record =
    { $minutes ->
        [one] Mund të dërgoni edhe një mesazh zanor dhe ta lexoni anketën me zë. Mund të zgjasë deri në { $shown } minutë.
       *[other] Mund të dërgoni edhe një mesazh zanor dhe ta lexoni anketën me zë. Mund të zgjasë deri në { $shown } minuta.
    }
editor-right-button = Kjo është në rregull
editor-remove-button = Hiqe
editor-all-button = Të gjitha gjuhët
editor-saved = U ruajt. Tani mund ta shohin ose ta dëgjojnë të gjithë.
editor-thanks = Faleminderit! Më parë do ta kontrollojë dikush nga organizatorët, ose një person tjetër që e lexon këtë gjuhë. Pastaj mund ta shohin ose ta dëgjojnë të gjithë.
editor-thanks-organisers = Faleminderit! Më parë do ta kontrollojë dikush nga organizatorët. Pastaj mund ta shohin ose ta dëgjojnë të gjithë.
editor-checked = Faleminderit! Tani mund ta shohin ose ta dëgjojnë të gjithë.
editor-removed = U hoq.

## Notes to organisers, in private

notice-waiting = Dikush në “{ $group }” ka përkthyer një anketë. Gjuha: { $language }. Ju lutem, kontrollojeni, që ta shohin të gjithë.
notice-check-button = E kontrolloj
notice-language = Në “{ $group }”, të paktën { $fewest } persona janë përgjigjur në këtë gjuhë: { $language }. Kjo gjuhë nuk është ende në listën e grupit. Mund ta shtoni: shkruani /settings në grup.
notice-concerns = Në “{ $group }”, disa njerëz kanë vështirësi me këtë pyetje: { $question }
notice-concerns-what = Mund të ndihmojë të pyesni me fjalë të tjera. Atëherë kjo anketë mbyllet, dhe e reja zë vendin e saj. Askush nuk e sheh kush çfarë tha.
