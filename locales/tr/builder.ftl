### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = Ne sormak istiyorsunuz? Her dilde hazır olan bir soru seçin. Ya da özel sohbetimizde kendi sorunuzu yazın. Siz anketi açmadan grubunuz hiçbir şey görmez.
builder-write-button = Kendi sorumu yazacağım

## The steps

builder-question = Ne sormak istiyorsunuz? Sorunuzu şimdi yazın. Ya da her dilde hazır olan bir soru seçin:
builder-question-now = Sorunuz şu anda: { $question }
builder-answers = Hangi cevaplar seçilebilsin? Her birini ayrı bir satıra yazın. Ya da buradan seçin:
builder-keep-button = Olduğu gibi kalsın
builder-preview = Grubunuz anketi böyle görecek:
builder-asked-in = Sorulacağı gruplar: { $groups }
builder-lacks = Şu dillerde metnin bir bölümü eksik: { $languages }. Eksikleri “Diller” bölümünde yazabilirsiniz. Grup üyeleri de sonra yardım edebilir.
builder-open-button = Anketi aç
builder-cancel-button = Vazgeç
builder-more = Neyi değiştirmek istiyorsunuz?
builder-change-question-button = Soru
builder-change-answers-button = Cevaplar
builder-change-groups-button = Gruplar
builder-change-kind-button = Cevap verme şekli
builder-suggestions-button = Başka cevaplar önerilebilsin
builder-no-suggestions-button = Başka cevap önerilmesin
builder-kind = Ankete nasıl cevap verilsin?
builder-one-button = Tek cevap seçilir
builder-several-button = İstenildiği kadar cevap seçilir
builder-most-button = En çok { $most } cevap
builder-order-button = Cevaplar sıraya konur
builder-groups = Bunu hangi gruplara sorayım? Eklemek veya çıkarmak istediğiniz gruba basın.
builder-write-sign = ✍ işareti şu demek: bu dilde metnin bir bölümü eksik. Yazmak için basın.
builder-source-button = Yazıldığı dil: { $language }
builder-source = Anketi hangi dilde yazdınız?

## To open it later

builder-later-button = Daha sonra aç
builder-tomorrow-button = Yarın saat 09:00
builder-at-once-button = “Anketi aç” düğmesine basınca
builder-schedule-button = O zaman açılsın
builder-later = Anket ne zaman açılsın?
builder-opens = Açılış: { $when }
builder-scheduled = Anket hazır ve kendiliğinden açılacak. O zamana kadar kimse görmez.
builder-not-opened = Anketinizi açamadım. Ya artık grubun sorumluları arasında değilsiniz ya da ben grupta değilim. Anket silinmedi. O anket şu: { $question }

## A poll that is not open yet

builder-away = Anket bir kenara kondu, kimse görmedi. 90 gün saklıyorum.
builder-back-again-button = Geri getir
builder-unfinished = Henüz açılmamış bir anketiniz var: { $question }
builder-go-on-button = Devam et
builder-new-button = Yeni anket yaz

## What stands in the way

refusal-sketch-buttons = Anket hazır. Lütfen altındaki düğmelerden birine basın. Metnini değiştirmek için “Geri” düğmesine basın.
refusal-sketch-group = Lütfen önce bir grup seçin.
refusal-sketch-gone = Bu anket ya zaten grubunuzda ya da artık yok. Yeni bir ankete başlamak için /poll yazın.

## In help and in what is kept about people

help-builder = Grubunuza /poll yazın, size adım adım yardım edeyim. Siz anketi açmadan kimse görmez. Ya da hepsini birden yazın:
privacy-builder = Adım adım anket yazarsanız, siz açana kadar onu kilitli olarak saklarız. Hiç açmazsanız 90 gün sonra sileriz.
