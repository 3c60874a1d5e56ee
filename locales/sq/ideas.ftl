### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Askush nuk ka dërguar ende ide.
        [one] { $shown } person ka dërguar ide.
       *[other] { $shown } persona kanë dërguar ide.
    }
ideas-card-how = Shtypni 💡 për të shkruar idenë tuaj, në çfarëdo gjuhe. Askush nuk e sheh që jeni ju.
ideas-ballot-how = Shtypni 💡 për të shkruar një ide, në çfarëdo gjuhe. Organizatorët i lexojnë të gjitha idetë dhe disa prej tyre i vënë në votim. Këtë mesazh e shihni vetëm ju.
ideas-own-none = Nuk keni dërguar ende ide.
ideas-own = Idetë tuaja:
ideas-own-voted = U vu në votim: { $idea }
ideas-button = Shkruaj idenë time
ideas-take-back-button = Tërhiqi idetë e mia
ideas-taken-back = Idetë tuaja u tërhoqën. Ato për të cilat po votohet mbeten.
ideas-still-open = Kjo anketë është ende e hapur.
ideas-voted = U vunë në votim te anketa { $code }: { $shown }

## To who has an idea, in private

ideas-write = Cila është ideja juaj? Ma shkruani në një mesazh, në çfarëdo gjuhe. Shkruajeni shkurt: më së shumti { $most } karaktere.
ideas-thanks = Faleminderit! E mora idenë tuaj. Nëse vihet në votim, do t’ju tregoj në bisedën tonë private.
ideas-heard = Tani grupi mund të votojë për këtë. Kodi i asaj ankete është { $code }.

## To organisers, in private

ideas-list-button = Të gjitha idetë
ideas-list-how = Shtypni një numër për të shënuar një ide për votim. Shtypeni përsëri për ta hequr shenjën. Me 2 deri në 12 ide të shënuara mund të bëni një anketë. Askush nuk e mëson të kujt janë idetë.
ideas-list-none = Tani këtu nuk ka ide për të zgjedhur.
ideas-vote-button = Anketë me këto: { $shown }
builder-ideas-button = Shkruajnë idetë e tyre

## Every "no": what happened, and what to do

refusal-open-with-options = Me #ideas njerëzit përgjigjen me fjalët e tyre. Ju lutem, shkruani vetëm pyetjen, pa përgjigje.
refusal-ideas-few = Ju lutem, shënoni më parë të paktën { $most } ide.
refusal-ideas-many = Keni shënuar { $most } ide. Një anketë nuk mund të ketë më shumë. Ju lutem, hiqni një shenjë më parë.
refusal-ideas-gone = Disa nga këto ide u tërhoqën, ose po votohet tashmë për to. Ju lutem, zgjidhni përsëri nga lista e ideve.
refusal-export-open = Për këtë anketë nuk ka skedar: njerëzit shkruan idetë e tyre. Për t’i parë, më shkruani /results dhe kodin e anketës.

## Help and privacy

help-organiser-ideas = Për të kërkuar ide, shkruani #ideas në rresht më vete dhe asnjë përgjigje. Njerëzit më shkruajnë me fjalët e tyre. Shtypni 🌐, pastaj “Më shumë”, për t’i lexuar idetë dhe për t’i vënë më të mirat në votim.
privacy-ideas = Nëse një anketë kërkon idetë tuaja, i mbajmë nën kyç idetë dhe kush jeni. Organizatorët i lexojnë idetë. Ata nuk e mësojnë të kujt janë. Nëse votohet për idenë tuaj, mund ta lexojnë të gjithë, dhe ne e fshijmë lidhjen e saj me ju. Para kësaj mund t’i tërhiqni idetë tuaja.
