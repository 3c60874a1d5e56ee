### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = U vendos kjo:
decided-written-in = Kjo nuk është ende në gjuhën tuaj. Është shkruar në: { $language }.
decided-asked = Ju pyetëm (anketa { $code }): { $question }
decided-without = Familjet nuk morën pjesë në këtë vendim: para tij nuk u bë asnjë anketë.
context-cannot = Çfarë nuk mund të bëjmë, dhe pse: { $text }
context-responsible = Kush mban përgjegjësi: { $text }
decided-review = Kur do ta shohim përsëri: { $when }
decided-done = A u bë? Po.
decided-partly = A u bë? Vetëm një pjesë.
decided-not = A u bë? Jo.
decided-code = Kodi: { $code }
decided-looked = Organizatorët tuaj e panë përsëri vendimin më lart.
result-decided = Çfarë u vendos: shihni { $code }, ose shkruani /decisions.

## An organiser writes it, step by step

decide-choose = Tregojini grupit tuaj çfarë u vendos. E shkruajmë bashkë në bisedën tonë private. Grupi juaj nuk sheh asgjë para se ta publikoni.
decide-write-button = Ta shkruajmë
decide-what = Çfarë do të bëni? Shkruajeni tani, me fjali të shkurtra.
decide-now = Vendimi juaj tani: { $decision }
decide-cannot = Çfarë nuk mund të bëni, dhe pse? Shkruajeni tani. Familjet ju besojnë më shumë nëse e thoni.
decide-responsible = Kush mban përgjegjësi për këtë? Shkruani kush është, që familjet të dinë kë të pyesin.
decide-nothing-button = Lëre pa shkruar
decide-review = Kur do ta shihni përsëri? Atë ditë ju pyes nëse u bë, dhe i tregoj grupit tuaj. Shtypni një buton, ose shkruajeni ditën kështu: { $example }
decide-month-button = Pas një muaji
decide-months-button = Pas { $months } muajsh
decide-never-button = Nuk ka nevojë
decide-cites = Cilat anketa çuan te ky vendim? Shtypni një anketë për ta shtuar ose për ta hequr.
decide-no-polls = Në grupet tuaja nuk ka ende anketë të mbyllur.
decide-post-button = Publikoje
decide-cites-button = Anketat që çuan te vendimi
decide-what-button = Çfarë do të bëjmë
decide-cannot-button = Çfarë nuk mund të bëjmë
decide-responsible-button = Kush mban përgjegjësi
decide-review-button = Kur do ta shohim përsëri
decide-posted-in = Do të publikohet në: { $groups }
decide-groups = Në cilat grupe ta publikoj? Shtypni një grup për ta shtuar ose për ta hequr.
decide-source = Në cilën gjuhë e shkruat?
decide-away = Është lënë mënjanë dhe askush nuk e ka parë. E ruaj 90 ditë.
decide-unfinished = Keni një vendim që nuk është publikuar ende: { $decision }
decide-posted = U publikua. Tani është në grupin tuaj. A mund të ndihmoni me gjuhë të tjera?
decide-editor = Për ta shkruar në këtë gjuhë, ose për t’i ndryshuar fjalët, më dërgoni tani një mesazh.

## On the day: to each organiser alone

review-ask = Donit ta shihnit përsëri këtë vendim në “{ $group }”: { $decision }
review-how = A u bë? Përgjigjen tuaj do t’ia tregoj grupit.
review-done-button = Po
review-partly-button = Vetëm një pjesë
review-not-button = Jo
review-later-button = Më pyet përsëri pas një jave
review-put-off = Do t’ju pyes përsëri pas një jave.
review-more = Çfarë tjetër të dijë grupi juaj për këtë?
review-write = Më dërgoni tani një rresht. Grupi juaj i sheh fjalët siç i shkruani ju. Mund të ketë më së shumti { $most } karaktere.
review-nothing-button = Asgjë tjetër
review-told = Faleminderit! I tregova grupit tuaj.

## What a group has decided, for any member

decisions-title = Çfarë u vendos në këtë grup
decisions-none = Këtu nuk është vendosur ende asgjë.
decisions-how = Për të lexuar një vendim të plotë, shkruani /results dhe kodin e tij.

## What stands in the way

refusal-day-unreadable = Nuk e kuptoj këtë datë. Ju lutem, shkruajeni kështu: { $example }
refusal-review-done = Grupi juaj e di tashmë si përfundoi kjo. Faleminderit!
refusal-day-far = Kjo është tepër larg në kohë. Ju lutem, zgjidhni një ditë në 12 muajt e ardhshëm.
refusal-is-decision = Ky është vendim, jo anketë. Prandaj kjo nuk funksionon këtu.
refusal-cited-open = Anketa { $code } është ende e hapur. Mbylleni më parë. Pastaj mund të tregoni çfarë u vendos.
refusal-cited-many = Një vendim mund të ketë më së shumti { $most } anketa. Ju lutem, hiqni një më parë.
refusal-decide-anonymous = Ju lutem, shkruajeni këtë me emrin tuaj, jo si grup. Atëherë mund t’ju ndihmoj në bisedën tonë private.
refusal-decision-empty = Këtu nuk shoh fjalë. Ju lutem, shkruani çfarë do të bëni.
refusal-decision-long = Kjo është tepër e gjatë. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }.
