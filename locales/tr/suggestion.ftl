### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 Başka bir cevap için fikriniz mi var? 💡 düğmesine basın.
suggestion-came = Gruptan gelen fikirler: { $shown }.
suggestion-became = Cevap olarak eklenen: { $shown }.
suggestion-new = Yeni cevap: { $answers }.
suggestion-foreign = Başka bir dilde ({ $language }) yazılmış cevap: { $answers }.
suggestion-same = Var olan bir cevapla ({ $answers }) aynı olan: { $shown }.
suggestion-undecided = Anket kapanana kadar karar verilmeyen: { $shown }.
suggestion-declined = Eklenmeyen: { $shown }.
suggestion-reasons = Nedeni şu:

## Writing one, in private

suggestion-button = Başka bir fikrim var
suggestion-write = Başka ne cevap olabilir? Bana tek bir mesajda, istediğiniz dilde yazın. Kısa olsun: en çok { $most } karakter.
suggestion-secret = Yazanın siz olduğunu kimse görmez.
suggestion-nothing-button = Vazgeç
suggestion-nothing = Peki. Hiçbir şey gönderilmedi.
suggestion-in-private = Lütfen fikrinizi bana özel sohbetimizde yazın.
suggestion-thanks = Teşekkürler! Grup sorumluları fikrinize bakacak. Ne olduğunu size özel sohbetimizde bildiririm.

## To who had the idea, in private: what came of it

heard-idea = Fikriniz: { $idea }
heard-accepted = Artık bir cevap oldu. Numarası: { $answer }.
heard-same = Şu cevapla aynı: { $answer }
heard-declined = Grup sorumluları fikrinizi eklemedi. Nedenini şöyle anlattılar:
heard-silenced = Fikriniz bir kenara kondu. Grup sorumluları bu anket için artık sizden fikir almıyor. Onlarla yine de konuşabilirsiniz, ankete de cevap verebilirsiniz.
heard-late = Grup sorumluları karar vermeden anket kapandı.
heard-thanks = Bizimle birlikte düşündüğünüz için teşekkürler!

## To organisers, in private

notice-suggestion = “{ $group }” grubundan birinin şu anket için başka bir cevap fikri var:
suggestion-language = Fikir aşağıda. Dil: { $language }.
suggestion-accept-button = Cevap olarak ekle
suggestion-same-button = Bir cevapla aynı
suggestion-decline-button = Eklenmesin
suggestion-silence-button = Bu kişiden artık fikir alma
suggestion-silence-sure-button = Evet, artık alma
suggestion-waiting-button = Karar bekleyen fikirler
suggestion-same-which = Hangi cevapla aynı?
suggestion-reason-write = Neden eklenmiyor? Nedenini tek bir mesajda yazın, en çok { $most } karakter. O kişi bunu sizin sözlerinizle alır. Anket kapanınca herkes okuyabilir.
suggestion-silence-ask = Bu kişiden bu anket için fikir almayı bırakayım mı? Bekleyen fikirleri bir kenara konur. Kim olduğunu kimse öğrenmez. Bu kişi ankete yine de cevap verebilir.
suggestion-decided = Kaydedildi. O kişiye haber verilecek.
suggestion-none-waits = Şu anda bekleyen fikir yok.

## Every "no": what happened, and what to do

refusal-suggestion-closed = Bu anket kapandı, artık fikir gönderilemez. Lütfen fikrinizi bir grup sorumlusuna söyleyin.
refusal-suggestions-off = Bu ankette başka cevap önerilemiyor. Lütfen fikrinizi bir grup sorumlusuna söyleyin.
refusal-suggestions-silenced = Grup sorumluları bu anket için artık sizden fikir almıyor. Onlarla yine de konuşabilirsiniz, ankete de cevap verebilirsiniz.
refusal-suggestions-many = Bu anket için { $most } fikir gönderdiniz. En çok bu kadar fikir gönderilebilir. Teşekkürler! Başka fikriniz varsa lütfen bir grup sorumlusuna söyleyin.
refusal-suggestions-waiting = Grup sorumlularının bakacağı { $most } fikriniz var. Lütfen yenisini onlar karar verince gönderin.
refusal-suggestion-empty = Bunda okuyabildiğim bir yazı yok. Lütfen fikrinizi birkaç kelimeyle yazın.
refusal-suggestion-long = Bu, bir cevap için çok uzun. { $shown } karakter var, en çok { $most } olabilir. Lütfen kısaltın.
refusal-suggestion-known = Bu zaten ankette var. Cevap numarası: { $answer }.
refusal-suggestion-twice = Bu fikir daha önce geldi. Grup sorumluları ona bakacak.
refusal-words-only = Lütfen bana yazı gönderin. Burada resim, çıkartma veya ses kaydı alamıyorum.
refusal-suggestion-decided = Bu fikir için daha önce karar verildi.
refusal-suggestion-late = Bu anket kapandı, fikirleri için artık karar verilemez.
refusal-options-full = Bu ankette { $most } cevap var, daha fazlası eklenemez. Bu fikir onlardan biriyle aynı mı? Değilse lütfen bu fikri ekleyemeyeceğinizi bildirin.

## Help and privacy

help-family-suggest = Başka bir cevap için fikriniz mi var? 💡 düğmesine basıp bana yazın. Ya da gruptaki anketi yanıtlayın veya bana /suggest ve anketin kodunu yazın. Grup sorumluları karar verir, sonucu siz de öğrenirsiniz.
privacy-suggestion = Bir cevap için fikir gönderirseniz, grup sorumluları karar verene kadar yazdığınızı ve kim olduğunuzu kilitli olarak saklarız. Onlar kim olduğunuzu öğrenmez. Sonra ikisini de sileriz ve adınızın yerine rastgele bir numara saklarız. Cevap olan bir fikri herkes okuyabilir.
