### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Për cilin grup e doni raportin?
report-none = Nuk di ndonjë grup ku jeni ndër organizatorët. Shkruani /report në grupin tuaj.
report-span = Raporti për “{ $group }” tregon çfarë keni pyetur, çfarë thanë njerëzit dhe çfarë ndodhi pastaj. Për cilën periudhë e doni?
report-quarter-button = Tre muajt e fundit
report-year-button = Dymbëdhjetë muajt e fundit
report-all-button = Gjithçka deri tani
report-in-private = Raportin e dërgoj në bisedën tonë private.
report-caption = Ja raporti: një faqe për ta lexuar e për ta printuar, dhe një skedar me tabela me të njëjtët numra. Në të nuk ka emra.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Anketat
sheet-languages = Gjuhët
sheet-suggestions = Propozimet
sheet-barriers = Çfarë u duhet njerëzve

## The page

report-title = Çfarë thanë familjet në “{ $group }”, dhe çfarë ndodhi pastaj
report-period = Nga { $from } deri më { $until }
report-period-all = Deri më { $until }
report-numbers = Me numra
report-polls = Anketa të mbyllura
report-still-open = Anketa ende të hapura
report-answers = Përgjigje gjithsej
report-most-people = Njerëz në anketën ku u përgjigjën më shumë njerëz
report-decisions = Vendime
report-shaped = Vendime të marra me ndihmën e anketave
report-days = Ditë nga pyetja e parë deri te vendimi
report-days-between = { $fewest } deri në { $most }
report-asked = Çfarë u pyet
report-came = Çfarë u vendos
report-no-polls = Në këtë periudhë nuk u mbyll asnjë anketë.
report-no-decisions = Në këtë periudhë nuk u vendos asgjë.
report-languages = Gjuhët e njerëzve që u përgjigjën
report-most-in-one-poll = Numri më i madh i njerëzve në një anketë
report-no-languages = Asnjë gjuhë nuk pati mjaft njerëz në një anketë për ta treguar.
report-suggestions = Çfarë propozuan njerëzit
report-no-suggestions = Në këtë periudhë askush nuk propozoi asgjë.
report-put-to-vote = U vunë në votim
report-reasons = Arsyet që dhanë organizatorët
report-barriers = Çfarë u duhet njerëzve për të marrë pjesë
report-no-barriers = Asnjë anketë nuk pyeti çfarë u duhet njerëzve për të marrë pjesë.
report-not-done = Çfarë nuk u bë, dhe pse
report-none-not-done = Asnjë vendim nuk përmendi diçka që nuk do të bëhet.
report-happened = A u bë?
report-behind = I marrë me ndihmën e
report-unshaped = Ky vendim nuk mbështetet në asnjë anketë.
report-note-people = Një person mund të jetë përgjigjur në më shumë se një anketë. Çdo anketë është e fshehtë, prandaj nuk mund ta shohim nëse dy përgjigje vijnë nga i njëjti person. Ky raport nuk mund të thotë sa njerëz morën pjesë gjithsej.
report-note-groups = Një anketë që u bë në disa grupe numërohet me të gjitha përgjigjet e saj.
