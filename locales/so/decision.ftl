### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Tan ayaa la go’aamiyay:
decided-written-in = Tani weli kuma qorna luqaddaada. Waxay ku qoran tahay: { $language }.
decided-asked = Tan ayaan idin weydiinnay (ra’yi-ururinta { $code }): { $question }
decided-without = Qoysasku kama qayb qaadan go’aankan: ra’yi-ururin lama samayn ka hor.
context-cannot = Waxa aan la samayn karin, iyo sababta: { $text }
context-responsible = Cidda mas’uulka ka ah: { $text }
decided-review = Goorta dib loo eegi doono: { $when }
decided-done = Ma la fuliyay? Haa.
decided-partly = Ma la fuliyay? Qayb ka mid ah oo keliya.
decided-not = Ma la fuliyay? Maya.
decided-code = Koodhka: { $code }
decided-looked = Qabanqaabiyayaasha kooxdu dib ayay u eegeen go’aanka kore.
result-decided = Waxa la go’aamiyay: eeg { $code }, ama qor /decisions.

## An organiser writes it, step by step

decide-choose = Kooxdaada u sheeg waxa la go’aamiyay. Waxaan ku wada qornaa wadahadalkeenna gaarka ah. Kooxdaadu waxba ma arkayso ka hor intaadan soo dhigin.
decide-write-button = Qor go’aanka
decide-what = Maxaad samayn doontaan? Hadda ku qor weero gaagaaban.
decide-now = Go’aankaagu hadda waa: { $decision }
decide-cannot = Waa maxay waxa aydaan samayn karin, sababtuse maxay tahay? Hadda qor. Haddii aad taas sheegtaan, qoysasku way idinku sii kalsoonaanayaan.
decide-responsible = Yaa mas’uul ka ah? Qor cidda ay tahay, si qoysasku wax u weydiiyaan.
decide-nothing-button = Ka tag qaybtan
decide-review = Goorma ayaad dib u eegi doontaan? Maalintaas waxaan ku weydiinayaa in la fuliyay iyo in kale, waxaad ku jawaabtona kooxdaada ayaan u sheegayaa. Riix badhan, ama maalinta u qor sidan: { $example }
decide-month-button = Bil kadib
decide-months-button = { $months } bilood kadib
decide-never-button = Dib looma eegayo
decide-cites = Ra’yi-ururinnadee ayaa keenay go’aankan? Riix mid si aad ugu darto ama uga saarto.
decide-no-polls = Kooxahaaga weli kuma jirto ra’yi-ururin la xiray.
decide-post-button = Soo dhig
decide-cites-button = Ra’yi-ururinnada keenay
decide-what-button = Waxa la samayn doono
decide-cannot-button = Waxa aan la samayn karin
decide-responsible-button = Cidda mas’uulka ka ah
decide-review-button = Goorta dib loo eegi doono
decide-posted-in = Waxaa la soo dhigi doonaa: { $groups }
decide-groups = Kooxahee ayaan tan ku soo dhigaa? Riix koox si aad ugu darto ama uga saarto.
decide-source = Luqaddee ayaad ku qortay?
decide-away = Gooni ayaa loo dhigay, cidna ma arag. Waxaan haynayaa 90 maalmood.
decide-unfinished = Waxaad haysataa go’aan aan weli la soo dhigin: { $decision }
decide-posted = Waa la soo dhigay. Hadda wuxuu ku jiraa kooxdaada. Ma ka caawin kartaa in luqado kale lagu turjumo?
decide-editor = Si aad luqaddan ugu qorto, ama ereyada u beddesho, hadda ii soo dir hal farriin.

## On the day: to each organiser alone

review-ask = Waxaad rabtay inaad dib u eegto go’aankan kooxda { $group }: { $decision }
review-how = Ma la fuliyay? Kooxdaada waa loo sheegayaa waxaad ku jawaabto.
review-done-button = Haa
review-partly-button = Qayb ka mid ah oo keliya
review-not-button = Maya
review-later-button = Toddobaad kadib i weydii
review-put-off = Toddobaad kadib ayaan mar kale ku weydiin doonaa.
review-more = Maxaa kale oo ay tahay in kooxdaadu arrintan ka ogaato?
review-write = Hadda ii soo dir hal sadar. Kooxdaadu waxay arkaysaa ereyadaada. Ugu badnaan waa { $most } xaraf.
review-nothing-button = Wax kale ma jiraan
review-told = Mahadsanid! Kooxdaada waa loo sheegay.

## What a group has decided, for any member

decisions-title = Waxa lagu go’aamiyay kooxdan
decisions-none = Weli waxba halkan laguma go’aamin.
decisions-how = Si aad mid u wada akhrido, qor /results iyo koodhkiisa.

## What stands in the way

refusal-day-unreadable = Ma akhrin karo maalintan. Fadlan u qor sidan: { $example }
refusal-review-done = Kooxdaada mar hore ayaa loo sheegay waxa ka soo baxay. Mahadsanid!
refusal-day-far = Maalintani way ka fog tahay inta la oggol yahay. Fadlan dooro maalin ka mid ah 12-ka bilood ee soo socda.
refusal-is-decision = Tani waa go’aan, ma aha ra’yi-ururin. Sidaas darteed tan halkan laguma samayn karo.
refusal-cited-open = Ra’yi-ururinta { $code } weli way furan tahay. Marka hore xir. Kadibna sheeg waxa la go’aamiyay.
refusal-cited-many = Go’aan wuxuu sheegi karaa ugu badnaan { $most } ra’yi-ururin. Fadlan marka hore mid ka saar.
refusal-decide-anonymous = Fadlan tan ku qor magacaaga, ha ku qorin magaca kooxda. Markaas ayaan kugu caawin karaa wadahadalkeenna gaarka ah.
refusal-decision-empty = Halkan ereyo kama arko. Fadlan qor waxaad samayn doontaan.
refusal-decision-long = Qoraalkani aad buu u dheer yahay. Wuxuu leeyahay { $shown } xaraf, ugu badnaanna waa { $most }.
