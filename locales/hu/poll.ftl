### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Igen
answer-no = Nem
answer-not-sure = Még nem tudom
answer-strongly-agree = Teljesen egyetértek
answer-agree = Egyetértek
answer-in-the-middle = A kettő között
answer-disagree = Nem értek egyet
answer-strongly-disagree = Egyáltalán nem értek egyet
answer-monday = Hétfő
answer-tuesday = Kedd
answer-wednesday = Szerda
answer-thursday = Csütörtök
answer-friday = Péntek
answer-saturday = Szombat
answer-sunday = Vasárnap
answer-morning = Délelőtt
answer-afternoon = Délután
answer-evening = Este

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Még senki sem válaszolt.
        [one] { $shown } ember válaszolt eddig.
       *[other] { $shown } ember válaszolt eddig.
    }
card-how = Nyomjon meg egy számot a válaszhoz. Senki sem látja, mit választ.
card-languages = 🌐 Az Ön nyelvén: { $languages }
card-code = A szavazás kódja: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Elmentve: { $option }
press-secret = Senki sem látja, mit választott. A szervezők sem látják. Megváltoztathatja, amíg a szavazás le nem zárul.
press-changed = Megváltoztatva. A válasza most: { $option }
press-same = Már ez a válasza: { $option }. Semmi sem változott.
press-withdrawn = Visszavonta a válaszát. Újra válaszolhat, amíg a szavazás le nem zárul.
press-nothing-to-withdraw = Nincs válasza, amelyet visszavonhatna.

## The ballot, seen by one person

ballot-chosen = A válasza: { $option }
ballot-not-chosen = Még nem válaszolt.
ballot-how = Nyomjon meg egy gombot a válaszhoz. Ezt csak Ön látja.
ballot-withdraw-button = Visszavonom a válaszomat
ballot-written-in = Ez a szavazás még nincs meg az Ön nyelvén. Ezen a nyelven íródott: { $language }.
ballot-waiting = Valaki lefordította az Ön nyelvére. Kérem, segítsen ellenőrizni a szövegét.
ballot-listen-button = Meghallgatás
ballot-more-button = Továbbiak
ballot-back-button = Vissza
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Néhány embernek gondja van ezzel a kérdéssel. A szervezők megnézik.
concern-unclear-button = Ezt nem értem
concern-wrong-button = Nem ez a jó kérdés
concern-how = Gondja van a kérdéssel? Jelezze a ❓ gombbal. Ha újra megnyomja, visszavonja. Senki sem látja, hogy Ön volt az. A szervezők csak egy számot látnak, és azt is csak akkor, ha legalább { $fewest } ember jelezte. Az eredmény ugyanezeket a számokat mutatja.
concern-saved = Köszönöm! Önt is számolom, a neve nem látszik.
concern-taken-back = Visszavonva. Önt már nem számolom.
concern-unclear =
    { $count ->
        [one] { $shown } ember nem érti a kérdést.
       *[other] { $shown } ember nem érti a kérdést.
    }
concern-wrong =
    { $count ->
        [one] { $shown } ember szerint nem ez a jó kérdés.
       *[other] { $shown } ember szerint nem ez a jó kérdés.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Egy szervező fordította.
words-by-member = A csoport egy tagja fordította.
words-by-machine = Ezt egy gép fordította. Ember még nem ellenőrizte.

## A recording of a poll, sent as a voice message

voice-caption = A szavazás felolvasva, ezen a nyelven: { $language }.
voice-by-member = A csoport egy tagja vette fel.
voice-gone = Ezt a felvételt már nem lehet lejátszani. A szavazást továbbra is elolvashatja.

## The result

result-title = Ez a szavazás lezárult.
result-closed = Lezárva: { $when }
result-answered =
    { $count ->
        [0] Senki sem válaszolt.
        [one] { $shown } ember válaszolt.
       *[other] { $shown } ember válaszolt.
    }
result-option =
    { $count ->
        [one] { $shown } ember ({ $percent }%)
       *[other] { $shown } ember ({ $percent }%)
    }
result-announced = Ez a szavazás lezárult. Az eredmény a fenti üzenetben van. Köszönjük a válaszokat!
result-picture = A kép ugyanezt az eredményt mutatja.
result-still-open =
    { $count ->
        [0] Ez a szavazás még nyitva van. Még senki sem válaszolt. Az eredményt akkor látja, amikor lezárul.
        [one] Ez a szavazás még nyitva van. { $shown } ember válaszolt eddig. Az eredményt akkor látja, amikor lezárul.
       *[other] Ez a szavazás még nyitva van. { $shown } ember válaszolt eddig. Az eredményt akkor látja, amikor lezárul.
    }
close-done = A szavazás lezárult.
