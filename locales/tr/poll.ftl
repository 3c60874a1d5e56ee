### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = Evet
answer-no = Hayır
answer-not-sure = Emin değilim
answer-strongly-agree = Tamamen katılıyorum
answer-agree = Katılıyorum
answer-in-the-middle = Ortadayım
answer-disagree = Katılmıyorum
answer-strongly-disagree = Hiç katılmıyorum
answer-monday = Pazartesi
answer-tuesday = Salı
answer-wednesday = Çarşamba
answer-thursday = Perşembe
answer-friday = Cuma
answer-saturday = Cumartesi
answer-sunday = Pazar
answer-morning = Sabah
answer-afternoon = Öğleden sonra
answer-evening = Akşam

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] Henüz kimse cevap vermedi.
        [one] { $shown } kişi cevap verdi.
       *[other] { $shown } kişi cevap verdi.
    }
card-how = Cevap vermek için bir numaraya basın. Neyi seçtiğinizi kimse göremez.
card-languages = 🌐 Kendi dilinizde: { $languages }
card-code = Anketin kodu: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = Kaydedildi: { $option }
press-secret = Neyi seçtiğinizi kimse göremez. Grup sorumluları da göremez. Anket kapanana kadar cevabınızı değiştirebilirsiniz.
press-changed = Değişti. Cevabınız artık: { $option }
press-same = Cevabınız zaten bu: { $option }. Hiçbir şey değişmedi.
press-withdrawn = Cevabınız geri alındı. Anket kapanana kadar yine cevap verebilirsiniz.
press-nothing-to-withdraw = Geri alınacak bir cevabınız yok.

## The ballot, seen by one person

ballot-chosen = Cevabınız: { $option }
ballot-not-chosen = Henüz cevap vermediniz.
ballot-how = Cevap vermek için bir düğmeye basın. Bunu yalnızca siz görüyorsunuz.
ballot-withdraw-button = Cevabımı geri al
ballot-written-in = Bu anket henüz sizin dilinizde yok. Yazıldığı dil: { $language }.
ballot-waiting = Biri onu sizin dilinize çevirdi. Lütfen çeviriyi kontrol etmeye yardım edin.
ballot-listen-button = Dinle
ballot-more-button = Daha fazla
ballot-back-button = Geri
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = Bazı kişiler bu soruyla ilgili sıkıntı bildirdi. Soruya bakılıyor.
concern-unclear-button = Bunu anlamıyorum
concern-wrong-button = Doğru soru bu değil
concern-how = Soruyla ilgili bir sıkıntınız mı var? Bildirmek için ❓ düğmesine basın. Geri almak için yine basın. Bildirenin siz olduğunu kimse göremez. Grup sorumluları yalnızca bir sayı görür, onu da en az { $fewest } kişi olunca görür. Sonuçta da aynı sayılar yer alır.
concern-saved = Teşekkürler. Siz de sayıldınız, adınız görünmüyor.
concern-taken-back = Geri alındı. Artık sayılmıyorsunuz.
concern-unclear =
    { $count ->
        [one] { $shown } kişi soruyu anlamıyor.
       *[other] { $shown } kişi soruyu anlamıyor.
    }
concern-wrong =
    { $count ->
        [one] { $shown } kişi doğru sorunun bu olmadığını söylüyor.
       *[other] { $shown } kişi doğru sorunun bu olmadığını söylüyor.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = Bir grup sorumlusu çevirdi.
words-by-member = Gruptan biri çevirdi.
words-by-machine = Bunu bir makine çevirdi. Henüz kimse kontrol etmedi.

## A recording of a poll, sent as a voice message

voice-caption = Anketin sesli okunuşu. Dil: { $language }.
voice-by-member = Gruptan biri okudu.
voice-gone = Bu ses kaydı artık dinlenemiyor. Anketi yine de okuyabilirsiniz.

## The result

result-title = Bu anket kapandı.
result-closed = Kapanış: { $when }
result-answered =
    { $count ->
        [0] Kimse cevap vermedi.
        [one] { $shown } kişi cevap verdi.
       *[other] { $shown } kişi cevap verdi.
    }
result-option =
    { $count ->
        [one] { $shown } kişi (%{ $percent })
       *[other] { $shown } kişi (%{ $percent })
    }
result-announced = Bu anket kapandı. Sonuç yukarıdaki mesajda. Cevaplarınız için teşekkürler!
result-picture = Resim de aynı sonucu gösteriyor.
result-still-open =
    { $count ->
        [0] Bu anket hâlâ açık. Henüz kimse cevap vermedi. Sonucu anket kapanınca göreceksiniz.
        [one] Bu anket hâlâ açık. { $shown } kişi cevap verdi. Sonucu anket kapanınca göreceksiniz.
       *[other] Bu anket hâlâ açık. { $shown } kişi cevap verdi. Sonucu anket kapanınca göreceksiniz.
    }
close-done = Anket kapandı.
