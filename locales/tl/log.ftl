### The log: what was done to the polls of a group, for its members to read.

log-title = Mga ginawa sa mga poll ng grupong ito
log-none = Wala pang ginawa rito.
log-poll = Sa poll { $code }:
log-how = May pang-check na code sa dulo ng bawat resulta. Itabi ninyo ito, at mapapatunayan ninyong walang gumalaw sa talaang ito hanggang sa resultang iyon: ipa-check ito sa nangangasiwa sa bot na ito.
log-mark = Pang-check na code sa talaan (/log): { $mark }
log-older-button = Mas luma
log-newer-button = Mas bago

## What was done

log-opened = nagsimula ito.
log-opened-again = nagsimula ito. Kapalit ito ng { $code }.
log-reworded = itinanong ulit sa ibang salita, bilang { $code }.
log-extended = binago ang oras ng pagsara: { $when }.
log-extended-open = magsasara ito kapag isinara ng organizer.
log-translated = may bagong mga salita o recording sa: { $language }.
log-translation-removed = inalis ang nakasulat o naka-record sa: { $language }.
log-option-added = naging sagot { $number } ang isang mungkahi.
log-closed = isinara ito. Mga taong sumagot: { $people }.
log-result-posted = ipinost ang resulta.
log-decided = may desisyong ginawa pagkatapos ng { $codes }.
log-decided-without = may desisyong walang binanggit na poll.
log-outcome = natupad ba ito? { $outcome }
log-exported = kinuha ng isang organizer ang mga sagot bilang file ({ $form }).
log-deleted = binura ito.
log-key-destroyed = sinira ang digital na susi. Wala nang makakaalam kung sino ang sumagot ng ano.
log-moved = Naging supergroup ang grupo. Kasama pa rin ang mga poll nito.
log-erased = binura ang nakasulat dito.
log-unreadable = Hindi ko mabasa kung ano ang ginawa.
