### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Melyik csoportról szeretné a beszámolót?
report-none = Nem tudok olyan csoportról, amelynek Ön szervezője. Írja be a csoportjában: /report
report-span = Ez a beszámoló erről a csoportról szól: „{ $group }”. Megmutatja, mit kérdeztek Önök, mit mondtak az emberek, és mi lett belőle. Melyik időszakot szeretné?
report-quarter-button = Az elmúlt három hónap
report-year-button = Az elmúlt tizenkét hónap
report-all-button = A teljes időszak
report-in-private = A beszámolót a privát csevegésünkben küldöm.
report-caption = Itt a beszámoló: egy oldal olvasásra és nyomtatásra, és egy táblázat ugyanezekkel a számokkal. Senkinek a neve nincs benne.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Szavazások
sheet-languages = Nyelvek
sheet-suggestions = Javaslatok
sheet-barriers = Mire van szükség

## The page

report-title = Mit mondtak a családok, és mi lett belőle. Csoport: „{ $group }”
report-period = Időszak: { $from } – { $until }
report-period-all = Eddig: { $until }
report-numbers = Számokban
report-polls = Lezárt szavazások
report-still-open = Még nyitott szavazások
report-answers = Válaszok összesen
report-most-people = Emberek a legtöbb választ kapó szavazásban
report-decisions = Döntések
report-shaped = Szavazásokra épülő döntések
report-days = Napok az első kérdéstől a döntésig
report-days-between = legalább { $fewest }, legfeljebb { $most }
report-asked = Mi volt a kérdés
report-came = Mi lett a döntés
report-no-polls = Ebben az időszakban nem zárult le szavazás.
report-no-decisions = Ebben az időszakban nem született döntés.
report-languages = Milyen nyelveken válaszoltak az emberek
report-most-in-one-poll = A legtöbb ember egy szavazásban
report-no-languages = Egyik nyelven sem válaszoltak elegen egy szavazásban ahhoz, hogy megmutassuk.
report-suggestions = Mit javasoltak az emberek
report-no-suggestions = Ebben az időszakban senki sem javasolt semmit.
report-put-to-vote = Szavazásra bocsátva
report-reasons = A szervezők indokai
report-barriers = Mire van szükségük az embereknek, hogy részt vegyenek
report-no-barriers = Egyik szavazás sem kérdezte meg, mire van szükség a részvételhez.
report-not-done = Mi nem történt meg, és miért
report-none-not-done = Egyik döntés sem említett olyat, amit nem fognak megtenni.
report-happened = Megtörtént?
report-behind = Ezekre épül
report-unshaped = E mögött a döntés mögött nincs szavazás.
report-note-people = Lehet, hogy egy ember több szavazásban is válaszolt. Minden szavazás titkos, ezért nem látjuk, ha két válasz ugyanattól az embertől jött. Ez a beszámoló nem tudja megmondani, összesen hányan vettek részt.
report-note-groups = Ha egy szavazás több csoportban is megjelent, minden válaszával együtt számoljuk.
