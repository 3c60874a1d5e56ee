### The log: what was done to the polls of a group, for its members to read.

log-title = Bu grubun anketleriyle ilgili yapılanlar
log-none = Burada henüz bir şey yapılmadı.
log-poll = Anket { $code }:
log-how = Her sonucun sonunda bir işaret var. Onu saklarsanız, bu listeyi oraya kadar kimsenin değiştirmediğini kanıtlayabilirsiniz: bu botu işletenden kontrol etmesini isteyin.
log-mark = Kayıttaki (/log) işaret: { $mark }
log-older-button = Daha eski
log-newer-button = Daha yeni

## What was done

log-opened = açıldı.
log-opened-again = açıldı. Yerini aldığı anket: { $code }.
log-reworded = başka sözlerle yeniden soruldu. Yeni kodu: { $code }.
log-extended = kapanışı değişti: { $when }.
log-extended-open = bir grup sorumlusu kapatınca kapanacak.
log-translated = yeni bir metin veya ses kaydı eklendi. Dil: { $language }.
log-translation-removed = şu dildeki metin kaldırıldı: { $language }.
log-option-added = bir öneri { $number } numaralı cevap oldu.
log-closed = kapandı. Cevap veren kişi: { $people }.
log-result-posted = sonuç paylaşıldı.
log-decided = karar alındı. Dayandığı anketler: { $codes }.
log-decided-without = hiçbir ankete dayanmayan bir karar alındı.
log-outcome = yapıldı mı? { $outcome }
log-exported = bir grup sorumlusu cevapları dosya olarak aldı ({ $form }).
log-deleted = silindi.
log-key-destroyed = anahtar yok edildi. Kimin ne cevap verdiğini artık kimse öğrenemez.
log-moved = Grup bir süper grup oldu. Anketleri de birlikte geldi.
log-erased = burada yazanlar silindi.
log-unreadable = Ne yapıldığını okuyamıyorum.
