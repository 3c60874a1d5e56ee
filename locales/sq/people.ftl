### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Keni një pyetje për të dhënat tuaja? Pyetni këtu: { $contact }.
privacy-basis-consent = Ligji na lejon ta ruajmë këtë, sepse me çdo shtypje ju thoni po. Mund ta ndryshoni mendjen kur të doni.
privacy-basis-public-task = Ligji na lejon ta ruajmë këtë, sepse të pyeten familjet është detyrë publike e atyre që kujdesen për botin.
privacy-basis-legitimate-interests = Ligji na lejon ta ruajmë këtë, sepse ka një arsye të drejtë: të dëgjojmë çfarë duan familjet. Kjo nuk i bën dëm askujt.
privacy-days =
    { $count ->
        [one] { $shown } ditë
       *[other] { $shown } ditë
    }
privacy-keys = { $days } pasi mbyllet një anketë, ne e shkatërrojmë çelësin e saj. Atëherë askush nuk mund ta gjejë më cila përgjigje ishte e juaja, as ky bot. Numrat e përgjithshëm mbeten.
privacy-left-groups = { $days } pasi { -brand } largohet nga një grup, e fshijmë atë që ruajmë për atë grup.
privacy-log = Ajo që organizatorët bëjnë me anketat shënohet, që ta lexojë kushdo në grup: /log. Aty nuk ka emra.
privacy-rights = Mund të shihni gjithçka që ruajmë rreth jush: shkruani /mydata. Mund të kërkoni të fshihet: shkruani /forgetme.
privacy-adults = { -brand } është vetëm për të rritur. Ju lutem, përdoreni vetëm nëse keni mbushur 18 vjet.

## Commands and help

command-mydata = Shihni gjithçka që ruhet rreth jush
command-forgetme = Fshini atë që ruhet rreth jush
help-family-data =
    /mydata – shihni gjithçka që ruhet rreth jush
    /forgetme – fshijeni

## The file with all that is held

mydata-caption = Kjo është gjithçka që { -brand } ruan rreth jush. Hapeni skedarin për ta lexuar. Në të duket çfarë keni zgjedhur, prandaj mos ua tregoni të tjerëve.
mydata-title = Gjithçka që { -brand } ruan rreth jush
mydata-made = Data e këtij skedari: { $day }.
mydata-nothing = Nuk ruajmë asgjë rreth jush.
mydata-destroyed = Çelësat e anketave të vjetra janë shkatërruar. Askush nuk mund ta gjejë më nëse u jeni përgjigjur, prandaj ato nuk janë në këtë skedar.
mydata-you-title = Rreth jush
mydata-account = Numri i llogarisë suaj në Telegram (mbahet nën kyç): { $number }. Ky nuk është numri juaj i telefonit.
mydata-language = Gjuha që keni zgjedhur (mbahet nën kyç): { $language }
mydata-chat-open = Keni hapur një bisedë private me { -brand }.
mydata-chat-closed = Keni mbyllur bisedën private me { -brand }.
mydata-awaited = Presim një mesazh nga ju për këtë anketë: { $code }
mydata-promise = E keni shkruar këtë për grupin tuaj (mbahet nën kyç). Presim të zgjidhni grupin: { $text }
mydata-groups-title = Grupet në të cilat jeni përgjigjur
mydata-polls-title = Anketat
mydata-day-heading = Dita
mydata-event-heading = Çfarë keni bërë
mydata-language-heading = Gjuha
mydata-group-heading = Grupi
mydata-place-heading = Ku
mydata-cast = Përgjigjja juaj: { $answer }
mydata-changed = Përgjigjja juaj e re: { $answer }
mydata-withdrawn = E keni tërhequr përgjigjen tuaj
mydata-on-card = Nën anketë
mydata-on-ballot = Te pjesa e anketës që e shihni vetëm ju
mydata-in-private = Në bisedën private
mydata-concern = Keni thënë: { $concern }
mydata-idea = Ideja juaj (mbahet nën kyç): { $idea }
mydata-idea-settled = Keni dërguar një ide. Dita: { $day }. Organizatorët kanë vendosur për të. Fjalët tuaja nuk i ruajmë më të lidhura me ju.
mydata-silenced = Organizatorët nuk pranojnë më ide nga ju në këtë anketë.
mydata-follower = Keni kërkuar lajme për këtë anketë.
mydata-opened = E keni hapur këtë anketë para pak çastesh.
mydata-translation = I keni shkruar fjalët e kësaj ankete në këtë gjuhë: { $language }. Dita: { $day }.
mydata-recording = E keni lexuar me zë këtë anketë. Gjuha: { $language }. Dita: { $day }.
mydata-sketches-title = Anketat që po shkruani (mbahen nën kyç)
mydata-letters-title = Mesazhet që ju presin (mbahen nën kyç)

## Being forgotten

forgetme-ask-title = Ta fshijmë atë që ruajmë rreth jush?
forgetme-ask =
    Anketat e hapura: i tërheqim përgjigjet dhe idetë tuaja. E tërheqim edhe atë që keni thënë për pyetjen.
    Anketat e mbyllura: numrat e përgjithshëm mbeten. Askush nuk mund ta gjejë më cila përgjigje ishte e juaja.
    I fshijmë gjuhën, kujtuesit dhe incizimet tuaja. I fshijmë edhe anketat që po shkruani, dhe mesazhet që ju presin.
forgetme-ask-stays = Nuk i fshijmë fjalët tuaja që grupi mund t’i lexojë tashmë. Nëse organizatorët nuk pranojnë më ide nga ju në një anketë të hapur, edhe kjo mbetet. Ajo mbaron kur mbyllet anketa.
forgetme-ask-again = Pas kësaj mund ta përdorni përsëri { -brand }, si gjithkush.
forgetme-yes-button = Po, fshije
forgetme-no-button = Jo, ruaje
forgetme-kept = Asgjë nuk u fshi. Gjithçka mbetet siç është.
forgetme-done-title = U bë.
forgetme-nothing = Nuk kishte mbetur asgjë për të fshirë.
forgetme-withdrawn = Përgjigje të tërhequra në anketa të hapura: { $number }
forgetme-untied = Përgjigje në anketa të mbyllura, për të cilat askush nuk mund ta gjejë më që janë tuajat: { $number }
forgetme-concerns = Gjëra që keni thënë për pyetje, të tërhequra ose tashmë pa lidhje me ju: { $number }
forgetme-ideas = Ide, të tërhequra ose tashmë pa lidhje me ju: { $number }
forgetme-translations = Përkthime dhe incizime, të fshira ose tashmë pa lidhje me ju: { $number }
forgetme-reminders = Anketa për të cilat nuk merrni më lajme: { $number }
forgetme-sketches = Anketa që po shkruanit, të fshira: { $number }
forgetme-letters = Mesazhe që ju prisnin, të fshira: { $number }
forgetme-settings = Nuk ruajmë më cilën gjuhë keni zgjedhur, as që keni hapur një bisedë private.
