### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Grubumuzda bunu şöyle yapıyoruz: { $text }
promise-in-group = “{ $group }” bunu şöyle yapıyor: { $text }
promise-written-in = Bu henüz sizin dilinizde yok. Yazıldığı dil: { $language }.

## For an organiser

promise-title = “{ $group }” ne söz veriyor
promise-how = Grubunuz sekiz vazgeçilmez ilkenin her birinin altına bunu nasıl yaptığını yazabilir. Herkes yazdığınızı o ilkeyle birlikte okur. Bir numaraya basın ya da tek bir mesajda yazın:
promise-example = Okuldan sonra buluşuyoruz, çocuklar da gelebilir.
promise-languages = Başka diller için her bölüme yeni bir satırda [pl] gibi kısa bir adla başlayın.
promise-there = Şunlar için yazılmış:
promise-not-yet = Grubunuz henüz hiçbiri için yazmadı.
promise-none = Grubunuz bunu nasıl yaptığını henüz buraya yazmadı.
promise-write = Tek bir mesajda şöyle yazın. En çok { $most } karakter olabilir:
promise-saved = Kaydedildi. Artık herkes bunu bu ilkeyle birlikte okuyacak.
promise-change = Değiştirmek veya bir dil eklemek için bunu kopyalayın, değiştirin ve gönderin:
promise-remove-button = Kaldır
promise-removed = Kaldırıldı, artık kimse görmez. Geri isterseniz bunu kopyalayıp gönderin:
promise-which = Hangi grubu kastediyorsunuz?
promise-no-group = Bunu yalnızca grup sorumluları yazabilir, ama sorumlusu olduğunuz bir grup bilmiyorum. Beni grubunuza ekleyin ve orada /promise yazın.

## What stands in the way

refusal-which-principle = Lütfen /promise yazdıktan sonra 1 ile 8 arasında bir sayı yazın. Sekizini birden görmek için /principles yazın.
refusal-promise-empty = Burada okuyabildiğim bir yazı yok. Lütfen grubunuzun bunu nasıl yaptığını yazın.
refusal-promise-gone = Bu daha önce kaldırıldı.
