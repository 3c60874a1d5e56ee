### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Seçtiğiniz her cevabın numarasına basın. İstediğiniz kadar cevap seçebilirsiniz. Seçtiğinizi kaldırmak için numaraya yine basın. Neyi seçtiğinizi kimse göremez.
card-several-most = Seçtiğiniz her cevabın numarasına basın. En çok { $most } cevap seçebilirsiniz. Seçtiğinizi kaldırmak için numaraya yine basın. Neyi seçtiğinizi kimse göremez.
card-order = Cevapları sıraya koyun: önce en iyisine, sonra ikinci en iyisine basın, böyle devam edin. İstediğiniz yerde durabilirsiniz. Birini geri almak için 🌐 düğmesine basın. Neyi seçtiğinizi kimse göremez.

## The ballot, seen by one person

ballot-several = İstediğiniz kadar cevap seçin. Seçtiğinizi kaldırmak için ona yine basın. Bunu yalnızca siz görüyorsunuz.
ballot-several-most = En çok { $most } cevap seçin. Seçtiğinizi kaldırmak için ona yine basın. Bunu yalnızca siz görüyorsunuz.
ballot-order-how = Önce en iyisine, sonra ikinci en iyisine basın, böyle devam edin. İstediğiniz yerde durabilirsiniz. Bunu yalnızca siz görüyorsunuz.
ballot-order = Sıralamanız: { $options }
ballot-undo-button = Sonuncuyu geri al

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Kaydedildi. Sıralamanız artık: { $options }
press-order-same = Hiçbir şey değişmedi. Sıralamanız: { $options }
refusal-most-chosen = En çok { $most } cevap seçebilirsiniz. Lütfen önce birini kaldırın.

## The result

result-several = Birden çok cevap seçilebiliyordu. Bu nedenle yüzdelerin toplamı %100’den fazla olabilir.
result-order = Birinci sıranın puanı: { $most }. Sonraki her sıra bir puan daha az alır. Sıraya konmayan cevap puan almaz.
result-points =
    { $count ->
        [one] { $shown } puan
       *[other] { $shown } puan
    }
result-place = { $place }. sıra
result-place-shared = { $place }. sıra (eşit puanla)
result-spread = Birlikte sayınca: “Katılıyorum” tarafında { $agree }, ortada { $middle }, “Katılmıyorum” tarafında { $disagree }.
result-picture-points = Çubukların yanındaki sayılar puandır.

## For organisers

help-organiser-kinds = Birden çok cevap seçilebilsin isterseniz ayrı bir satıra #several yazın. Satıra #several 3 yazarsanız en çok 3 cevap seçilebilir. Satıra #order yazarsanız cevaplar sıraya konur.
refusal-most-unreadable = İçinde #several olan satırı okuyamıyorum. Lütfen tek başına #several ya da yanında bir sayı yazın, şöyle: #several 3
