### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Ma su’aal baad ka qabtaa xogtaada? Halkan weydii: { $contact }.
privacy-basis-consent = Sharcigu waa noo oggol yahay inaan tan hayno, sababtoo ah riixid kasta waxaad ku leedahay haa. Waqti kasta waad beddeli kartaa go’aankaaga.
privacy-basis-public-task = Sharcigu waa noo oggol yahay inaan tan hayno, sababtoo ah weydiinta qoysaska waxay ka mid tahay shaqada ay cidda maamusha bot-kan bulshada u qabato.
privacy-basis-legitimate-interests = Sharcigu waa noo oggol yahay inaan tan hayno, sababtoo ah sabab macquul ah ayaa jirta: in la maqlo waxa qoysasku rabaan. Cidna dhib kuma aha.
privacy-days =
    { $count ->
        [one] { $shown } maalin
       *[other] { $shown } maalmood
    }
privacy-keys = Marka ay { $days } ka soo wareegto xiridda ra’yi-ururinta, furaheeda waan baabbi’innaa. Markaas cidna ma ogaan karto jawaabta aad lahayd, xataa bot-kan. Wadartu way sii jiraysaa.
privacy-left-groups = Marka ay { $days } ka soo wareegto maalinta { -brand } ka baxay koox, waxaan tirtirnaa waxa aan kooxdaas ka hayno.
privacy-log = Waxa ay qabanqaabiyayaashu ra’yi-ururinnada ka qabtaan waa la qoraa, si kooxda oo dhan ay u akhrin karto: /log. Cidna magaceeda kuma qorna.
privacy-rights = Waxa aan kaa hayno oo dhan waad arki kartaa: qor /mydata. Waad tirtirsiin kartaa: qor /forgetme.
privacy-adults = { -brand } waxaa loogu talagalay dadka waaweyn oo keliya. Fadlan isticmaal oo keliya haddii aad 18 jir tahay ama ka weyn tahay.

## Commands and help

command-mydata = Arag waxa aan kaa hayno oo dhan
command-forgetme = Tirtirsii waxa aan kaa hayno
help-family-data =
    /mydata – arag waxa aan kaa hayno oo dhan
    /forgetme – tirtirsii

## The file with all that is held

mydata-caption = Tani waa waxa { -brand } kaa hayo oo dhan. Fur faylka si aad u akhrido. Wuxuu muujinayaa waxaad dooratay, markaa cid kale ha tusin.
mydata-title = Waxa { -brand } kaa hayo oo dhan
mydata-made = Faylkan waxaa la sameeyay { $day }.
mydata-nothing = Waxba kaama hayno.
mydata-destroyed = Furayaashii ra’yi-ururinnada hore waa la baabbi’iyay. Cidna ma ogaan karto inaad ka jawaabtay iyo in kale, markaa faylkan kuma jiraan.
mydata-you-title = Adiga
mydata-account = Lambarka akoonkaaga Telegram (si qufulan ayaan u haynaa): { $number }. Ma aha lambarka taleefankaaga.
mydata-language = Luqadda aad dooratay (si qufulan ayaan u haynaa): { $language }
mydata-chat-open = Wadahadal gaar ah ayaad la furatay { -brand }.
mydata-chat-closed = Wadahadalkii gaarka ahaa ee aad la lahayd { -brand } waad xirtay.
mydata-awaited = Farriin ayaan kaa sugaynaa oo ku saabsan ra’yi-ururintan: { $code }
mydata-promise = Tan ayaad kooxdaada u qortay (si qufulan ayaan u haynaa). Waxaan sugaynaa inaad kooxda doorato. Waxaad qortay: { $text }
mydata-groups-title = Kooxaha aad ka jawaabtay
mydata-polls-title = Ra’yi-ururinno
mydata-day-heading = Maalin
mydata-event-heading = Waxaad samaysay
mydata-language-heading = Luqad
mydata-group-heading = Koox
mydata-place-heading = Meel
mydata-cast = Jawaabtaada: { $answer }
mydata-changed = Jawaabtaada cusub: { $answer }
mydata-withdrawn = Jawaabtaada waad ka noqotay
mydata-on-card = Ra’yi-ururinta hoosteeda
mydata-on-ballot = Bogga ra’yi-ururinta ee adiga kuu gaarka ah
mydata-in-private = Wadahadalka gaarka ah
mydata-concern = Waxaad tiri: { $concern }
mydata-idea = Fikraddaada (si qufulan ayaan u haynaa): { $idea }
mydata-idea-settled = Fikrad ayaad soo dirtay { $day }. Qabanqaabiyayaashu way ka go’aan gaareen. Ereyadaasi hadda adiga kuguma xirna.
mydata-silenced = Qabanqaabiyayaashu fikrado dambe kaama qaadanayaan ra’yi-ururintan.
mydata-follower = Waxaad codsatay wararka ra’yi-ururintan.
mydata-opened = Ra’yi-ururintan wax yar ka hor ayaad furtay.
mydata-translation = Waxaad qortay ereyada ra’yi-ururintan. Luqadda: { $language }. Maalinta: { $day }.
mydata-recording = Waxaad kor u akhriday ra’yi-ururintan. Luqadda: { $language }. Maalinta: { $day }.
mydata-sketches-title = Ra’yi-ururinno aad qorayso (si qufulan ayaan u haynaa)
mydata-letters-title = Farriimo ku sugaya (si qufulan ayaan u haynaa)

## Being forgotten

forgetme-ask-title = Ma tirtirnaa waxa aan kaa hayno?
forgetme-ask =
    Ra’yi-ururinnada furan: waan ka saaraynaa jawaabahaaga iyo fikradahaaga. Waxaan sidoo kale ka saaraynaa waxaad su’aasha ka tiri.
    Ra’yi-ururinnada xiran: wadartu way sii jiraysaa. Cidna ma ogaan karto jawaabta aad lahayd.
    Waxaan tirtiraynaa luqaddaada, xusuusinnada aad codsatay iyo codkaaga la duubay. Waxaan sidoo kale tirtiraynaa ra’yi-ururinnada aad qorayso, iyo farriimaha ku sugaya.
forgetme-ask-stays = Ereyadaada ay kooxdu hadda akhrin karto way sii jirayaan. Haddii qabanqaabiyayaashu aanay fikrado dambe kaa qaadanayn ra’yi-ururin furan, taasina way sii jiraysaa. Waxay dhammaanaysaa marka ra’yi-ururinta la xiro.
forgetme-ask-again = Intaas kadib { -brand } mar kale waad isticmaali kartaa, sida dadka kale.
forgetme-yes-button = Haa, tirtir
forgetme-no-button = Maya, hay
forgetme-kept = Waxba lama tirtirin. Wax walba sidoodii ayay yihiin.
forgetme-done-title = Waa la sameeyay.
forgetme-nothing = Wax la tirtiro kuma harin.
forgetme-withdrawn = Jawaabaha laga saaray ra’yi-ururinnada furan: { $number }
forgetme-untied = Jawaabaha ra’yi-ururinnada xiran oo aan cidna ogaan karin inaad adigu leedahay: { $number }
forgetme-concerns = Waxaad su’aalaha ka tiri oo la saaray ama hadda aan adiga lagugu xirin: { $number }
forgetme-ideas = Fikrado la saaray ama hadda aan adiga lagugu xirin: { $number }
forgetme-translations = Turjumaado iyo codad la duubay, oo la tirtiray ama hadda aan adiga lagugu xirin: { $number }
forgetme-reminders = Ra’yi-ururinno aan wararkooda dambe kuu imanayn: { $number }
forgetme-sketches = Ra’yi-ururinno aad qoraysay oo la tirtiray: { $number }
forgetme-letters = Farriimo ku sugayay oo la tirtiray: { $number }
forgetme-settings = Luqaddaada iyo wadahadalkaaga gaarka ah waa la illoobay.
