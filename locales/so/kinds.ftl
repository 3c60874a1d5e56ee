### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Riix lambarka jawaab kasta oo aad dooranayso. Waxaad dooran kartaa inta aad rabto. Lambar mar kale riix si aad uga saarto. Cidna ma arki karto waxaad doorato.
card-several-most = Riix lambarka jawaab kasta oo aad dooranayso. Waxaad dooran kartaa ilaa { $most }. Lambar mar kale riix si aad uga saarto. Cidna ma arki karto waxaad doorato.
card-order = Jawaabaha kala horraysii: marka hore riix tan ugu fiican, kadib tan ku xigta, sidaas u wad. Meeshaad rabto waad ku joogsan kartaa. Si aad mid uga noqoto, riix 🌐. Cidna ma arki karto waxaad doorato.

## The ballot, seen by one person

ballot-several = Dooro inta aad rabto. Mid mar kale riix si aad uga saarto. Tan adiga keliya ayaa arka.
ballot-several-most = Dooro ilaa { $most }. Mid mar kale riix si aad uga saarto. Tan adiga keliya ayaa arka.
ballot-order-how = Marka hore riix tan ugu fiican, kadib tan ku xigta, sidaas u wad. Meeshaad rabto waad ku joogsan kartaa. Tan adiga keliya ayaa arka.
ballot-order = Sida aad u kala horraysiisay: { $options }
ballot-undo-button = Ka noqo tii ugu dambaysay

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Waa la kaydiyay. Hadda waxaad u kala horraysiisay: { $options }
press-order-same = Waxba isma beddelin. Waxaad u kala horraysiisay: { $options }
refusal-most-chosen = Waxaad dooran kartaa ugu badnaan { $most }. Fadlan marka hore mid ka saar.

## The result

result-several = Dadku waxay dooran karayeen hal jawaab ka badan. Sidaas darteed boqolkiibyada oo la isku daray waxay ka badnaan karaan 100%.
result-order = Dhibcaha kaalinta koowaad: { $most }. Kaalin kasta oo ku xigta hal dhibic baa ka dhimanta. Waxa dadku ka tageen dhibco ma helaan.
result-points =
    { $count ->
        [one] { $shown } dhibic
       *[other] { $shown } dhibcood
    }
result-place = kaalinta { $place }
result-place-shared = kaalin la wadaago { $place }
result-spread = Marka la isku daro: dhinaca “Waan raacsanahay”: { $agree }, dhexda: { $middle }, dhinaca “Ma raacsani”: { $disagree }.
result-picture-points = Tirooyinka tiirarka ag yaal waa dhibco.

## For organisers

help-organiser-kinds = Si dadku hal jawaab wax ka badan u doortaan, #several ku qor sadar u gaar ah. Marka aad qorto #several 3 waxay dooran karaan ilaa 3. Marka aad qorto #order jawaabaha ayay kala horraysiiyaan.
refusal-most-unreadable = Ma akhrin karo sadarka #several ku jiro. Fadlan qor #several oo keliya, ama lambar la qor, sidan: #several 3
