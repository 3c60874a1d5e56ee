### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Ra’yi-ururintaada: { $question }
gap-ask =
    { $count ->
        [one] Kooxdaadu waxay akhridaa hal luqad oo kale: { $languages }. Ra’yi-ururintu weli kuma qorna.
       *[other] Kooxdaadu waxay akhridaa luqado kale: { $languages }. Ra’yi-ururintu weli kuma qorna.
    }
gap-what = Ma hadda ayaad furaysaa ra’yi-ururinta, mise marka hore ayaad turjumaysaa? Goor dambena luqado waad ku dari kartaa.
gap-open-button = Hadda fur
gap-translate-button = Marka hore turjum
gap-machine-button = Mashiin ha turjumo
gap-opened = Ra’yi-ururintu way furan tahay. Hadda waxay ku jirtaa kooxdaada.
gap-opened-before = Ra’yi-ururintan mar hore ayaa la furay, welina way furan tahay.
gap-machine-working = Mashiinku wuu shaqaynayaa. Daqiiqad ayay qaadan kartaa. Ereyada halkan ayaan ku tusi doonaa.
gap-machine-failed = Mashiinku hadda wuu turjumi kari waayay ra’yi-ururinta. Turjumid la’aan ayaan furay. Weli luqado waad ku dari kartaa.

## The editor: the list of languages

editor-title = Ereyada luqadaha kale
editor-how = Riix luqad si aad ereyadeeda u akhrido, u qorto ama u hubiso.
editor-signs =
    ✅ waa diyaar
    🤖 mashiin ayaa turjumay, weli lama hubin
    👀 wuxuu sugayaa in la hubiyo
    ➕ ereyo ayaa maqan
editor-done-button = Waan dhammeeyay
editor-done = Waad ku mahadsan tahay caawimadaada!

## The editor: one language

editor-language = Ereyada luqaddan: { $language }
editor-source = Luqadda { $language } waxaa ku qoran:
editor-now = Hadda waxaa ku qoran:
editor-waiting = Wuxuu sugayaa in la hubiyo:
editor-waiting-voice = Cod la duubay ayaa sugaya in la hubiyo.
editor-write = Si aad ereyada u qorto ama u beddesho, hadda ii soo dir hal farriin. Su’aasha ku qor sadarka koowaad, kadibna jawaab kasta sadar u gaar ah, isku si u kala horreeya.
editor-write-question = Si aad su’aasha u qorto ama u beddesho, hadda ii soo dir hal farriin.
editor-answers-there = Jawaabuhu hore ayay u jiraan.
editor-record =
    { $minutes ->
        [one] Waxaad sidoo kale ra’yi-ururinta kor ugu akhrin kartaa farriin cod ah. Ugu badnaan waa { $shown } daqiiqad.
       *[other] Waxaad sidoo kale ra’yi-ururinta kor ugu akhrin kartaa farriin cod ah. Ugu badnaan waa { $shown } daqiiqo.
    }
editor-right-button = Tani waa sax
editor-remove-button = Ka saar
editor-all-button = Luqadaha oo dhan
editor-saved = Waa la kaydiyay. Hadda dadka oo dhan way arki karaan ama way dhageysan karaan.
editor-thanks = Mahadsanid! Marka hore waxaa hubin doona mid ka mid ah qabanqaabiyayaasha, ama qof kale oo luqaddan akhriya. Kadibna dadka oo dhan way arki karaan ama way dhageysan karaan.
editor-thanks-organisers = Mahadsanid! Marka hore waxaa hubin doona mid ka mid ah qabanqaabiyayaasha. Kadibna dadka oo dhan way arki karaan ama way dhageysan karaan.
editor-checked = Mahadsanid! Hadda dadka oo dhan way arki karaan ama way dhageysan karaan.
editor-removed = Waa la saaray.

## Notes to organisers, in private

notice-waiting = Qof ku jira “{ $group }” ayaa ra’yi-ururin u turjumay luqaddan: { $language }. Fadlan hubi, si dadka oo dhan u arki karaan.
notice-check-button = Hubi
notice-language = Kooxda “{ $group }” gudaheeda { $fewest } qof ama ka badan ayaa ku jawaabay luqaddan: { $language }. Luqaddani weli kuma jirto liiska kooxda. Waad ku dari kartaa: /settings ku qor kooxda.
notice-concerns = Kooxda “{ $group }” gudaheeda dad ayaa su’aashan dhib ku qaba: { $question }
notice-concerns-what = Waxaa laga yaabaa inay caawiso in ereyo kale lagu weydiiyo. Markaas ra’yi-ururintan waa la xirayaa, tan cusub ayaana meesheeda gelaysa. Cidna ma ogaan karto cid walba waxay tiri.
