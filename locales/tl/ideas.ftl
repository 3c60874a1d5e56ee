### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Wala pang nagpadala ng ideya.
        [one] May { $shown } taong nagpadala na ng ideya.
       *[other] May { $shown } taong nagpadala na ng ideya.
    }
ideas-card-how = Pindutin ang 💡 para isulat ang sarili ninyong ideya, sa kahit anong wika. Walang makakakita na sa inyo ito galing.
ideas-ballot-how = Pindutin ang 💡 para sumulat ng ideya, sa kahit anong wika. Binabasa ng mga organizer ang lahat ng ideya, at isinasama nila ang ilan sa isang poll. Kayo lang ang nakakakita nito.
ideas-own-none = Wala pa kayong ipinadalang ideya.
ideas-own = Ang mga ideya ninyo:
ideas-own-voted = Isinama sa poll: { $idea }
ideas-button = Isulat ang ideya ko
ideas-take-back-button = Bawiin ang mga ideya ko
ideas-taken-back = Nabawi na ang mga ideya ninyo. Mananatili ang mga ideyang nasa poll na.
ideas-still-open = Tuloy pa ang poll na ito.
ideas-voted = Mga ideyang isinama sa poll { $code }: { $shown }

## To who has an idea, in private

ideas-write = Ano ang ideya ninyo? Isulat sa akin sa isang mensahe, sa kahit anong wika. Iklian lang: hanggang { $most } character.
ideas-thanks = Salamat po! Natanggap na ang ideya ninyo. Kung isasama ito sa isang poll, sasabihin ko sa inyo sa private chat natin.
ideas-heard = Puwede na itong piliin ng grupo sa isang poll. Ang code ng poll na iyon ay { $code }.

## To organisers, in private

ideas-list-button = Lahat ng ideya
ideas-list-how = Pindutin ang isang numero para markahan ang ideya. Pindutin ulit para alisin ang marka. Kapag may 2 hanggang 12 marka, makakagawa kayo ng poll. Walang makakaalam kung kanino galing ang mga ideya.
ideas-list-none = Walang ideyang mapipili rito ngayon.
ideas-vote-button = Gawing poll ang mga ito: { $shown }
builder-ideas-button = Magsusulat sila ng sariling ideya

## Every "no": what happened, and what to do

refusal-open-with-options = Kapag may #ideas, sariling salita ang isinasagot ng mga tao. Isulat po ang tanong lang, walang mga sagot.
refusal-ideas-few = Markahan po muna ang { $most } ideya o higit pa.
refusal-ideas-many = May { $most } ideya na kayong namarkahan. Hanggang doon lang ang puwede sa isang poll. Mag-alis po muna ng isang marka.
refusal-ideas-gone = May mga ideya ritong binawi na, o nasa poll na. Pumili po ulit mula sa listahan ng mga ideya.
refusal-export-open = Walang file para sa poll na ito: sariling ideya ang isinulat ng mga tao. Para makita ang mga iyon, isulat sa akin ang /results at ang code ng poll.

## Help and privacy

help-organiser-ideas = Para humingi ng mga ideya, isulat ang #ideas sa sariling linya, at huwag maglagay ng mga sagot. Susulat sa akin ang mga tao sa sarili nilang salita. Pindutin ang 🌐, saka ang “Iba pa”, para mabasa ang mga ideya at gumawa ng bagong poll mula sa pinakamagaganda.
privacy-ideas = Kung hinihingi ng poll ang sarili ninyong ideya, itinatabi namin ito nang naka-lock, pati ang tala kung sino kayo. Binabasa ng mga organizer ang mga ideya. Hindi nila malalaman kung kanino galing. Kapag isinama sa poll ang ideya ninyo, mababasa ito ng lahat, at buburahin namin ang tala kung sino kayo. Bago iyon, puwede ninyong bawiin ang mga ideya ninyo.
