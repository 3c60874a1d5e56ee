### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Shtypni numrin e çdo përgjigjeje që zgjidhni. Mund të zgjidhni sa të doni. Shtypni një numër përsëri për ta hequr. Askush nuk e sheh çfarë zgjidhni.
card-several-most = Shtypni numrin e çdo përgjigjeje që zgjidhni. Mund të zgjidhni deri në { $most }. Shtypni një numër përsëri për ta hequr. Askush nuk e sheh çfarë zgjidhni.
card-order = Renditni përgjigjet: shtypni më parë më të mirën, pastaj tjetrën, e kështu me radhë. Mund të ndaleni kur të doni. Për të tërhequr një përgjigje, shtypni 🌐. Askush nuk e sheh çfarë zgjidhni.

## The ballot, seen by one person

ballot-several = Zgjidhni sa të doni. Shtypni një përgjigje përsëri për ta hequr. Këtë e shihni vetëm ju.
ballot-several-most = Zgjidhni deri në { $most }. Shtypni një përgjigje përsëri për ta hequr. Këtë e shihni vetëm ju.
ballot-order-how = Shtypni më parë më të mirën, pastaj tjetrën, e kështu me radhë. Mund të ndaleni kur të doni. Këtë e shihni vetëm ju.
ballot-order = Renditja juaj: { $options }
ballot-undo-button = Tërhiqe të fundit

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = U ruajt. Renditja juaj tani është: { $options }
press-order-same = Asgjë nuk ka ndryshuar. Renditja juaj është: { $options }
refusal-most-chosen = Mund të zgjidhni më së shumti { $most }. Ju lutem, hiqni një më parë.

## The result

result-several = Mund të zgjidhej më shumë se një përgjigje. Prandaj të gjitha përqindjet bashkë mund të kalojnë 100%.
result-order = Pikët për vendin e parë: { $most }. Çdo vend tjetër merr një pikë më pak. Përgjigjja që lihet jashtë nuk merr pikë.
result-points =
    { $count ->
        [one] { $shown } pikë
       *[other] { $shown } pikë
    }
result-place = vendi { $place }
result-place-shared = vendi { $place }, bashkë me të tjera
result-spread = Bashkë: { $agree } në anën e “Jam dakord”, { $middle } në mes, { $disagree } në anën e “Nuk jam dakord”.
result-picture-points = Numrat pranë shiritave janë pikët.

## For organisers

help-organiser-kinds = Që njerëzit të zgjedhin më shumë se një përgjigje, shkruani #several në rresht më vete. Me #several 3 mund të zgjedhin deri në 3. Me #order i rendisin përgjigjet.
refusal-most-unreadable = Nuk e kuptoj rreshtin me #several. Ju lutem, shkruani vetëm #several, ose me një numër, kështu: #several 3
