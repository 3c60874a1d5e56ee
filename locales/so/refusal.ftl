### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Tan qabanqaabiyayaasha kooxdan oo keliya ayaa samayn kara. Waa dadka “admin” ka ah kooxda Telegram. Haddii aad hayso fikrad ku saabsan su’aal la weydiiyo, fadlan mid ka mid ah u sheeg.
refusal-group-only = Tani waxay ka shaqaysaa kooxdaada. Fadlan halkaas ku qor.
refusal-no-such-poll = Halkan ma jirto ra’yi-ururin koodhkan leh. Koodhku wuxuu ku yaal dhammaadka farriinta ra’yi-ururinta.
refusal-which-poll = Ra’yi-ururintee? Farriinta ra’yi-ururinta “Reply” ku samee, ama koodhkeeda ku qor amarka kadib.
refusal-poll-closed = Ra’yi-ururintan waa la xiray, markaa jawaabaha lama beddeli karo.
refusal-concern-closed = Ra’yi-ururintan waa la xiray, markaa wax dambe lama tirinayo. Haddii aad su’aasha dhib ku qabto, fadlan u sheeg qabanqaabiyayaasha.
refusal-already-closed = Ra’yi-ururintan mar hore ayaa la xiray.
refusal-poll-open = Ra’yi-ururintani weli way furan tahay. Marka hore xir, kadibna qaado faylka. Inta ay furan tahay, faylku wuxuu muujin karaa cidda jawaabtay iyo goorta.
refusal-not-member = Tan waxaa arki kara oo keliya dadka ku jira kooxda ra’yi-ururinta.
refusal-link-expired = Waqtigii linkigan wuu dhammaaday, ama cid kale ayaa loo sameeyay. Fadlan riix 🌐 oo ka hooseeya ra’yi-ururinta kooxdaada.
refusal-button-outdated = Badhankani hadda ma shaqaynayo. Fadlan isticmaal farriin ka cusub.
refusal-unknown-command = Amarkan ma aqaan. Qor /help si aad u aragto waxa aan qaban karo.
refusal-unknown-language = Ma aqaan luqadda “{ $tag }”. Fadlan isticmaal magac gaaban sida en, pl ama ur.
refusal-language-twice = Luqaddan laba jeer ayaa ereyo loogu qoray: { $language }. Fadlan mid ka saar.
refusal-options-differ = Tirada jawaabaha luqaddan ({ $language }): { $found }. Kuwa ra’yi-ururinta: { $shown }. Fadlan qor isla jawaabaha, isku si u kala horreeya, mid kasta sadar u gaar ah.
refusal-options-ready = Jawaabaha ra’yi-ururintan diyaar ayaan u hayaa. Luqadda: { $language }. Fadlan su’aasha oo keliya qor.
refusal-words-fixed = Ra’yi-ururintan waa la xiray, markaa ereyadeedu sidooda ayay ahaanayaan.
refusal-voice-long =
    { $minutes ->
        [one] Codkan la duubay aad buu u dheer yahay. Ugu badnaan wuxuu noqon karaa { $shown } daqiiqad. Fadlan mid ka gaaban soo duub.
       *[other] Codkan la duubay aad buu u dheer yahay. Ugu badnaan wuxuu noqon karaa { $shown } daqiiqo. Fadlan mid ka gaaban soo duub.
    }
refusal-voice-nowhere = Si aad ra’yi-ururin ugu darto cod la duubay, riix 🌐 oo ka hooseeya ra’yi-ururinta kooxdaada. Kadibna riix “{ -help-translate }”.
refusal-own-words = Tan adiga ayaa soo diray, markaa qof kale ayaa hubin doona. Mahadsanid!
refusal-not-checker = Waa in qabanqaabiyayaasha kooxdaadu tan hubiyaan. Waad ku mahadsan tahay caawimadaada!
refusal-enough-waiting = Luqaddan wax badan oo ku qoran ayaa weli sugaya in la hubiyo. Fadlan mar kale isku day marka la hubiyo.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Su’aasha ku qor sadarka koowaad, kadibna jawaab kasta sadar u gaar ah. Luqado kale, qayb kasta ku bilow magac gaaban sida [pl].
refusal-question-empty = Ra’yi-ururintu weli su’aal ma leh.
refusal-question-long =
    { $count ->
        [one] Su’aashu waxay leedahay { $shown } xaraf. Ugu badnaan waa { $most }.
       *[other] Su’aashu waxay leedahay { $shown } xaraf. Ugu badnaan waa { $most }.
    }
refusal-option-empty = Jawaabta { $number } waa maran tahay. Fadlan wax ku qor, ama ka saar.
refusal-option-long = Jawaabta { $number } aad bay u dheer tahay. Waxay leedahay { $shown } xaraf, ugu badnaanna waa { $most }.
refusal-option-twice = Jawaabaha { $first } iyo { $second } waa isku mid. Fadlan mid beddel ama ka saar.
refusal-options-few = Ra’yi-ururin waxay u baahan tahay ugu yaraan 2 jawaabood. Haddii aadan midna qorin, dadku waxay dooran karaan Haa, Maya ama Ma hubo.
refusal-options-many = Waxaad qortay { $shown } jawaabood. Ra’yi-ururin waxay yeelan kartaa ugu badnaan { $most }.
refusal-your-text = Waxba ma lumin. Waa kan qoraalkaagii, si aad u koobiyayso oo aad mar kale isugu daydo:

## When something went wrong on our side

sorry-failed = Waan ka xumahay, wax baa halkan ka khaldamay. Wax khalad ah maadan samayn. Fadlan daqiiqad kadib mar kale isku day.
private-waiting = Wax adiga oo keliya kuu gaar ah ayaan rabaa inaan kuu sheego. Riix badhanka si aad ugu akhrido wadahadalkeenna gaarka ah.
private-open-button = Fur wadahadalkeenna gaarka ah
