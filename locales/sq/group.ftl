### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Përshëndetje! Unë jam { -brand }.
welcome-ask = U bëj familjeve pyetje të shkurtra, para se të vendoset diçka.
welcome-each = Çdo familje lexon dhe përgjigjet në gjuhën e vet. Përgjigjet janë të fshehta.
welcome-principles-button = Tetë parimet
welcome-languages-button = Gjuhët e këtij grupi
welcome-help-button = Ndihmë

## The group's languages

languages-title = Në cilat gjuhë lexon ky grup?
languages-how = Shtypni një gjuhë për ta shtuar ose për ta hequr. Gjuha që zgjidhni e para del e para.
languages-now = Tani: { $languages }.
languages-done-button = Gati
languages-done = U ruajt. Mund ta ndryshoni kur të doni me /settings.
languages-keep-one = Një grup ka nevojë për të paktën një gjuhë. Shtoni më parë një tjetër.

languages-check-readers = Fjalët që përkthen dikush nga grupi shfaqen vetëm pasi t’i kontrollojë dikush nga organizatorët, ose një person tjetër që e lexon atë gjuhë.
languages-check-organisers = Fjalët që përkthen dikush nga grupi shfaqen vetëm pasi t’i kontrollojë dikush nga organizatorët.
languages-check-button = Ndrysho kush i kontrollon
