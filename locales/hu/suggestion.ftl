### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Van ötlete egy másik válaszra? Nyomja meg: 💡.
suggestion-came = Ötletek a csoporttól: { $shown }.
suggestion-became = Válasz lett belőle: { $shown }.
suggestion-new = Új válasz: { $answers }.
suggestion-foreign = Ezen a nyelven íródott: { $language }. Válasz: { $answers }.
suggestion-same = Ugyanazt mondta, mint ez a válasz: { $answers }. Ennyi ötlet: { $shown }.
suggestion-undecided = A szavazás lezárásáig nem született róla döntés: { $shown }.
suggestion-declined = Nem fogadták el: { $shown }.
suggestion-reasons = Az indokok:

## Writing one, in private

suggestion-button = Van egy másik ötletem
suggestion-write = Mi lehetne még válasz? Írja meg nekem egy üzenetben, bármilyen nyelven. Legyen rövid: legfeljebb { $most } karakter.
suggestion-secret = Senki sem látja, hogy Ön volt az.
suggestion-nothing-button = Mégse
suggestion-nothing = Rendben. Semmit sem küldtem el.
suggestion-in-private = Kérem, írja meg nekem az ötletét a privát csevegésünkben.
suggestion-thanks = Köszönöm! A szervezők megnézik az ötletét. A privát csevegésünkben szólok, mi lett belőle.

## To who had the idea, in private: what came of it

heard-idea = Az ötlete: { $idea }
heard-accepted = Mostantól ez is egy válasz. A száma: { $answer }.
heard-same = Ugyanazt mondja, mint ez a válasz: { $answer }
heard-declined = A szervezők nem fogadták el. Az indokuk, a saját szavaikkal:
heard-silenced = Félretették. A szervezők ebben a szavazásban nem fogadnak több ötletet Öntől. Továbbra is beszélhet velük, és továbbra is válaszolhat.
heard-late = A szavazás lezárult, mielőtt a szervezők dönthettek volna.
heard-thanks = Köszönjük, hogy velünk gondolkodik!

## To organisers, in private

notice-suggestion = Csoport: „{ $group }”. Valakinek van ötlete egy másik válaszra ehhez a szavazáshoz:
suggestion-language = Az ötlet lent van. Nyelv: { $language }.
suggestion-accept-button = Legyen belőle válasz
suggestion-same-button = Ugyanaz, mint egy másik válasz
suggestion-decline-button = Ne fogadjuk el
suggestion-silence-button = Ne jöjjön tőle több ötlet
suggestion-silence-sure-button = Igen, ne jöjjön több ötlet
suggestion-waiting-button = Döntésre váró ötletek
suggestion-same-which = Melyik válasz mondja ugyanazt?
suggestion-reason-write = Miért nem? Írja meg az indokot egy üzenetben, legfeljebb { $most } karakterben. Az illető az Ön szavaival kapja meg. Mindenki elolvashatja, amikor a szavazás lezárul.
suggestion-silence-ask = Azt szeretné, hogy ehhez a szavazáshoz ne jöjjön több ötlet ettől a személytől? A várakozó ötleteit félretesszük. Senki sem tudja meg, ki az. Válaszolni továbbra is tud.
suggestion-decided = Elmentve. Az illető értesül róla.
suggestion-none-waits = Most nem vár ötlet.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Ez a szavazás lezárult, így több ötlet nem jöhet. Kérem, mondja el az ötletét egy szervezőnek.
refusal-suggestions-off = Ez a szavazás nem fogad ötleteket más válaszokra. Kérem, mondja el az ötletét egy szervezőnek.
refusal-suggestions-silenced = A szervezők ebben a szavazásban nem fogadnak több ötletet Öntől. Továbbra is beszélhet velük, és továbbra is válaszolhat.
refusal-suggestions-many = Ehhez a szavazáshoz már { $most } ötletet küldött. Több nem lehet. Köszönöm! Ha van még, kérem, mondja el egy szervezőnek.
refusal-suggestions-waiting = A szervezőknél már { $most } ötlet vár Öntől. Kérem, akkor küldje a következőt, amikor döntöttek ezekről.
refusal-suggestion-empty = Ebben nem látok szöveget. Kérem, írja meg az ötletét néhány szóban.
refusal-suggestion-long = Ez túl hosszú egy válaszhoz. Most { $shown } karakter, és legfeljebb { $most } lehet. Kérem, írja rövidebben.
refusal-suggestion-known = Ez már benne van a szavazásban. A válasz száma: { $answer }.
refusal-suggestion-twice = Ez az ötlet már megérkezett. A szervezők megnézik.
refusal-words-only = Kérem, szöveget küldjön. Itt nem tudok képet, matricát vagy felvételt fogadni.
refusal-suggestion-decided = Erről az ötletről már döntöttek.
refusal-suggestion-late = Ez a szavazás lezárult, így az ötleteiről már nem lehet dönteni.
refusal-options-full = Ebben a szavazásban { $most } válasz van, több nem lehet. Az ötlet ugyanazt mondja, mint valamelyik válasz? Ha nem, kérem, jelezze, hogy nem tudja elfogadni.

## Help and privacy

help-family-suggest = Van ötlete egy másik válaszra? Nyomja meg a 💡 gombot, és írja meg nekem. Vagy a csoportban tartsa nyomva a szavazás üzenetét, és válassza ezt: „Válasz” (Reply). Vagy írja be nekem: /suggest és a szavazás kódja. A szervezők döntenek, és Ön megtudja, mi lett belőle.
privacy-suggestion = Ha ötletet küld egy új válaszra, titkosítva megőrizzük a szövegét és azt, hogy kicsoda Ön, amíg a szervezők nem döntenek. Ők nem tudják meg, kicsoda Ön. Utána mindkettőt töröljük, és az Ön neve helyett egy véletlen számot őrzünk. Ha egy ötletből válasz lesz, azt mindenki elolvashatja.
