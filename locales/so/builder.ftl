### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Maxaad rabtaa inaad weydiiso? Dooro su’aal luqad kasta diyaar ugu ah. Ama su’aal kuu gaar ah ku qor wadahadalkeenna gaarka ah. Kooxdaadu waxba ma arkayso ka hor intaadan furin ra’yi-ururinta.
builder-write-button = Qor su’aal kuu gaar ah

## The steps

builder-question = Maxaad rabtaa inaad weydiiso? Hadda qor su’aashaada. Ama dooro mid luqad kasta diyaar ugu ah:
builder-question-now = Su’aashaadu hadda waa: { $question }
builder-answers = Jawaabahee ayay dadku dooran karaan? Mid kasta ku qor sadar u gaar ah. Ama halkan ka dooro:
builder-keep-button = Ha beddelin
builder-preview = Kooxdaadu sidan ayay u arki doontaa:
builder-asked-in = Waxaa lagu weydiin doonaa: { $groups }
builder-lacks = Ereyo ayaa weli ka maqan luqadahan: { $languages }. Si aad u qorto, riix “Luqadaha”. Xubnaha kooxduna goor dambe way caawin karaan.
builder-open-button = Fur
builder-cancel-button = Jooji
builder-more = Maxaad rabtaa inaad beddesho?
builder-change-question-button = Su’aasha
builder-change-answers-button = Jawaabaha
builder-change-groups-button = Kooxaha
builder-change-kind-button = Sida dadku u jawaabayaan
builder-suggestions-button = Oggolow in la keeno jawaabo kale
builder-no-suggestions-button = Ha oggolaan in la keeno jawaabo kale
builder-kind = Sidee ayaad rabtaa in dadku u jawaabaan?
builder-one-button = Waxay dooranayaan hal jawaab
builder-several-button = Waxay dooranayaan inta ay rabaan
builder-most-button = Ilaa { $most } jawaabood
builder-order-button = Jawaabaha way kala horraysiinayaan
builder-groups = Kooxahee ayaan tan ku weydiiyaa? Riix koox si aad ugu darto ama uga saarto.
builder-write-sign = ✍ waxay ka dhigan tahay: ereyo ayaa ka maqan luqaddan. Riix si aad u qorto.
builder-source-button = Waxaa lagu qoray { $language }
builder-source = Luqaddee ayaad ku qortay ra’yi-ururinta?

## To open it later

builder-later-button = Goor dambe fur
builder-tomorrow-button = Berri subax 9:00
builder-at-once-button = Marka aad riixdo “Fur”
builder-schedule-button = Waqtigaas fur
builder-later = Goorma ayaa la furayaa ra’yi-ururinta?
builder-opens = Waxaa la furayaa: { $when }
builder-scheduled = Ra’yi-ururintu waa diyaar, iskeed ayayna u furmi doontaa. Cidna ma arkayso waqtigaas ka hor.
builder-not-opened = Waan furi kari waayay ra’yi-ururintaada. Waxaa laga yaabaa inaadan hadda ka mid ahayn qabanqaabiyayaasha kooxda, ama inaanan anigu kooxda ku jirin. Ra’yi-ururinta waan haynayaa. Waa tan: { $question }

## A poll that is not open yet

builder-away = Ra’yi-ururinta gooni ayaa loo dhigay, cidna ma arag. Waxaan haynayaa 90 maalmood.
builder-back-again-button = Soo celi
builder-unfinished = Waxaad haysataa ra’yi-ururin aan weli la furin: { $question }
builder-go-on-button = Sii wad
builder-new-button = Qor ra’yi-ururin cusub

## What stands in the way

refusal-sketch-buttons = Waa diyaar. Fadlan riix badhan hoosta ku yaal. Si aad ereyada u beddesho, riix “Dib u noqo”.
refusal-sketch-group = Fadlan marka hore dooro koox.
refusal-sketch-gone = Tan kooxdaadu mar hore ayay heshay, ama ra’yi-ururintu hadda ma jirto. Qor /poll si aad u bilowdo ra’yi-ururin cusub.

## In help and in what is kept about people

help-builder = Kooxdaada ku qor /poll, tallaabo tallaabo ayaan kuu caawinayaa. Cidna ma arkayso ra’yi-ururinta ka hor intaadan furin. Ama dhammaanteed hal mar qor:
privacy-builder = Haddii aad ra’yi-ururin tallaabo tallaabo u qorto, si qufulan ayaan u haynaa ilaa aad furto. Haddii aadan furin, waxaan tirtirnaa 90 maalmood kadib.
