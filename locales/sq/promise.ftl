### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Si e zbatojmë këtë në grupin tonë: { $text }
promise-in-group = Si e zbaton këtë “{ $group }”: { $text }
promise-written-in = Kjo nuk është ende në gjuhën tuaj. Është shkruar në: { $language }.

## For an organiser

promise-title = Çfarë premton “{ $group }”
promise-how = Nën secilin nga tetë parimet, grupi juaj mund të tregojë si e zbaton atë. Të gjithë e lexojnë bashkë me parimin. Shtypni një numër, ose shkruajeni në një mesazh:
promise-example = Takohemi pas shkollës, dhe mund të vijnë edhe fëmijët.
promise-languages = Për më shumë gjuhë, fillojeni çdo pjesë në rresht të ri me një emër të shkurtër si [pl].
promise-there = Është shkruar tashmë për:
promise-not-yet = Grupi juaj nuk e ka shkruar ende për asnjërin.
promise-none = Grupi juaj nuk ka shkruar ende këtu si e zbaton këtë.
promise-write = Shkruajeni në një mesazh, kështu. Mund të ketë më së shumti { $most } karaktere:
promise-saved = U ruajt. Tani e tutje, të gjithë e lexojnë bashkë me këtë parim.
promise-change = Për ta ndryshuar ose për të shtuar një gjuhë, kopjojeni këtë, ndryshojeni dhe dërgojeni:
promise-remove-button = Hiqe
promise-removed = U hoq, dhe askush nuk e sheh më. Nëse e doni përsëri, kopjojeni këtë dhe dërgojeni:
promise-which = Cilin grup keni parasysh?
promise-no-group = Këtë mund ta shkruajnë vetëm organizatorët, dhe nuk di ndonjë grup ku jeni ndër organizatorët. Më shtoni në grupin tuaj dhe shkruani /promise atje.

## What stands in the way

refusal-which-principle = Ju lutem, shkruani një numër nga 1 deri në 8 pas /promise. Për t’i parë të tetë parimet, shkruani /principles.
refusal-promise-empty = Këtu nuk shoh fjalë. Ju lutem, shkruani si e zbaton këtë grupi juaj.
refusal-promise-gone = Kjo është hequr tashmë.
