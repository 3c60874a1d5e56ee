### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Weli cidna fikrad ma soo dirin.
        [one] { $shown } qof ayaa fikrado soo diray.
       *[other] { $shown } qof ayaa fikrado soo diray.
    }
ideas-card-how = Riix 💡 si aad fikraddaada u qorto, luqad kasta ha ahaato. Cidna ma ogaan karto inay adiga ahayd.
ideas-ballot-how = Riix 💡 si aad fikrad u qorto, luqad kasta ha ahaato. Qabanqaabiyayaashu fikradaha oo dhan way akhriyaan, qaarkoodna cod ayay u qaadaan. Tan adiga keliya ayaa arka.
ideas-own-none = Weli fikrad maadan soo dirin.
ideas-own = Fikradahaaga:
ideas-own-voted = Cod baa loo qaaday: { $idea }
ideas-button = Qor fikraddaada
ideas-take-back-button = Ka noqo fikradahaaga
ideas-taken-back = Fikradahaagii waad ka noqotay. Kuwa hore cod loogu qaaday way sii jirayaan.
ideas-still-open = Ra’yi-ururintani weli way furan tahay.
ideas-voted = Fikradaha cod loogu qaaday ra’yi-ururinta { $code }: { $shown }

## To who has an idea, in private

ideas-write = Waa maxay fikraddaadu? Hal farriin iigu soo qor, luqad kasta ha ahaato. Ha gaabnaato: ugu badnaan { $most } xaraf.
ideas-thanks = Mahadsanid! Fikraddaadii waa timid. Haddii cod loo qaado, waxaan kuugu sheegi doonaa wadahadalkeenna gaarka ah.
ideas-heard = Kooxdu hadda tan way u codayn kartaa. Koodhka ra’yi-ururintaas waa { $code }.

## To organisers, in private

ideas-list-button = Fikradaha oo dhan
ideas-list-how = Riix lambar si aad fikrad cod ugu calaamadiso. Mar kale riix si aad calaamadda uga qaaddo. Marka aad calaamadiso 2 ilaa 12, ra’yi-ururin ayaad ka samayn kartaa. Cidna ma ogaanayso cidda fikradaha leh.
ideas-list-none = Hadda ma jirto fikrad halkan laga dooran karo.
ideas-vote-button = Ka samee ra’yi-ururin kuwan: { $shown }
builder-ideas-button = Fikradahooda ayay qorayaan

## Every "no": what happened, and what to do

refusal-open-with-options = Marka la isticmaalo #ideas, dadku ereyadooda ayay ku jawaabaan. Fadlan su’aasha oo keliya qor, jawaabo la’aan.
refusal-ideas-few = Fadlan marka hore calaamadi { $most } fikradood ama ka badan.
refusal-ideas-many = Waxaad hore u calaamadisay { $most } fikradood, waana inta ra’yi-ururin ugu badnaan yeelan karto. Si aad mid kale u calaamadiso, marka hore mid calaamadda ka qaad.
refusal-ideas-gone = Fikradahan qaarkood waa laga noqday, ama hore ayaa cod loogu qaaday. Fadlan mar kale ka dooro liiska fikradaha.
refusal-export-open = Ra’yi-ururintan fayl ma laha: dadku fikradahooda ayay qoreen. Si aad u aragto, ii soo qor /results iyo koodhka ra’yi-ururinta.

## Help and privacy

help-organiser-ideas = Si aad fikrado u weydiiso, sadar u gaar ah ku qor #ideas oo jawaabo ha qorin. Dadku ereyadooda ayay iigu soo qoraan. Riix 🌐, kadibna “Wax dheeraad ah”, si aad fikradaha u akhrido oo aad kuwa ugu fiican cod ugu qaaddo.
privacy-ideas = Haddii ra’yi-ururin fikradahaaga ku weydiiso, fikradaha iyo cidda aad tahay si qufulan ayaan u haynaa. Qabanqaabiyayaashu fikradaha way akhriyaan, laakiin ma ogaadaan cidda leh. Haddii fikraddaada cod loo qaado, dadka oo dhan ayaa akhrin kara, cidda aad tahayna waan tirtirnaa. Intaas ka hor fikradahaaga waad ka noqon kartaa.
