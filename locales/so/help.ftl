### Help, the first greeting in private, and privacy.

start-hello = Salaan! Waxaan ahay { -brand }.
start-what = Waxaan kooxaha waalidiinta ka caawiyaa inay wada go’aamiyaan. Qabanqaabiyayaasha kooxdaada ayaa su’aal weydiiya. Hal mar ayaad riixaysaa, luqaddaadana waad ku jawaabaysaa. Cidna ma arkayso waxaad dooratay.
start-add = Koox ma qabanqaabisaa? Igu dar. Kadibna /help ku qor wadahadalkan.
start-add-button = { -brand } ku dar koox

help-title = Sida { -brand } u shaqeeyo
help-family-title = Dadka oo dhan
help-family = Marka kooxdaada ra’yi-ururin lagu soo dhigo, riix lambarka jawaabtaada. Si aad luqaddaada ugu akhrido, riix 🌐. Jawaabtaada waad beddeli kartaa ama waad ka noqon kartaa ilaa laga xiro ra’yi-ururinta. Cidna ma arki karto waxaad dooratay.
help-family-translate = Ra’yi-ururintu miyaanay weli ku qornayn luqaddaada? Riix 🌐, kadibna “{ -help-translate }”. Ereyada waad qori kartaa, ama farriin cod ah ayaad kor ugu akhrin kartaa. Markaas dadka kale way dhageysan karaan: waxay riixaan 🔊.
help-family-concern = Ma fahmi weyday su’aasha, mise ma aha su’aasha loo baahan yahay? Riix 🌐, kadibna “Wax dheeraad ah”, oo sheeg. Cidna ma ogaan karto inay adiga ahayd.
help-family-commands =
    /language – dooro luqaddaada
    /principles – { -principles }
    /results iyo koodhka ra’yi-ururinta – arag natiijada
    /decisions – arag waxa la go’aamiyay
    /log – arag waxa laga qabtay ra’yi-ururinnada kooxdan
    /privacy – waxa aan kaa hayno
help-organiser-title = Qabanqaabiyayaasha
help-organiser = Ra’yi-ururinta ku qor kooxdaada, hal farriin gudaheed: sadarka koowaad su’aasha, kadibna jawaab kasta sadar u gaar ah. Haddii aadan jawaabo qorin, dadku waxay dooran karaan Haa, Maya ama Ma hubo.
help-example =
    /poll Goorma ayaan kulannaa?
    Talaado fiidkii
    Sabti subaxdii
help-organiser-ready = Jawaabaha qaarkood luqad kasta ayay diyaar ku yihiin. Halkii aad jawaabo ka qori lahayd, qor #days (maalmaha), #times (waqtiyada maalinta) ama #agree (inta la raacsan yahay).
help-organiser-languages = Ra’yi-ururinta waxaad ku qori kartaa dhowr luqadood:
help-example-languages =
    /poll { "[" }so] Ma maktabadda ayaan ku kulannaa?
    Haa, waan jeclahay
    Meel kale
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – ra’yi-ururinta “Reply” ku samee oo tan ku qor, si aad u xirto
    /decide – natiijada “Reply” ku samee oo tan ku qor, kooxdana u sheeg waxa la go’aamiyay
    /export iyo koodhka ra’yi-ururinta – jawaabaha fayl ahaan ugu hel wadahadalkan gaarka ah
    /promise iyo lambarka qodobka – sheeg sida kooxdaadu u samayso
    /report – hel warbixin ku saabsan waxa la weydiiyay, la yiri lana go’aamiyay, si aad u daabacdo ama u dirto
    /settings – habee kooxdaada: luqadaha, saacadda, saacadaha aamuska

privacy-title = Waxa { -brand } kaa hayo
privacy-kept = Jawaab kasta waxaan ka haynaa waxa la doortay, maalinta, luqadda iyo kooxda. Waxaan sidoo kale haynaa meesha aad ka jawaabtay: kooxda ama wadahadalka gaarka ah. Magacaaga ma hayno. Meeshiisa waxaa ku jira lambar nasiib ku soo baxay. Ra’yi-ururin kale waxaad ku leedahay lambar kale.
privacy-language = Haddii aad halkan luqad ka doorato, si qufulan ayaan u haynaa, si bot-kan oo keliya u akhrin karo.
privacy-translate = Haddii aad ra’yi-ururin ka caawiso turjumidda, waxaan haynaa ereyadaada ama codkaaga, iyo lambar nasiib ku soo baxay oo meeshaada ku jira. Si qufulan ayaan u haynaa ilaa la hubiyo. Codka la duubay mar walba wuu qufulan yahay. Marka ereyada la hubiyo, kooxda oo dhan ayaa akhrin karta.
privacy-concern = Haddii aad sheegto inaad su’aal dhib ku qabto, waxaan haynaa waxaad ka tiri, iyo lambar nasiib ku soo baxay oo meeshaada ku jira. Ma aha lambarka jawaabtaada. Haddii aad ka noqoto, waan tirtirnaa.
privacy-why = Waxaan tan u haynaa si qof kasta hal mar loo tiriyo, natiijadana kooxdaada loo tuso.
privacy-who-sees = Marka ra’yi-ururinta la xiro, dadka oo dhan ayaa arka wadarta. Cidna ma arkayso cid walba waxay dooratay. Qabanqaabiyayaashuna ma arki karaan.
privacy-host = Cidda maamusha bot-kan waa: { $host }.
privacy-host-unknown = Qabanqaabiyayaasha kooxdaada weydii cidda maamusha bot-kan.
