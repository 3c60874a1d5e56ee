### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Ma haysaa fikrad jawaab kale ah? Riix 💡.
suggestion-came = Fikradaha kooxda ka yimid: { $shown }.
suggestion-became = Waxaa jawaab noqday: { $shown }.
suggestion-new = Cusub: jawaabta { $answers }.
suggestion-foreign = Waxaa lagu qoray luqaddan { $language }: jawaabta { $answers }.
suggestion-same = Waxaa la mid ahaa jawaabta { $answers }: { $shown }.
suggestion-undecided = Aan go’aan laga gaarin intaan ra’yi-ururinta la xirin: { $shown }.
suggestion-declined = Lama qaadan: { $shown }.
suggestion-reasons = Sababtu waa tan:

## Writing one, in private

suggestion-button = Fikrad kale keen
suggestion-write = Maxaa kale oo jawaab noqon kara? Hal farriin iigu soo qor, luqad kasta ha ahaato. Ha gaabnaato: ugu badnaan { $most } xaraf.
suggestion-secret = Cidna ma ogaan karto inay adiga ahayd.
suggestion-nothing-button = Jooji
suggestion-nothing = Waa hagaag. Waxba lama dirin.
suggestion-in-private = Fadlan fikraddaada iigu soo qor wadahadalkeenna gaarka ah.
suggestion-thanks = Mahadsanid! Qabanqaabiyayaashu fikraddaada way eegi doonaan. Waxaan wadahadalkeenna gaarka ah kuugu sheegi doonaa waxa ka soo baxa.

## To who had the idea, in private: what came of it

heard-idea = Fikraddaada: { $idea }
heard-accepted = Hadda waa jawaab. Lambarkeedu waa { $answer }.
heard-same = Waxay la mid tahay jawaabtan: { $answer }
heard-declined = Qabanqaabiyayaashu ma qaadan. Sababta ay sheegeen:
heard-silenced = Fikradda dhinac ayaa loo dhigay. Qabanqaabiyayaashu fikrado dambe kaama qaadanayaan ra’yi-ururintan. Weli waad la hadli kartaa, waadna jawaabi kartaa.
heard-late = Ra’yi-ururinta waxaa la xiray ka hor intaan qabanqaabiyayaashu go’aan gaarin.
heard-thanks = Waad ku mahadsan tahay inaad nala fikirtay!

## To organisers, in private

notice-suggestion = Qof ku jira “{ $group }” ayaa ra’yi-ururintan u haya fikrad jawaab kale ah:
suggestion-language = Fikraddu waa tan hoose. Luqadda: { $language }.
suggestion-accept-button = Jawaab ka dhig
suggestion-same-button = Waxay la mid tahay jawaab jirta
suggestion-decline-button = Ha qaadan
suggestion-silence-button = Qofkan wax dambe ha ka qaadan
suggestion-silence-sure-button = Haa, wax dambe ha ka qaadan
suggestion-waiting-button = Fikrado go’aan sugaya
suggestion-same-which = Jawaabtee ayay la mid tahay?
suggestion-reason-write = Maxaa loo qaadan waayay? Sababta ku qor hal farriin, ugu badnaan { $most } xaraf. Cidda fikradda leh waxaa la gaarsiinayaa ereyadaada. Dadka oo dhan ayaa akhrin kara marka ra’yi-ururinta la xiro.
suggestion-silence-ask = Ma rabtaa in ra’yi-ururintan aan fikrado dambe looga qaadin qofkan? Fikradaha qofkan ee sugaya dhinac ayaa loo dhigayaa. Cidna ma ogaanayso cidda ay tahay. Jawaabtase weli waa laga aqbalayaa.
suggestion-decided = Waa la kaydiyay. Qofka waa loo sheegi doonaa.
suggestion-none-waits = Hadda fikrad sugaysa ma jirto.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Ra’yi-ururintan waa la xiray, markaa fikrado dambe lama soo diri karo. Fadlan taada u sheeg qabanqaabiyayaasha.
refusal-suggestions-off = Ra’yi-ururintani ma qaadato fikrado jawaabo kale ah. Fadlan taada u sheeg qabanqaabiyayaasha.
refusal-suggestions-silenced = Qabanqaabiyayaashu fikrado dambe kaama qaadanayaan ra’yi-ururintan. Weli waad la hadli kartaa, waadna jawaabi kartaa.
refusal-suggestions-many = Waxaad ra’yi-ururintan u soo dirtay { $most } fikradood. Waa inta ugu badan. Mahadsanid! Haddii aad wax kale hayso, fadlan u sheeg qabanqaabiyayaasha.
refusal-suggestions-waiting = Qabanqaabiyayaashu waxay kaa hayaan { $most } fikradood oo ay eegayaan. Fadlan tan xigta soo dir marka ay go’aan gaaraan.
refusal-suggestion-empty = Halkan ereyo kama arko. Fadlan fikraddaada ku qor dhowr erey.
refusal-suggestion-long = Tani aad bay ugu dheer tahay jawaab. Waxay leedahay { $shown } xaraf, ugu badnaanna waa { $most }. Fadlan soo gaabi.
refusal-suggestion-known = Tani hore ayay ugu jirtay ra’yi-ururinta. Waa jawaabta { $answer }.
refusal-suggestion-twice = Fikraddan mar hore ayaa la soo diray. Qabanqaabiyayaashu way eegi doonaan.
refusal-words-only = Fadlan ereyo ii soo dir. Halkan sawir, istiikar ama cod la duubay kama qaadan karo.
refusal-suggestion-decided = Fikraddan mar hore ayaa go’aan laga gaaray.
refusal-suggestion-late = Ra’yi-ururintan waa la xiray, markaa fikradaheeda go’aan lagama gaari karo.
refusal-options-full = Ra’yi-ururintani waxay leedahay { $most } jawaabood, waana inta ugu badan. Fikraddu ma la mid tahay mid ka mid ah? Haddii kale, fadlan sheeg inaadan qaadan karin.

## Help and privacy

help-family-suggest = Ma haysaa fikrad jawaab kale ah? Riix 💡 oo ii soo qor. Ama ra’yi-ururinta kooxda “Reply” ku samee, ama ii soo qor /suggest iyo koodhka ra’yi-ururinta. Qabanqaabiyayaashu way go’aamiyaan, adigana waa laguu sheegaa waxa ka soo baxay.
privacy-suggestion = Haddii aad soo dirto fikrad jawaab ah, ereyadaada iyo cidda aad tahay si qufulan ayaan u haynaa ilaa qabanqaabiyayaashu go’aan ka gaaraan. Ma ogaadaan cidda aad tahay. Kadibna labadaba waan tirtirnaa, meeshaadana waxaan ku haynaa lambar nasiib ku soo baxay. Fikrad jawaab noqota dadka oo dhan ayaa akhrin kara.
