### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Tetë parimet e punës së përbashkët, nga të cilat nuk heqim dorë
principles-how = Shtypni një numër për të lexuar më shumë.
principles-credit = Këto parime i miratuan prindërit përfaqësues (Parent Champions) të { -abss }. Fjalët nën çdo titull janë tonat.
principles-list-button = Të tetë parimet
principles-previous-button = I mëparshmi
principles-next-button = Tjetri
principles-print-button = Printo të tetë parimet
principles-print-caption = Të tetë parimet në një faqe. Hapeni skedarin, pastaj printojeni.

principle-1-title = Asgjë për ne pa ne
principle-1-text = Njerëzit për të cilët bëhet një shërbim ndihmojnë për ta planifikuar. Ata marrin pjesë para se dikush ta diskutojë ose të vendosë. Mos filloni me një ide të gatshme. Jepini formë idesë bashkë.
principle-2-title = Fleksibilitet
principle-2-text = Flisni hapur për qëllimin, për rrugën drejt tij dhe për kohën që mund të duhet. Jini gati të ndryshoni gjëra në çdo hap, që nga fillimi.
principle-3-title = Vlerë e barabartë
principle-3-text = Secili në tryezë sjell diçka. Sjellim gjëra të ndryshme. Ato vlejnë njësoj.
principle-4-title = Përgjegjësi e barabartë
principle-4-text = Vendosim bashkë, nga fillimi deri në fund. Asnjë person dhe asnjë grup nuk ka më shumë rëndësi se të tjerët. Askush nuk duhet as të duket më i rëndësishëm.
principle-5-title = Komunikim i mirë dhe mbështetje e përshtatshme
principle-5-text = Kushdo që merr pjesë mund ta kuptojë çfarë po ndodh. I themi gjërat qartë, dhe njerëzit marrin mbështetjen që u duhet për këtë.
principle-6-title = Qasje e lehtë për të gjithë, që në fillim
principle-6-text = Disa gjëra i pengojnë njerëzit të marrin pjesë. Gjeni kohë për të mësuar cilat janë. Pastaj hiqini nga rruga, që në fillim.
principle-7-title = Financim i mjaftueshëm gjatë gjithë rrugës së punës së përbashkët
principle-7-text = Puna e përbashkët kushton para. Ato duhet të mjaftojnë për çdo hap të rrugës, jo vetëm për fillimin.
principle-8-title = Punë e përbashkët që para se të fillojë projekti
principle-8-text = Më parë njihuni me komunitetin tuaj. Ndërtoni besim mes njerëzve që do të punojnë bashkë. Pas kësaj filloni projektin, kur njerëzit të jenë gati.
