### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Kooxdee ayaad warbixinta u rabtaa?
report-none = Ma aqaan koox aad qabanqaabiso. /report ku qor kooxdaada.
report-span = Warbixinta “{ $group }” waxay muujinaysaa waxa aad weydiiseen, waxa dadku yiraahdeen iyo waxa ka soo baxay. Waqtigee ayaad rabtaa?
report-quarter-button = Saddexdii bilood ee u dambeeyay
report-year-button = 12-kii bilood ee u dambeeyay
report-all-button = Dhammaan
report-in-private = Warbixinta waxaan ku soo diri doonaa wadahadalkeenna gaarka ah.
report-caption = Waa tan warbixintu: bog la akhriyo lana daabaco, iyo fayl jadwallo ah (spreadsheet) oo leh isla tirooyinka. Cidna magaceeda kuma qorna.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Ra’yi-ururinno
sheet-languages = Luqado
sheet-suggestions = Fikrado
sheet-barriers = Baahida dadka

## The page

report-title = Waxa qoysaska “{ $group }” yiraahdeen, iyo waxa ka soo baxay
report-period = Laga bilaabo { $from } ilaa { $until }
report-period-all = Ilaa { $until }
report-numbers = Tiro ahaan
report-polls = Ra’yi-ururinnada la xiray
report-still-open = Ra’yi-ururinnada weli furan
report-answers = Jawaabaha oo dhan
report-most-people = Tirada dadka ka jawaabay ra’yi-ururinta ugu jawaabaha badan
report-decisions = Go’aannada
report-shaped = Go’aannada ay ra’yi-ururin keentay
report-days = Maalmaha u dhexeeyay su’aashii koowaad iyo go’aanka
report-days-between = { $fewest } ilaa { $most }
report-asked = Waxa la weydiiyay
report-came = Waxa la go’aamiyay
report-no-polls = Waqtigan ra’yi-ururin laguma xirin.
report-no-decisions = Waqtigan waxba laguma go’aamin.
report-languages = Luqadaha dadka jawaabay
report-most-in-one-poll = Tirada dadka ugu badan ee hal ra’yi-ururin
report-no-languages = Ma jirto luqad ay dad ku filan hal ra’yi-ururin ku jawaabeen, si loo muujiyo.
report-suggestions = Fikradaha dadku keeneen
report-no-suggestions = Waqtigan cidna fikrad ma keenin.
report-put-to-vote = Cod loo qaaday
report-reasons = Sababaha qabanqaabiyayaashu sheegeen
report-barriers = Waxa dadku u baahan yihiin si ay uga qayb qaataan
report-no-barriers = Ra’yi-ururinna laguma weydiin waxa dadku u baahan yihiin si ay uga qayb qaataan.
report-not-done = Waxa aan la samayn, iyo sababta
report-none-not-done = Ma jiro go’aan sheegay wax aan la samayn doonin.
report-happened = Ma la fuliyay?
report-behind = Waxaa keenay
report-unshaped = Go’aankan ma jirto ra’yi-ururin keentay.
report-note-people = Hal qof ayaa ra’yi-ururinno badan ka jawaabi karay. Ra’yi-ururin kasta waa sir, markaa ma ogaan karno in laba jawaabood hal qof ka yimaaddeen iyo in kale. Warbixintani ma sheegi karto inta qof ee wadar ahaan ka qayb qaadatay.
report-note-groups = Ra’yi-ururin kooxo badan lagu weydiiyay waxaa lagu tiriyay jawaabaheeda oo dhan.
