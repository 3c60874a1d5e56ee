### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] Henüz kimse fikir göndermedi.
        [one] { $shown } kişi fikir gönderdi.
       *[other] { $shown } kişi fikir gönderdi.
    }
ideas-card-how = Kendi fikrinizi yazmak için 💡 düğmesine basın. İstediğiniz dilde yazabilirsiniz. Yazanın siz olduğunu kimse görmez.
ideas-ballot-how = Fikir yazmak için 💡 düğmesine basın. İstediğiniz dilde yazabilirsiniz. Grup sorumluları bütün fikirleri okur ve bazılarını oylamaya sunar. Bunu yalnızca siz görüyorsunuz.
ideas-own-none = Henüz fikir göndermediniz.
ideas-own = Fikirleriniz:
ideas-own-voted = Oylamaya sunuldu: { $idea }
ideas-button = Fikrimi yaz
ideas-take-back-button = Fikirlerimi geri al
ideas-taken-back = Fikirleriniz geri alındı. Oylamaya sunulmuş olanlar kalır.
ideas-still-open = Bu anket hâlâ açık.
ideas-voted = { $code } anketinde oylamaya sunulan fikir sayısı: { $shown }

## To who has an idea, in private

ideas-write = Fikriniz nedir? Bana tek bir mesajda, istediğiniz dilde yazın. Kısa olsun: en çok { $most } karakter.
ideas-thanks = Teşekkürler! Fikriniz bize ulaştı. Oylamaya sunulursa özel sohbetimizde size haber veririm.
ideas-heard = Grup artık bunu oylayabilir. O anketin kodu: { $code }.

## To organisers, in private

ideas-list-button = Bütün fikirler
ideas-list-how = Bir fikri oylama için işaretlemek isterseniz numarasına basın. İşareti kaldırmak için yine basın. 2 ile 12 arasında fikir işaretleyince bir anket yapabilirsiniz. Fikirlerin kimden geldiğini kimse öğrenmez.
ideas-list-none = Şu anda burada seçilecek fikir yok.
ideas-vote-button = Bunlardan anket yap: { $shown }
builder-ideas-button = Herkes kendi fikrini yazar

## Every "no": what happened, and what to do

refusal-open-with-options = Ankette #ideas varsa herkes kendi sözleriyle cevap verir. Lütfen cevap yazmadan yalnızca soruyu yazın.
refusal-ideas-few = Lütfen önce en az { $most } fikir işaretleyin.
refusal-ideas-many = Zaten { $most } fikir işaretlediniz. Bir ankette daha fazlası olamaz. Başka bir fikir seçmek için lütfen önce bir işareti kaldırın.
refusal-ideas-gone = Bu fikirlerden bazıları geri alındı ya da zaten oylanıyor. Lütfen fikir listesinden yeniden seçin.
refusal-export-open = Bu anketin dosyası yok: herkes kendi fikrini yazdı. Fikirleri görmek için bana /results ve anketin kodunu yazın.

## Help and privacy

help-organiser-ideas = Fikir istemek için ayrı bir satıra #ideas yazın, cevap yazmayın. Herkes fikrini kendi sözleriyle bana yazar. Fikirleri okumak ve en iyilerini oylamaya sunmak için 🌐 düğmesine, sonra “Daha fazla” düğmesine basın.
privacy-ideas = Bir anket fikirlerinizi sorarsa, fikirlerinizi ve kim olduğunuzu kilitli olarak saklarız. Grup sorumluları fikirleri okur. Kimden geldiklerini öğrenmezler. Fikriniz oylanırsa onu herkes okuyabilir. Kimden geldiği bilgisini ise sileriz. Ondan önce fikirlerinizi geri alabilirsiniz.
