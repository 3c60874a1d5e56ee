### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Zatím nepřišel žádný nápad.
        [one] Nápady poslal { $shown } člověk.
        [few] Nápady poslali { $shown } lidé.
        [many] Nápady poslalo { $shown } člověka.
       *[other] Nápady poslalo { $shown } lidí.
    }
ideas-card-how = Klepněte na 💡 a napište svůj nápad v jakémkoli jazyce. Nikdo nevidí, že jste to vy.
ideas-ballot-how = Klepněte na 💡 a napište nápad v jakémkoli jazyce. Lidé, kteří vedou skupinu, čtou všechny nápady a o některých dají hlasovat. Tuto zprávu vidíte jen vy.
ideas-own-none = Zatím tu nemáte žádný nápad.
ideas-own = Vaše nápady:
ideas-own-voted = Dostal se do hlasování: { $idea }
ideas-button = Napsat svůj nápad
ideas-take-back-button = Vzít zpět své nápady
ideas-taken-back = Vaše nápady jsou vzaté zpět. Ty, o kterých se už hlasuje, zůstávají.
ideas-still-open = Tato anketa ještě běží.
ideas-voted = Nápady, o kterých se hlasuje v anketě { $code }: { $shown }

## To who has an idea, in private

ideas-write = Jaký máte nápad? Napište mi ho v jedné zprávě, v jakémkoli jazyce. Pište krátce, nejvýš { $most } znaků.
ideas-thanks = Děkujeme! Váš nápad dorazil. Pokud se o něm bude hlasovat, dozvíte se to v našem soukromém chatu.
ideas-heard = Skupina o tom teď může hlasovat. Kód nové ankety je { $code }.

## To organisers, in private

ideas-list-button = Všechny nápady
ideas-list-how = Klepnutím na číslo označíte nápad k hlasování. Dalším klepnutím označení zrušíte. Když označíte 2 až 12 nápadů, můžete z nich udělat anketu. Nikdo se nedozví, čí nápady to jsou.
ideas-list-none = Teď tu nejsou žádné nápady na výběr.
ideas-vote-button = Udělat anketu z označených: { $shown }
builder-ideas-button = Lidé napíšou vlastní nápady

## Every "no": what happened, and what to do

refusal-open-with-options = Když je v anketě #ideas, lidé odpovídají vlastními slovy. Napište prosím jen otázku, bez odpovědí.
refusal-ideas-few = Nejdřív prosím označte nápady, aspoň { $most }.
refusal-ideas-many = Počet označených nápadů: { $most }. Víc se jich do ankety nevejde. Nejdřív prosím jedno označení zrušte.
refusal-ideas-gone = Některé z těchto nápadů jsou vzaté zpět, nebo se o nich už hlasuje. Vyberte prosím znovu ze seznamu nápadů.
refusal-export-open = K této anketě není soubor: lidé v ní psali vlastní nápady. Pokud je chcete vidět, napište mi /results a kód ankety.

## Help and privacy

help-organiser-ideas = Pokud chcete získat nápady, napište #ideas na samostatný řádek, bez odpovědí. Lidé mi píšou vlastními slovy. Klepněte na 🌐, pak na „Více“. Tam si nápady přečtete a o nejlepších můžete dát hlasovat.
privacy-ideas = Když se anketa ptá na vaše nápady, uchováme zašifrovaně vaše nápady a to, kdo jste. Lidé, kteří vedou skupinu, nápady čtou, ale nedozvědí se, čí jsou. Když se o vašem nápadu hlasuje, může si ho přečíst každý a údaj o tom, kdo jste, smažeme. Do té doby můžete své nápady vzít zpět.
