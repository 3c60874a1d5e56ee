### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Még senki sem küldött ötletet.
        [one] { $shown } ember küldött ötletet.
       *[other] { $shown } ember küldött ötletet.
    }
ideas-card-how = A saját ötletét a 💡 gombbal írhatja meg, bármilyen nyelven. Senki sem látja, hogy Ön volt az.
ideas-ballot-how = Ötletet a 💡 gombbal írhat, bármilyen nyelven. A szervezők minden ötletet elolvasnak, és néhányat szavazásra bocsátanak. Ezt az üzenetet csak Ön látja.
ideas-own-none = Még nem küldött ötletet.
ideas-own = Az Ön ötletei:
ideas-own-voted = Szavazásra bocsátva: { $idea }
ideas-button = Megírom az ötletemet
ideas-take-back-button = Visszavonom az ötleteimet
ideas-taken-back = Visszavonta az ötleteit. Amelyikről már szavaznak, az marad.
ideas-still-open = Ez a szavazás még nyitva van.
ideas-voted = Szavazásra bocsátva (a szavazás kódja: { $code }): { $shown }

## To who has an idea, in private

ideas-write = Mi az ötlete? Írja meg nekem egy üzenetben, bármilyen nyelven. Legyen rövid: legfeljebb { $most } karakter.
ideas-thanks = Köszönöm! Megkaptam az ötletét. Ha szavazásra bocsátják, szólok a privát csevegésünkben.
ideas-heard = A csoport most már szavazhat erről. A szavazás kódja: { $code }.

## To organisers, in private

ideas-list-button = Minden ötlet
ideas-list-how = Nyomjon meg egy számot, ha egy ötletet szavazásra jelölne. Nyomja meg újra, ha levenné a jelölést. Ha 2–12 ötletet megjelölt, szavazást készíthet belőlük. Senki sem tudja meg, kinek az ötletei.
ideas-list-none = Most nincs itt ötlet, amelyből választhatna.
ideas-vote-button = Szavazás ezekből: { $shown }
builder-ideas-button = Saját ötleteket írnak

## Every "no": what happened, and what to do

refusal-open-with-options = A #ideas szóval az emberek a saját szavaikkal válaszolnak. Kérem, csak a kérdést írja meg, válaszok nélkül.
refusal-ideas-few = Kérem, először jelöljön meg legalább { $most } ötletet.
refusal-ideas-many = Most { $most } ötlet van megjelölve. Egy szavazásban nem lehet több. Kérem, először vegyen le egy jelölést.
refusal-ideas-gone = Ezek között az ötletek között van olyan, amelyet visszavontak, vagy amelyről már szavaznak. Kérem, válasszon újra az ötletek listájából.
refusal-export-open = Ehhez a szavazáshoz nincs fájl: az emberek saját ötleteket írtak. Ha látni szeretné őket, írja be nekem: /results és a szavazás kódja.

## Help and privacy

help-organiser-ideas = Ha ötleteket kér, írja egy külön sorba: #ideas – és ne írjon válaszokat. Az emberek a saját szavaikkal írnak nekem. Nyomja meg a 🌐 gombot, majd a „Továbbiak” gombot, olvassa el az ötleteket, és a legjobbakat bocsássa szavazásra.
privacy-ideas = Ha egy szavazás az Ön ötleteit kéri, titkosítva megőrizzük az ötleteit és azt, hogy kicsoda Ön. A szervezők elolvassák az ötleteket. Azt nem tudják meg, kitől vannak. Ha szavaznak az ötletéről, mindenki elolvashatja, és töröljük, hogy kitől van. Előtte visszavonhatja az ötleteit.
