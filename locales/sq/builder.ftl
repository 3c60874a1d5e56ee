### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Çfarë doni të pyesni? Zgjidhni një pyetje që është gati në çdo gjuhë. Ose shkruani pyetjen tuaj në bisedën tonë private. Grupi juaj nuk sheh asgjë para se ta hapni anketën.
builder-write-button = Shkruaj pyetjen time

## The steps

builder-question = Çfarë doni të pyesni? Shkruajeni pyetjen tani. Ose zgjidhni një që është gati në çdo gjuhë:
builder-question-now = Pyetja juaj tani: { $question }
builder-answers = Cilat përgjigje mund të zgjidhen? Shkruajeni secilën në rresht më vete. Ose zgjidhni këtu:
builder-keep-button = Lëre siç është
builder-preview = Kështu do ta shohë grupi juaj:
builder-asked-in = Do të pyetet në: { $groups }
builder-lacks = Ende mungojnë fjalë në: { $languages }. Mund t’i shkruani te “Gjuhët”. Edhe të tjerë nga grupi mund të ndihmojnë më vonë.
builder-open-button = Hape
builder-cancel-button = Anulo
builder-more = Çfarë doni të ndryshoni?
builder-change-question-button = Pyetjen
builder-change-answers-button = Përgjigjet
builder-change-groups-button = Grupet
builder-change-kind-button = Si përgjigjen njerëzit
builder-suggestions-button = Prano ide për përgjigje të tjera
builder-no-suggestions-button = Pa ide për përgjigje të tjera
builder-kind = Si të përgjigjen njerëzit?
builder-one-button = Zgjedhin një përgjigje
builder-several-button = Zgjedhin sa përgjigje të duan
builder-most-button = Zgjedhin deri në { $most }
builder-order-button = I rendisin përgjigjet
builder-groups = Në cilat grupe ta bëj këtë pyetje? Shtypni një grup për ta shtuar ose për ta hequr.
builder-write-sign = ✍ do të thotë: në këtë gjuhë mungojnë fjalë. Shtypeni për t’i shkruar.
builder-source-button = Shkruar në { $language }
builder-source = Në cilën gjuhë e shkruat anketën?

## To open it later

builder-later-button = Hape më vonë
builder-tomorrow-button = Nesër në orën 9:00
builder-at-once-button = Kur të shtyp “Hape”
builder-schedule-button = Hape në atë kohë
builder-later = Kur të hapet anketa?
builder-opens = Hapet: { $when }
builder-scheduled = Anketa është gati dhe do të hapet vetë. Askush nuk e sheh më parë.
builder-not-opened = Nuk munda ta hap anketën tuaj: { $question } Ose nuk jeni më nga organizatorët e grupit, ose unë nuk jam në të. Anketa është ruajtur.

## A poll that is not open yet

builder-away = Anketa është lënë mënjanë dhe askush nuk e ka parë. E ruaj 90 ditë.
builder-back-again-button = Ktheje
builder-unfinished = Keni një anketë që nuk është hapur ende: { $question }
builder-go-on-button = Vazhdo me të
builder-new-button = Shkruaj një anketë të re

## What stands in the way

refusal-sketch-buttons = Është gati. Ju lutem, shtypni një buton poshtë saj. Për t’i ndryshuar fjalët, shtypni “Kthehu”.
refusal-sketch-group = Ju lutem, zgjidhni më parë një grup.
refusal-sketch-gone = Grupi juaj e ka tashmë këtë anketë, ose ajo është fshirë. Shkruani /poll për të nisur një anketë të re.

## In help and in what is kept about people

help-builder = Shkruani /poll në grupin tuaj dhe unë ju ndihmoj hap pas hapi. Askush nuk e sheh anketën para se ta hapni. Ose shkruajeni të gjithën përnjëherë:
privacy-builder = Nëse e shkruani një anketë hap pas hapi, e mbajmë nën kyç derisa ta hapni. Nëse nuk e hapni, e fshijmë pas 90 ditësh.
