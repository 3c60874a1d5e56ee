### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Ez a döntés:
decided-written-in = Ez még nincs meg az Ön nyelvén. Ezen a nyelven íródott: { $language }.
decided-asked = Ezt kérdeztük (a szavazás kódja: { $code }): { $question }
decided-without = Ezt a döntést nem a családok formálták: nem volt előtte szavazás.
context-cannot = Mit nem tudunk megtenni, és miért: { $text }
context-responsible = Ki a felelős: { $text }
decided-review = Mikor nézzük meg újra: { $when }
decided-done = Megtörtént? Igen.
decided-partly = Megtörtént? Csak egy része.
decided-not = Megtörtént? Nem.
decided-code = Kód: { $code }
decided-looked = A szervezők újra megnézték a fenti döntést.
result-decided = Mi lett a döntés? Keresse ezt a kódot: { $code }, vagy írja be: /decisions

## An organiser writes it, step by step

decide-choose = Mondja el a csoportjának, mi lett a döntés. Együtt írjuk meg a privát csevegésünkben. A csoportja semmit nem lát, amíg közzé nem teszi.
decide-write-button = Megírom
decide-what = Mit fognak Önök tenni? Írja meg most, rövid mondatokban.
decide-now = A döntés szövege most: { $decision }
decide-cannot = Mit nem tudnak megtenni, és miért? Írja meg most. A családok jobban bíznak Önökben, ha ezt is elmondják.
decide-responsible = Ki a felelős? Írja meg, ki az, hogy a családok tudják, kit kérdezhetnek.
decide-nothing-button = Ezt kihagyom
decide-review = Mikor nézik meg újra? Azon a napon megkérdezem, megtörtént-e, amit elhatároztak, és a válaszát elmondom a csoportnak is. Nyomjon meg egy gombot, vagy írja meg a napot, így: { $example }
decide-month-button = Egy hónap múlva
decide-months-button = { $months } hónap múlva
decide-never-button = Nem nézzük meg újra
decide-cites = Melyik szavazások vezettek ehhez a döntéshez? Nyomjon meg egy szavazást, ha hozzá szeretné adni vagy ki szeretné venni.
decide-no-polls = A csoportjaiban még nincs lezárt szavazás.
decide-post-button = Közzététel
decide-cites-button = A szavazások, amelyekre épül
decide-what-button = Mit fogunk tenni
decide-cannot-button = Mit nem tudunk megtenni
decide-responsible-button = Ki a felelős
decide-review-button = Mikor nézzük meg újra
decide-posted-in = Itt teszem közzé: { $groups }
decide-groups = Melyik csoportokban tegyem közzé? Nyomjon meg egy csoportot, ha hozzá szeretné adni vagy ki szeretné venni.
decide-source = Milyen nyelven írta?
decide-away = Eltettem, és senki sem látta. 90 napig őrzöm.
decide-unfinished = Van egy döntése, amely még nincs közzétéve: { $decision }
decide-posted = Közzétéve. Már ott van a csoportjában. Tudna segíteni más nyelvekkel is?
decide-editor = Ha meg szeretné írni ezen a nyelven, vagy változtatna a szövegén, küldjön nekem most egy üzenetet.

## On the day: to each organiser alone

review-ask = Önök azt tervezték, hogy ezt a döntést újra megnézik. Csoport: { $group }. Döntés: { $decision }
review-how = Megtörtént? A csoportja megtudja, mit válaszol.
review-done-button = Igen
review-partly-button = Csak egy része
review-not-button = Nem
review-later-button = Kérdezze meg újra egy hét múlva
review-put-off = Egy hét múlva újra megkérdezem.
review-more = Mit tudjon még erről a csoportja?
review-write = Küldjön most nekem egy sort. A csoportja az Ön szavait látja. Legfeljebb { $most } karakter lehet.
review-nothing-button = Mást nem
review-told = Köszönöm! Elmondtam a csoportjának.

## What a group has decided, for any member

decisions-title = Milyen döntések születtek ebben a csoportban
decisions-none = Itt még nem született döntés.
decisions-how = Ha egy döntést teljesen el szeretne olvasni, írja be: /results és a kódját.

## What stands in the way

refusal-day-unreadable = Ezt a dátumot nem értem. Kérem, így írja: { $example }
refusal-review-done = A csoportja már tudja, mi lett ebből. Köszönöm!
refusal-day-far = Ez túl messze van. Kérem, válasszon egy napot a következő 12 hónapból.
refusal-is-decision = Ez döntés, nem szavazás. Ezért ez itt nem működik.
refusal-cited-open = Ez a szavazás még nyitva van: { $code }. Először zárja le. Utána elmondhatja, mi lett a döntés.
refusal-cited-many = Egy döntésben legfeljebb { $most } szavazás lehet. Kérem, először vegyen ki egyet.
refusal-decide-anonymous = Kérem, ezt a saját nevében írja, ne a csoport nevében. Akkor tudok segíteni a privát csevegésünkben.
refusal-decision-empty = Itt nem látok szöveget. Kérem, írja meg, mit fognak tenni.
refusal-decision-long = Ez túl hosszú. Most { $shown } karakter, és legfeljebb { $most } lehet.
