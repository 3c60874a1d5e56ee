### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Máte nápad na ďalšiu odpoveď? Stlačte 💡.
suggestion-came = Nápady zo skupiny: { $shown }.
suggestion-became = Stali sa odpoveďou: { $shown }.
suggestion-new = Nové: odpoveď č. { $answers }.
suggestion-foreign = Odpoveď č. { $answers } je napísaná v tomto jazyku: { $language }.
suggestion-same = Nápady, ktoré hovoria to isté ako odpoveď č. { $answers }: { $shown }.
suggestion-undecided = Bez rozhodnutia do konca ankety: { $shown }.
suggestion-declined = Neprijaté: { $shown }.
suggestion-reasons = Prečo:

## Writing one, in private

suggestion-button = Mám iný nápad
suggestion-write = Čo ďalšie by mohlo byť odpoveďou? Napíšte mi to v jednej správe, v ktoromkoľvek jazyku. Stačí krátko, najviac { $most } znakov.
suggestion-secret = Nikto nevidí, že ste to vy.
suggestion-nothing-button = Zrušiť
suggestion-nothing = Dobre. Nič sa neposlalo.
suggestion-in-private = Napíšte mi, prosím, svoj nápad v našom súkromnom chate.
suggestion-thanks = Ďakujeme! Organizátori sa na váš nápad pozrú. Čo z toho vyjde, vám poviem v našom súkromnom chate.

## To who had the idea, in private: what came of it

heard-idea = Váš nápad: { $idea }
heard-accepted = Teraz je to odpoveď. Má číslo { $answer }.
heard-same = Hovorí to isté ako táto odpoveď: { $answer }
heard-declined = Organizátori ho neprijali. Hovoria prečo:
heard-silenced = Váš nápad je odložený. Organizátori už od vás v tejto ankete neprijímajú nápady. Stále sa s nimi môžete porozprávať a stále môžete odpovedať.
heard-late = Anketa sa skončila skôr, ako organizátori stihli rozhodnúť.
heard-thanks = Ďakujeme, že o tom premýšľate s nami!

## To organisers, in private

notice-suggestion = Niekto zo skupiny „{ $group }“ má nápad na ďalšiu odpoveď v tejto ankete:
suggestion-language = Nápad je nižšie. Jazyk: { $language }.
suggestion-accept-button = Urobiť z neho odpoveď
suggestion-same-button = Taká odpoveď už je
suggestion-decline-button = Neprijať
suggestion-silence-button = Neprijímať ďalšie od tohto človeka
suggestion-silence-sure-button = Áno, už neprijímať
suggestion-waiting-button = Nápady na rozhodnutie
suggestion-same-which = Ktorá odpoveď hovorí to isté?
suggestion-reason-write = Aký je dôvod? Napíšte ho v jednej správe, najviac { $most } znakov. Kto nápad poslal, dostane ho presne tak, ako ho napíšete. Keď sa anketa skončí, môžu si ho prečítať všetci.
suggestion-silence-ask = Má táto anketa prestať prijímať nápady od tohto človeka? Jeho nápady, ktoré čakajú, sa odložia. Nikto sa nedozvie, kto to je. Odpovedať môže aj naďalej.
suggestion-decided = Uložené. Človek sa to dozvie.
suggestion-none-waits = Teraz nečaká žiadny nápad.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Táto anketa sa skončila, preto už nápady neprijíma. Povedzte, prosím, o svojom nápade organizátorom.
refusal-suggestions-off = Táto anketa neprijíma nápady na ďalšie odpovede. Povedzte, prosím, o svojom nápade organizátorom.
refusal-suggestions-silenced = Organizátori už od vás v tejto ankete neprijímajú nápady. Stále sa s nimi môžete porozprávať a stále môžete odpovedať.
refusal-suggestions-many = Počet nápadov, ktoré ste poslali: { $most }. Viac sa v tejto ankete nedá. Ďakujeme! Ak máte ďalšie, povedzte ich, prosím, organizátorom.
refusal-suggestions-waiting = Počet vašich nápadov, ktoré čakajú na organizátorov: { $most }. Ďalší pošlite, prosím, keď o nich rozhodnú.
refusal-suggestion-empty = Nevidím tu žiadne slová. Napíšte, prosím, svoj nápad niekoľkými slovami.
refusal-suggestion-long = Na odpoveď je to pridlhé. Má to { $shown } znakov a môže ich byť najviac { $most }. Skráťte to, prosím.
refusal-suggestion-known = V ankete to už je. Je to odpoveď { $answer }.
refusal-suggestion-twice = Tento nápad už prišiel. Organizátori sa naň pozrú.
refusal-words-only = Pošlite mi, prosím, slová. Obrázok, nálepku ani nahrávku tu prijať neviem.
refusal-suggestion-decided = O tomto nápade sa už rozhodlo.
refusal-suggestion-late = Táto anketa sa skončila, preto sa o jej nápadoch už nedá rozhodovať.
refusal-options-full = Odpovede v tejto ankete: { $most }. Viac ich byť nemôže. Je nápad rovnaký ako niektorá z nich? Ak nie, povedzte, prosím, že ho nemôžete prijať.

## Help and privacy

help-family-suggest = Máte nápad na ďalšiu odpoveď? Stlačte 💡 a napíšte mi ho. Alebo ťuknite v skupine na správu s anketou, vyberte „Odpovedať“ (Reply) a napíšte ho. Alebo mi napíšte /suggest a kód ankety. Rozhodnú organizátori a vy sa dozviete, čo z toho vyšlo.
privacy-suggestion = Ak pošlete nápad na odpoveď, uchovávame vaše slová a to, kto ste, zašifrované, kým organizátori nerozhodnú. Oni sa nedozvedia, kto ste. Potom oboje vymažeme a namiesto vášho mena ostane náhodné číslo. Nápad, ktorý sa stane odpoveďou, môžu čítať všetci.
