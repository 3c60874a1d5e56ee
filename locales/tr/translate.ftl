### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = Anketiniz: { $question }
gap-ask =
    { $count ->
        [one] Grubunuz bir dilde daha okuyor: { $languages }. Anket henüz bu dilde yok.
       *[other] Grubunuz başka dillerde de okuyor: { $languages }. Anket henüz bu dillerde yok.
    }
gap-what = Anket şimdi mi açılsın, yoksa önce çevrilsin mi? Dilleri sonra da ekleyebilirsiniz.
gap-open-button = Şimdi aç
gap-translate-button = Önce çevir
gap-machine-button = Makine çevirsin
gap-opened = Anket açıldı. Artık grubunuzda.
gap-opened-before = Bu anket zaten açık.
gap-machine-working = Makine çalışıyor. Bir dakika sürebilir. Çeviriyi size burada göstereceğim.
gap-machine-failed = Makine anketi şu anda çeviremedi. Anketi çevirisiz açtım. Dilleri yine de ekleyebilirsiniz.

## The editor: the list of languages

editor-title = Diğer dillerdeki metinler
editor-how = Metni okumak, yazmak veya kontrol etmek için bir dile basın.
editor-signs =
    ✅ tamam
    🤖 makine çevirdi, henüz kontrol edilmedi
    👀 kontrol bekliyor
    ➕ metnin bir bölümü eksik
editor-done-button = Tamam
editor-done = Yardımınız için teşekkürler!

## The editor: one language

editor-language = Metnin dili: { $language }
editor-source = Şu dilde ({ $language }) yazılı olan:
editor-now = Şu anda yazılı olan:
editor-waiting = Kontrol bekleyen:
editor-waiting-voice = Bir ses kaydı kontrol bekliyor.
editor-write = Metni yazmak veya değiştirmek için şimdi bana tek bir mesaj gönderin. İlk satıra soruyu, sonra her cevabı aynı sırayla ayrı bir satıra yazın.
editor-write-question = Soruyu yazmak veya değiştirmek için şimdi bana tek bir mesaj gönderin.
editor-answers-there = Cevaplar zaten hazır.
editor-record =
    { $minutes ->
        [one] Anketi sesli okuyup sesli mesaj olarak da gönderebilirsiniz. En çok { $shown } dakika sürebilir.
       *[other] Anketi sesli okuyup sesli mesaj olarak da gönderebilirsiniz. En çok { $shown } dakika sürebilir.
    }
editor-right-button = Bu doğru
editor-remove-button = Kaldır
editor-all-button = Bütün diller
editor-saved = Kaydedildi. Artık herkes görebilir veya dinleyebilir.
editor-thanks = Teşekkürler! Önce bir grup sorumlusu ya da bu dili okuyan başka biri kontrol edecek. Sonra herkes görebilir veya dinleyebilir.
editor-thanks-organisers = Teşekkürler! Önce bir grup sorumlusu kontrol edecek. Sonra herkes görebilir veya dinleyebilir.
editor-checked = Teşekkürler! Artık herkes görebilir veya dinleyebilir.
editor-removed = Kaldırıldı.

## Notes to organisers, in private

notice-waiting = “{ $group }” grubundan biri bir anketi şu dile çevirdi: { $language }. Herkesin görebilmesi için lütfen kontrol edin.
notice-check-button = Kontrol et
notice-language = “{ $group }” grubunda en az { $fewest } kişi şu dilde cevap verdi: { $language }. Bu dil henüz grubun listesinde yok. Ekleyebilirsiniz: gruba /settings yazın.
notice-concerns = “{ $group }” grubunda bazı kişiler şu soruyla ilgili sıkıntı bildirdi: { $question }
notice-concerns-what = Soruyu başka sözlerle sormak yararlı olabilir. O zaman bu anket kapanır, yerini yenisi alır. Kimin ne bildirdiğini kimse göremez.
