### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Ganito namin ito ginagawa sa grupo namin: { $text }
promise-in-group = Ganito ito ginagawa ng “{ $group }”: { $text }
promise-written-in = Wala pa ito sa wika ninyo. Nakasulat ito sa: { $language }.

## For an organiser

promise-title = Ang ipinapangako ng “{ $group }”
promise-how = Sa ilalim ng bawat isa sa { -principles }, masasabi ng grupo ninyo kung paano ninyo ito ginagawa. Mababasa ito ng lahat kasama ng prinsipyo. Pindutin ang isang numero, o isulat ito sa isang mensahe:
promise-example = Nagkikita kami pagkatapos ng klase, at puwedeng sumama ang mga bata.
promise-languages = Para sa iba pang wika, simulan ang bawat bahagi sa bagong linya na may maikling pangalan, gaya ng [pl].
promise-there = Mayroon na para sa:
promise-not-yet = Wala pang isinulat ang grupo ninyo para sa alinman sa mga ito.
promise-none = Hindi pa isinusulat dito ng grupo ninyo kung paano ninyo ito ginagawa.
promise-write = Isulat ito sa isang mensahe, nang ganito. Hanggang { $most } character lang ang puwede:
promise-saved = Na-save na. Mula ngayon, mababasa ito ng lahat kasama ng prinsipyong ito.
promise-change = Para baguhin ito o magdagdag ng wika, kopyahin ito, baguhin at ipadala:
promise-remove-button = Alisin ito
promise-removed = Inalis na ito, at wala nang makakakita nito. Kung gusto ninyo itong ibalik, kopyahin ito at ipadala:
promise-which = Aling grupo ang ibig ninyong sabihin?
promise-no-group = Mga organizer lang ang puwedeng sumulat nito, at wala akong alam na grupong kayo ang organizer. Idagdag ako sa grupo ninyo, at isulat doon ang /promise.

## What stands in the way

refusal-which-principle = Sumulat po ng numero mula 1 hanggang 8 pagkatapos ng /promise. Para makita ang lahat ng walo, isulat ang /principles.
refusal-promise-empty = Wala akong mabasang salita rito. Isulat po kung paano ito ginagawa ng grupo ninyo.
refusal-promise-gone = Naalis na ito.
