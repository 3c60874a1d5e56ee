### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Riix lambarka jawaab kasta oo aad dooranayso. Waxaad dooran kartaa inta aad rabto. Lambar mar kale riix si aad uga saarto. Cidna ma arki karto waxaad doorato.
card-several-most = Riix lambarka jawaab kasta oo aad dooranayso. Waxaad dooran kartaa ilaa { $most }. Lambar mar kale riix si aad uga saarto. Cidna ma arki karto waxaad doorato.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Jawaabaha kala horraysii: marka hore riix tan ugu fiican, kadib tan ku xigta, sidaas u wad. Meeshaad rabto waad ku joogsan kartaa. Si aad mid uga noqoto, riix 🌐. Cidna ma arki karto waxaad doorato.

## The ballot, seen by one person

ballot-several = Dooro inta aad rabto. Mid mar kale riix si aad uga saarto. Tan adiga keliya ayaa arka.
ballot-several-most = Dooro ilaa { $most }. Mid mar kale riix si aad uga saarto. Tan adiga keliya ayaa arka.
ballot-order-how = Marka hore riix tan ugu fiican, kadib tan ku xigta, sidaas u wad. Meeshaad rabto waad ku joogsan kartaa. Tan adiga keliya ayaa arka.
ballot-order = Sida aad u kala horraysiisay: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Ka noqo tii ugu dambaysay

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Waa la kaydiyay. Hadda waxaad u kala horraysiisay: { $options }
# An answer was pressed that is in the order already.
press-order-same = Waxba isma beddelin. Waxaad u kala horraysiisay: { $options }
refusal-most-chosen = Waxaad dooran kartaa ugu badnaan { $most }. Fadlan marka hore mid ka saar.

## The result

result-several = Dadku waxay dooran karayeen hal jawaab ka badan. Sidaas darteed boqolkiibyada oo la isku daray waxay ka badnaan karaan 100%.
# How points are counted; the number of points is also the number of answers.
result-order = Dhibcaha kaalinta koowaad: { $most }. Kaalin kasta oo ku xigta hal dhibic baa ka dhimanta. Waxa dadku ka tageen dhibco ma helaan.
result-points =
    { $count ->
        [one] { $shown } dhibic
       *[other] { $shown } dhibcood
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = kaalinta { $place }
# The same where other answers have as many points.
result-place-shared = kaalin la wadaago { $place }
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Marka la isku daro: dhinaca “Waan raacsanahay”: { $agree }, dhexda: { $middle }, dhinaca “Ma raacsani”: { $disagree }.
# Follows result-picture where answers were put in order.
result-picture-points = Tirooyinka tiirarka ag yaal waa dhibco.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Si dadku hal jawaab wax ka badan u doortaan, #several ku qor sadar u gaar ah. Marka aad qorto #several 3 waxay dooran karaan ilaa 3. Marka aad qorto #order jawaabaha ayay kala horraysiiyaan.
# The line with #several has something else than a number after it.
refusal-most-unreadable = Ma akhrin karo sadarka #several ku jiro. Fadlan qor #several oo keliya, ama lambar la qor, sidan: #several 3
