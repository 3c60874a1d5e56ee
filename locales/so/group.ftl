### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Salaan! Waxaan ahay { -brand }.
welcome-ask = Qoysaska ayaan weydiiyaa su’aalo gaagaaban ka hor inta aan wax la go’aamin.
welcome-each = Qoys kasta luqaddiisa ayuu wax ku akhriyaa kuna jawaabaa. Jawaabuhu waa sir.
welcome-principles-button = Sideedda qodob
welcome-languages-button = Luqadaha kooxda
welcome-help-button = Caawimo

## The group's languages

languages-title = Luqadahee ayay kooxdani akhridaa?
languages-how = Riix luqad si aad ugu darto ama uga saarto. Tan aad ugu horrayn doorato ayaa noqonaysa tan koowaad.
languages-now = Hadda: { $languages }.
languages-done-button = Waan dhammeeyay
languages-done = Waa la kaydiyay. Waqti kasta /settings ayaad tan ku beddeli kartaa.
languages-keep-one = Kooxi waxay u baahan tahay ugu yaraan hal luqad. Marka hore mid kale ku dar.

languages-check-readers = Ereyada xubin turjumto waxay soo baxaan marka la hubiyo. Waxaa hubiya mid ka mid ah qabanqaabiyayaasha, ama qof kale oo luqadda akhriya.
languages-check-organisers = Ereyada xubin turjumto waxay soo baxaan marka ay hubiyaan qabanqaabiyayaashu.
languages-check-button = Beddel cidda hubinaysa
