### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Si e zbatojmë këtë në grupin tonë: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = Si e zbaton këtë “{ $group }”: { $text }
# Where those words are not there in the reader's language.
promise-written-in = Kjo nuk është ende në gjuhën tuaj. Është shkruar në: { $language }.

## For an organiser

promise-title = Çfarë premton “{ $group }”
# An example follows.
promise-how = Nën secilin nga tetë parimet, grupi juaj mund të tregojë si e zbaton atë. Të gjithë e lexojnë bashkë me parimin. Shtypni një numër, ose shkruajeni në një mesazh:
# An example, which follows “/promise 6”.
promise-example = Takohemi pas shkollës, dhe mund të vijnë edhe fëmijët.
promise-languages = Për më shumë gjuhë, fillojeni çdo pjesë në rresht të ri me një emër të shkurtër si [pl].
# Numbers and names of principles follow.
promise-there = Është shkruar tashmë për:
promise-not-yet = Grupi juaj nuk e ka shkruar ende për asnjërin.
# Under one principle.
promise-none = Grupi juaj nuk ka shkruar ende këtu si e zbaton këtë.
# An example follows.
promise-write = Shkruajeni në një mesazh, kështu. Mund të ketë më së shumti { $most } karaktere:
promise-saved = U ruajt. Tani e tutje, të gjithë e lexojnë bashkë me këtë parim.
# The text follows.
promise-change = Për ta ndryshuar ose për të shtuar një gjuhë, kopjojeni këtë, ndryshojeni dhe dërgojeni:
# A button; at most 40 characters.
promise-remove-button = Hiqe
# The text follows.
promise-removed = U hoq, dhe askush nuk e sheh më. Nëse e doni përsëri, kopjojeni këtë dhe dërgojeni:
# In the private chat, to who organises several groups.
promise-which = Cilin grup keni parasysh?
promise-no-group = Këtë mund ta shkruajnë vetëm organizatorët, dhe nuk di ndonjë grup ku jeni ndër organizatorët. Më shtoni në grupin tuaj dhe shkruani /promise atje.

## What stands in the way

refusal-which-principle = Ju lutem, shkruani një numër nga 1 deri në 8 pas /promise. Për t’i parë të tetë parimet, shkruani /principles.
refusal-promise-empty = Këtu nuk shoh fjalë. Ju lutem, shkruani si e zbaton këtë grupi juaj.
refusal-promise-gone = Kjo është hequr tashmë.
