### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = Şuna karar verildi:
decided-written-in = Bu henüz sizin dilinizde yok. Yazıldığı dil: { $language }.
decided-asked = Size sormuştuk (anket { $code }): { $question }
decided-without = Bu karara aileler yön vermedi: önceden anket yapılmadı.
context-cannot = Neyi yapamıyoruz ve neden: { $text }
context-responsible = Bu işle ilgilenen: { $text }
decided-review = Yeniden bakacağımız gün: { $when }
decided-done = Yapıldı mı? Evet.
decided-partly = Yapıldı mı? Yalnızca bir kısmı.
decided-not = Yapıldı mı? Hayır.
decided-code = Kod: { $code }
decided-looked = Grup sorumluları yukarıdaki karara yeniden baktı.
result-decided = Neye karar verildi: { $code } kodlu karara bakın ya da /decisions yazın.

## An organiser writes it, step by step

decide-choose = Grubunuza ne karar verildiğini bildirin. Kararı özel sohbetimizde birlikte yazarız. Siz paylaşmadan grubunuz hiçbir şey görmez.
decide-write-button = Kararı yaz
decide-what = Ne yapacaksınız? Şimdi kısa cümlelerle yazın.
decide-now = Kararınız şu anda: { $decision }
decide-cannot = Neyi yapamıyorsunuz ve neden? Şimdi yazın. Bunu söylerseniz aileler size daha çok güvenir.
decide-responsible = Bu işle kim ilgilenecek? Yazın ki aileler kime soracağını bilsin.
decide-nothing-button = Bunu boş bırak
decide-review = Karara ne zaman yeniden bakacaksınız? O gün size bu kararın uygulanıp uygulanmadığını soracağım ve cevabınızı grubunuza bildireceğim. Bir düğmeye basın ya da günü şöyle yazın: { $example }
decide-month-button = Bir ay sonra
decide-months-button = { $months } ay sonra
decide-never-button = Yeniden bakılmasın
decide-cites = Bu karar hangi anketlere dayanıyor? Eklemek veya çıkarmak istediğiniz ankete basın.
decide-no-polls = Gruplarınızda henüz kapanmış bir anket yok.
decide-post-button = Paylaş
decide-cites-button = Dayandığı anketler
decide-what-button = Ne yapacağız
decide-cannot-button = Neyi yapamıyoruz
decide-responsible-button = Kim ilgilenecek
decide-review-button = Ne zaman yeniden bakacağız
decide-posted-in = Paylaşılacağı gruplar: { $groups }
decide-groups = Bunu hangi gruplarda paylaşayım? Eklemek veya çıkarmak istediğiniz gruba basın.
decide-source = Bunu hangi dilde yazdınız?
decide-away = Bir kenara kondu, kimse görmedi. 90 gün saklıyorum.
decide-unfinished = Henüz paylaşılmamış bir kararınız var: { $decision }
decide-posted = Paylaşıldı. Karar artık grubunuzda. Başka diller için yardım edebilir misiniz?
decide-editor = Kararı bu dilde yazmak veya metni değiştirmek için şimdi bana tek bir mesaj gönderin.

## On the day: to each organiser alone

review-ask = { $group } grubunda şu karara yeniden bakmak istemiştiniz: { $decision }
review-how = Yapıldı mı? Cevabınız grubunuza bildirilecek.
review-done-button = Evet
review-partly-button = Yalnızca bir kısmı
review-not-button = Hayır
review-later-button = Bir hafta sonra yine sor
review-put-off = Bir hafta sonra yine soracağım.
review-more = Grubunuzun bu konuda bilmesi gereken başka bir şey var mı?
review-write = Şimdi bana tek bir satır gönderin. Grubunuz kendi sözlerinizi görür. En çok { $most } karakter olabilir.
review-nothing-button = Başka bir şey yok
review-told = Teşekkürler! Grubunuza bildirildi.

## What a group has decided, for any member

decisions-title = Bu grupta alınan kararlar
decisions-none = Burada henüz bir karar alınmadı.
decisions-how = Birinin tamamını okumak için /results ve kararın kodunu yazın.

## What stands in the way

refusal-day-unreadable = Bu günü okuyamıyorum. Lütfen şöyle yazın: { $example }
refusal-review-done = Bunun sonucu grubunuza daha önce bildirildi. Teşekkürler!
refusal-day-far = Seçtiğiniz gün fazla uzak. Lütfen önümüzdeki 12 ay içinden bir gün seçin.
refusal-is-decision = Bu bir anket değil, bir karar. Bu yüzden bu işlem burada yapılamıyor.
refusal-cited-open = { $code } anketi hâlâ açık. Önce onu kapatın. Sonra ne karar verildiğini bildirebilirsiniz.
refusal-cited-many = Bir karar en çok { $most } ankete dayanabilir. Lütfen önce birini çıkarın.
refusal-decide-anonymous = Lütfen bunu grup adına değil, kendi adınızla yazın. O zaman özel sohbetimizde size yardım edebilirim.
refusal-decision-empty = Burada okuyabildiğim bir yazı yok. Lütfen ne yapacağınızı yazın.
refusal-decision-long = Bu çok uzun. { $shown } karakter var, en çok { $most } olabilir.
