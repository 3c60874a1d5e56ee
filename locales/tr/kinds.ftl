### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = Seçtiğiniz her cevabın numarasına basın. İstediğiniz kadar cevap seçebilirsiniz. Seçtiğinizi kaldırmak için numaraya yine basın. Neyi seçtiğinizi kimse göremez.
card-several-most = Seçtiğiniz her cevabın numarasına basın. En çok { $most } cevap seçebilirsiniz. Seçtiğinizi kaldırmak için numaraya yine basın. Neyi seçtiğinizi kimse göremez.
# 🌐 opens the ballot, where ballot-undo-button is.
card-order = Cevapları sıraya koyun: önce en iyisine, sonra ikinci en iyisine basın, böyle devam edin. İstediğiniz yerde durabilirsiniz. Birini geri almak için 🌐 düğmesine basın. Neyi seçtiğinizi kimse göremez.

## The ballot, seen by one person

ballot-several = İstediğiniz kadar cevap seçin. Seçtiğinizi kaldırmak için ona yine basın. Bunu yalnızca siz görüyorsunuz.
ballot-several-most = En çok { $most } cevap seçin. Seçtiğinizi kaldırmak için ona yine basın. Bunu yalnızca siz görüyorsunuz.
ballot-order-how = Önce en iyisine, sonra ikinci en iyisine basın, böyle devam edin. İstediğiniz yerde durabilirsiniz. Bunu yalnızca siz görüyorsunuz.
ballot-order = Sıralamanız: { $options }
# Takes the answer that was put in order last out of it. Beside ballot-withdraw-button, which takes back all.
ballot-undo-button = Sonuncuyu geri al

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = Kaydedildi. Sıralamanız artık: { $options }
# An answer was pressed that is in the order already.
press-order-same = Hiçbir şey değişmedi. Sıralamanız: { $options }
refusal-most-chosen = En çok { $most } cevap seçebilirsiniz. Lütfen önce birini kaldırın.

## The result

result-several = Birden çok cevap seçilebiliyordu. Bu nedenle yüzdelerin toplamı %100’den fazla olabilir.
# How points are counted; the number of points is also the number of answers.
result-order = Birinci sıranın puanı: { $most }. Sonraki her sıra bir puan daha az alır. Sıraya konmayan cevap puan almaz.
result-points =
    { $count ->
        [one] { $shown } puan
       *[other] { $shown } puan
    }
# Follows result-points: where the answer comes, 1 for the most points.
result-place = { $place }. sıra
# The same where other answers have as many points.
result-place-shared = { $place }. sıra (eşit puanla)
# The five steps in three: "strongly agree" counts with "agree", and so on.
result-spread = Birlikte sayınca: “Katılıyorum” tarafında { $agree }, ortada { $middle }, “Katılmıyorum” tarafında { $disagree }.
# Follows result-picture where answers were put in order.
result-picture-points = Çubukların yanındaki sayılar puandır.

## For organisers

# #several and #order are typed as they are.
help-organiser-kinds = Birden çok cevap seçilebilsin isterseniz ayrı bir satıra #several yazın. Satıra #several 3 yazarsanız en çok 3 cevap seçilebilir. Satıra #order yazarsanız cevaplar sıraya konur.
# The line with #several has something else than a number after it.
refusal-most-unreadable = İçinde #several olan satırı okuyamıyorum. Lütfen tek başına #several ya da yanında bir sayı yazın, şöyle: #several 3
