### Help, the first greeting in private, and privacy.

start-hello = Përshëndetje! Unë jam { -brand }.
start-what = Ndihmoj grupe prindërish të vendosin bashkë. Organizatorët e grupit tuaj bëjnë një pyetje. Ju përgjigjeni me një shtypje, në gjuhën tuaj. Askush nuk e sheh çfarë keni zgjedhur.
start-add = A drejtoni ju një grup? Më shtoni në të. Pastaj shkruani /help në këtë bisedë.
start-add-button = Shto { -brand } në një grup

help-title = Si funksionon { -brand }
help-family-title = Për të gjithë
help-family = Kur në grupin tuaj ka një anketë, shtypni numrin e përgjigjes suaj. Për ta lexuar në gjuhën tuaj, shtypni 🌐. Përgjigjen mund ta ndryshoni ose ta tërhiqni derisa të mbyllet anketa. Askush nuk e sheh çfarë keni zgjedhur.
help-family-translate = Anketa nuk është ende në gjuhën tuaj? Shtypni 🌐, pastaj “{ -help-translate }”. Mund t’i shkruani fjalët, ose t’i lexoni me zë në një mesazh zanor. Pastaj edhe të tjerët mund të dëgjojnë: shtypin 🔊.
help-family-concern = Nuk e kuptoni pyetjen, ose nuk është pyetja e duhur? Shtypni 🌐, pastaj “Më shumë”, dhe thojeni. Askush nuk e sheh që jeni ju.
help-family-commands =
    /language – zgjidhni gjuhën tuaj
    /principles – tetë parimet nga të cilat nuk heqim dorë
    /results dhe kodi i anketës – shihni një rezultat
    /decisions – shihni çfarë u vendos
    /log – shihni çfarë u bë me anketat e këtij grupi
    /privacy – çfarë ruhet rreth jush
help-organiser-title = Për organizatorët
help-organiser = Shkruajeni anketën në grupin tuaj, në një mesazh: pyetjen në rreshtin e parë, pastaj çdo përgjigje në rresht më vete. Nëse nuk shkruani përgjigje, njerëzit mund të zgjedhin “Po”, “Jo” ose “Ende nuk e di”.
help-example =
    /poll Kur të takohemi?
    Të martën në mbrëmje
    Të shtunën në mëngjes
help-organiser-ready = Disa përgjigje janë gati në çdo gjuhë. Në vend të përgjigjeve tuaja shkruani #days (ditët), #times (pjesët e ditës) ose #agree (nga “Jam dakord” te “Nuk jam dakord”).
help-organiser-languages = Anketën mund ta shkruani në më shumë se një gjuhë:
help-example-languages =
    /poll { "[" }sq] A të takohemi në bibliotekë?
    Po, me kënaqësi
    Diku tjetër
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – mbajeni shtypur mesazhin e anketës, zgjidhni “Përgjigju” (Reply) dhe shkruani këtë për ta mbyllur anketën
    /decide – bëni të njëjtën gjë te mesazhi i një rezultati, dhe tregojini grupit çfarë u vendos
    /export dhe kodi i anketës – merrni përgjigjet si skedar, në këtë bisedë private
    /promise dhe numri i një parimi – tregoni si e zbaton grupi juaj
    /report – merrni një raport për çfarë u pyet, u tha dhe u vendos, për ta printuar ose për ta dërguar më tej
    /settings – ndryshoni cilësimet e grupit tuaj: gjuhët, orën, orët e qeta

privacy-title = Çfarë ruan { -brand } rreth jush
privacy-kept = Për çdo përgjigje ruajmë çfarë u zgjodh, ditën, gjuhën dhe grupin. Ruajmë edhe nëse u përgjigjët në grup apo privatisht. Emrin tuaj nuk e ruajmë. Në vend të tij është një numër i rastësishëm. Në një anketë tjetër merrni një numër tjetër.
privacy-language = Nëse zgjidhni një gjuhë këtu, zgjedhjen e mbajmë nën kyç: vetëm ky bot mund ta lexojë.
privacy-translate = Nëse ndihmoni për të përkthyer një anketë, ruajmë fjalët ose incizimin tuaj, dhe një numër të rastësishëm në vend të emrit tuaj. I mbajmë nën kyç derisa të kontrollohen. Incizimi mbetet nën kyç. Pasi të kontrollohen fjalët, mund t’i lexojnë të gjithë në grup.
privacy-concern = Nëse thoni se keni vështirësi me një pyetje, ruajmë çfarë keni thënë për të, dhe një numër të rastësishëm në vend të emrit tuaj. Ai nuk është numri i përgjigjes suaj. Nëse e tërhiqni, e fshijmë.
privacy-why = E ruajmë këtë që secili të numërohet vetëm një herë, dhe që grupi juaj ta shohë rezultatin.
privacy-who-sees = Kur mbyllet një anketë, të gjithë i shohin numrat e përgjithshëm. Askush nuk e sheh kush çfarë ka zgjedhur. Nuk e shohin as organizatorët.
privacy-host = Për këtë bot kujdeset: { $host }.
privacy-host-unknown = Pyetni organizatorët e grupit tuaj kush kujdeset për këtë bot.
