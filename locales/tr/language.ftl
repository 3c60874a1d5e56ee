### How this language is named, and how Chorus speaks about languages.
### Turkish (tr). Address: the polite "siz" throughout; buttons in the short imperative of apps (Aç, Kapat, Paylaş). Turkish shows no gender, and no noun that names a sex is used.
### "Non-negotiable": "vazgeçilmez ilke" (a principle that one does not give up), an everyday word; "pazarlık edilemez" sounds like a threat. "Sekiz ilke" alone on buttons.
### "Co-production": "birlikte çalışma" (working together); "ortak üretim" and "birlikte üretim" mean goods. Terms take no case endings: where one is needed, the word is written out.
### "Poll": "anket", Telegram's own word; not "oylama", which is kept for putting ideas to a vote. It is opened (açmak) and closed (kapatmak, kapanmak).
### "Organiser": "grup sorumlusu, grup sorumluları" (who looks after the group), as parents' groups say; "yönetici" is Telegram's admin and a head of a school, "organizatör" arranges concerts. So "who is responsible" for a decision is "bu işle ilgilenen".
### An answer to a poll is "cevap", a reply to a message is "yanıtlamak", Telegram's word. An idea is "fikir", a suggestion for an answer "öneri".
### Press: "düğmesine basın". Take back: "geri almak". Take away: "kaldırmak" (from a list: "çıkarmak"). Locked: "kilitli olarak". Post: "paylaşmak". Log: "kayıt".
### The host is "bu botu işleten" (who runs this bot: a person or an organisation). "Not sure" is "Emin değilim". The words of a poll or a translation are "metin"; "kendi sözleriyle" is only for "in their own words".
### "Dil" stands before a colon ("Yazıldığı dil: …"), since names of languages can't be inflected.
### "The wrong question" is "doğru soru bu değil"; "yanlış soru" would be one with a mistake in it. Trouble with a question is "sıkıntı", since "sorun" beside "soru" is easily misread. A percentage is "yüzde".

## About this language

language-name = Türkçe
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = anket
-organiser = grup sorumlusu
-organisers = grup sorumluları
-principles = sekiz vazgeçilmez ilke
-coproduction = birlikte çalışma
-help-translate = Çeviriye yardım et
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = { -brand } sizinle hangi dilde konuşsun?
language-now = Şu anda: { $language }.
language-follow-button = Telegram’ımla aynı dil
language-saved = Kaydedildi. { -brand } sizinle artık şu dilde konuşacak: { $language }.
language-following = Kaydedildi. { -brand }, biliyorsa Telegram uygulamanızın dilini kullanacak.
language-draft-note = Bu metinleri ana dili Türkçe olan biri henüz kontrol etmedi. Bazıları kulağa tuhaf gelebilir. Özür dileriz.

## Saying what sounds wrong

language-draft-sign = ✎ işareti şu demek: bu dildeki metinleri ana dili bu olan biri henüz kontrol etmedi.
language-correct-button = Kulağa yanlış gelen metni bildir
language-correct-write = Şu dilde ({ $language }) hangi sözler kulağa yanlış veya tuhaf geliyor? Şimdi bana tek bir mesaj gönderin. O sözleri ve sizin onları nasıl söyleyeceğinizi yazın. En çok { $most } karakter olabilir. Mesajınızı bu botu işleten okur. Kim olduğunuzu görmez.
language-correct-thanks = Teşekkürler! Mesajınızı bu botu işleten okuyacak.
refusal-correction-long = Bu çok uzun. { $shown } karakter var, en çok { $most } olabilir. Parça parça gönderebilirsiniz.
refusal-corrections-many = Bu türden birçok mesaj okunmayı bekliyor. Lütfen birkaç gün sonra yine deneyin. Teşekkürler!

## What is kept of it

privacy-corrections = Kulağa yanlış gelen bir metni bildirirseniz, yazdığınızı kilitli olarak en çok 90 gün saklarız. Kimin yazdığını saklamayız.
mydata-awaited-correction = Kulağa yanlış gelen metinle ilgili sizden bir mesaj bekliyoruz. Dil: { $language }.
