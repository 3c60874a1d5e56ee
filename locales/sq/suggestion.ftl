### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Keni një ide për një përgjigje tjetër? Shtypni 💡.
suggestion-came = Ide nga grupi: { $shown }.
suggestion-became = U bënë përgjigje: { $shown }.
suggestion-new = E re: përgjigjja { $answers }.
suggestion-foreign = Shkruar në { $language }: përgjigjja { $answers }.
suggestion-same = Thanë të njëjtën gjë si përgjigjja { $answers }: { $shown }.
suggestion-undecided = Pa vendim para se të mbyllej anketa: { $shown }.
suggestion-declined = Nuk u pranuan: { $shown }.
suggestion-reasons = Ja pse:

## Writing one, in private

suggestion-button = Kam një ide tjetër
suggestion-write = Cila përgjigje tjetër mund të shtohet? Ma shkruani në një mesazh, në çfarëdo gjuhe. Shkruajeni shkurt: më së shumti { $most } karaktere.
suggestion-secret = Askush nuk e sheh që jeni ju.
suggestion-nothing-button = Anulo
suggestion-nothing = Në rregull. Asgjë nuk u dërgua.
suggestion-in-private = Ju lutem, ma shkruani idenë tuaj në bisedën tonë private.
suggestion-thanks = Faleminderit! Organizatorët do ta shohin idenë tuaj. Në bisedën tonë private do t’ju tregoj si përfundon.

## To who had the idea, in private: what came of it

heard-idea = Ideja juaj: { $idea }
heard-accepted = Tani është përgjigje. Numri i saj është { $answer }.
heard-same = Thotë të njëjtën gjë si kjo përgjigje: { $answer }
heard-declined = Organizatorët nuk e pranuan. Ja arsyeja, me fjalët e tyre:
heard-silenced = U la mënjanë. Organizatorët nuk pranojnë më ide nga ju për këtë anketë. Mund të flisni ende me ta, dhe mund të përgjigjeni ende.
heard-late = Anketa u mbyll para se organizatorët të mund të vendosnin.
heard-thanks = Faleminderit që mendoni bashkë me ne!

## To organisers, in private

notice-suggestion = Dikush në “{ $group }” ka një ide për një përgjigje tjetër në këtë anketë:
suggestion-language = Ideja është më poshtë. Gjuha: { $language }.
suggestion-accept-button = Bëje përgjigje
suggestion-same-button = Është njësoj si një përgjigje
suggestion-decline-button = Mos e prano
suggestion-silence-button = Mos prano më ide nga ky person
suggestion-silence-sure-button = Po, mos prano më ide
suggestion-waiting-button = Ide që presin vendim
suggestion-same-which = Cila përgjigje thotë të njëjtën gjë?
suggestion-reason-write = Pse jo? Shkruajeni arsyen në një mesazh, më së shumti { $most } karaktere. Personi e merr me fjalët tuaja. Kur të mbyllet anketa, mund ta lexojnë të gjithë.
suggestion-silence-ask = Doni që kjo anketë të mos pranojë më ide nga ky person? Idetë që presin nga ky person lihen mënjanë. Askush nuk e mëson kush është. Personi mund të përgjigjet ende.
suggestion-decided = U ruajt. Personi do të njoftohet.
suggestion-none-waits = Tani nuk pret asnjë ide.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Kjo anketë është mbyllur, prandaj nuk mund të vijnë më ide. Ju lutem, tregojuni organizatorëve për tuajën.
refusal-suggestions-off = Kjo anketë nuk pranon ide për përgjigje të tjera. Ju lutem, tregojuni organizatorëve për tuajën.
refusal-suggestions-silenced = Organizatorët nuk pranojnë më ide nga ju për këtë anketë. Mund të flisni ende me ta, dhe mund të përgjigjeni ende.
refusal-suggestions-many = Keni dërguar { $most } ide për këtë anketë. Më shumë nuk mund të dërgoni. Faleminderit! Nëse keni të tjera, ju lutem, tregojuni organizatorëve.
refusal-suggestions-waiting = Organizatorët kanë { $most } ide nga ju për të parë. Ju lutem, dërgojeni tjetrën kur të kenë vendosur.
refusal-suggestion-empty = Këtu nuk shoh fjalë. Ju lutem, shkruajeni idenë tuaj me pak fjalë.
refusal-suggestion-long = Kjo është tepër e gjatë për një përgjigje. Ka { $shown } karaktere, dhe më së shumti mund të ketë { $most }. Ju lutem, shkruajeni më shkurt.
refusal-suggestion-known = Kjo është tashmë në anketë. Është përgjigjja { $answer }.
refusal-suggestion-twice = Kjo ide ka ardhur tashmë. Organizatorët do ta shohin.
refusal-words-only = Ju lutem, më dërgoni fjalë. Këtu nuk mund të marr fotografi, ngjitëse (sticker) ose incizim.
refusal-suggestion-decided = Për këtë ide është vendosur tashmë.
refusal-suggestion-late = Kjo anketë është mbyllur, prandaj nuk mund të vendoset më për idetë e saj.
refusal-options-full = Kjo anketë ka { $most } përgjigje, dhe më shumë nuk mund të ketë. A është ideja njësoj si njëra prej tyre? Nëse jo, ju lutem, thoni se nuk mund ta pranoni.

## Help and privacy

help-family-suggest = Keni një ide për një përgjigje tjetër? Shtypni 💡 dhe ma shkruani. Ose mbajeni shtypur mesazhin e anketës në grup dhe zgjidhni “Përgjigju” (Reply), dhe shkruajeni aty. Ose më shkruani /suggest dhe kodin e anketës. Organizatorët vendosin, dhe ju e mësoni si përfundoi.
privacy-suggestion = Nëse dërgoni një ide për përgjigje, i mbajmë nën kyç fjalët tuaja dhe kush jeni, derisa organizatorët të vendosin. Ata nuk e mësojnë kush jeni. Pastaj i fshijmë të dyja, dhe ruajmë një numër të rastësishëm në vend të emrit tuaj. Ideja që bëhet përgjigje mund të lexohet nga të gjithë.
