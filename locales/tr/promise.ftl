### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = Grubumuzda bunu şöyle yapıyoruz: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = “{ $group }” bunu şöyle yapıyor: { $text }
# Where those words are not there in the reader's language.
promise-written-in = Bu henüz sizin dilinizde yok. Yazıldığı dil: { $language }.

## For an organiser

promise-title = “{ $group }” ne söz veriyor
# An example follows.
promise-how = Grubunuz sekiz vazgeçilmez ilkenin her birinin altına bunu nasıl yaptığını yazabilir. Herkes yazdığınızı o ilkeyle birlikte okur. Bir numaraya basın ya da tek bir mesajda yazın:
# An example, which follows “/promise 6”.
promise-example = Okuldan sonra buluşuyoruz, çocuklar da gelebilir.
promise-languages = Başka diller için her bölüme yeni bir satırda [pl] gibi kısa bir adla başlayın.
# Numbers and names of principles follow.
promise-there = Şunlar için yazılmış:
promise-not-yet = Grubunuz henüz hiçbiri için yazmadı.
# Under one principle.
promise-none = Grubunuz bunu nasıl yaptığını henüz buraya yazmadı.
# An example follows.
promise-write = Tek bir mesajda şöyle yazın. En çok { $most } karakter olabilir:
promise-saved = Kaydedildi. Artık herkes bunu bu ilkeyle birlikte okuyacak.
# The text follows.
promise-change = Değiştirmek veya bir dil eklemek için bunu kopyalayın, değiştirin ve gönderin:
# A button; at most 40 characters.
promise-remove-button = Kaldır
# The text follows.
promise-removed = Kaldırıldı, artık kimse görmez. Geri isterseniz bunu kopyalayıp gönderin:
# In the private chat, to who organises several groups.
promise-which = Hangi grubu kastediyorsunuz?
promise-no-group = Bunu yalnızca grup sorumluları yazabilir, ama sorumlusu olduğunuz bir grup bilmiyorum. Beni grubunuza ekleyin ve orada /promise yazın.

## What stands in the way

refusal-which-principle = Lütfen /promise yazdıktan sonra 1 ile 8 arasında bir sayı yazın. Sekizini birden görmek için /principles yazın.
refusal-promise-empty = Burada okuyabildiğim bir yazı yok. Lütfen grubunuzun bunu nasıl yaptığını yazın.
refusal-promise-gone = Bu daha önce kaldırıldı.
