### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Verilerinizle ilgili bir sorunuz mu var? Buraya sorun: { $contact }.
privacy-basis-consent = Yasa bunu saklamamıza izin veriyor, çünkü düğmeye her bastığınızda buna evet diyorsunuz. Fikrinizi istediğiniz zaman değiştirebilirsiniz.
privacy-basis-public-task = Yasa bunu saklamamıza izin veriyor, çünkü ailelere sormak, bu botu işletenin kamu görevinin bir parçası.
privacy-basis-legitimate-interests = Yasa bunu saklamamıza izin veriyor, çünkü bunun haklı bir nedeni var: ailelerin ne istediğini duymak. Bunun kimseye zararı yok.
privacy-days =
    { $count ->
        [one] { $shown } gün
       *[other] { $shown } gün
    }
privacy-keys = Bir anket kapandıktan { $days } sonra anahtarını yok ederiz. O zaman hangi cevabın sizin olduğunu kimse öğrenemez, bu bot bile. Toplamlar kalır.
privacy-left-groups = { -brand } bir gruptan ayrıldıktan { $days } sonra o grupla ilgili sakladıklarımızı sileriz.
privacy-log = Grup sorumlularının anketlerle ilgili yaptıkları yazılır, gruptaki herkes okuyabilir: /log. Orada kimsenin adı geçmez.
privacy-rights = Sizinle ilgili sakladığımız her şeyi görebilirsiniz: /mydata yazın. Bunları sildirebilirsiniz: /forgetme yazın.
privacy-adults = { -brand } yalnızca yetişkinler içindir. Lütfen yalnızca 18 yaşında veya daha büyükseniz kullanın.

## Commands and help

command-mydata = Sizinle ilgili saklanan her şeyi görün
command-forgetme = Sizinle ilgili saklananları sildirin
help-family-data =
    /mydata – sizinle ilgili saklanan her şeyi görün
    /forgetme – bunları sildirin

## The file with all that is held

mydata-caption = { -brand } botunun sizinle ilgili sakladığı her şey bu dosyada. Okumak için dosyayı açın. Neyi seçtiğinizi gösterir, bu yüzden başkasına göstermeyin.
mydata-title = { -brand } sizinle ilgili bunları saklıyor
mydata-made = Bu dosyanın günü: { $day }.
mydata-nothing = Sizinle ilgili hiçbir şey saklamıyoruz.
mydata-destroyed = Eski anketlerin anahtarları yok edildi. O anketlere cevap verip vermediğinizi artık kimse öğrenemez. Bu yüzden bu dosyada yoklar.
mydata-you-title = Sizinle ilgili
mydata-account = Telegram hesap numaranız (kilitli olarak saklıyoruz): { $number }. Bu, telefon numaranız değildir.
mydata-language = Seçtiğiniz dil (kilitli olarak saklıyoruz): { $language }
mydata-chat-open = { -brand } ile özel sohbet açtınız.
mydata-chat-closed = { -brand } ile özel sohbeti kapattınız.
mydata-awaited = Şu anketle ilgili sizden bir mesaj bekliyoruz: { $code }
mydata-promise = Grubunuz için şunu yazdınız, kilitli olarak duruyor. Grubu seçmenizi bekliyoruz: { $text }
mydata-groups-title = Anketlerine cevap verdiğiniz gruplar
mydata-polls-title = Anketler
mydata-day-heading = Gün
mydata-event-heading = Ne yaptınız
mydata-language-heading = Dil
mydata-group-heading = Grup
mydata-place-heading = Nerede
mydata-cast = Cevabınız: { $answer }
mydata-changed = Yeni cevabınız: { $answer }
mydata-withdrawn = Cevabınızı geri aldınız
mydata-on-card = Anketin altında
mydata-on-ballot = Anketin yalnızca size görünen sayfasında
mydata-in-private = Özel sohbette
mydata-concern = Bildirdiğiniz: { $concern }
mydata-idea = Fikriniz (kilitli olarak saklıyoruz): { $idea }
mydata-idea-settled = Bir fikir gönderdiniz. Gün: { $day }. Grup sorumluları fikrinizle ilgili kararını verdi. Yazdığınızı artık sizinle bağlantılı olarak saklamıyoruz.
mydata-silenced = Grup sorumluları bu anket için artık sizden fikir almıyor.
mydata-follower = Bu anketle ilgili haber istediniz.
mydata-opened = Bu anketi az önce açtınız.
mydata-translation = Bu anketin metnini yazdınız. Dil: { $language }. Gün: { $day }.
mydata-recording = Bu anketi sesli mesajla okudunuz. Dil: { $language }. Gün: { $day }.
mydata-sketches-title = Yazmakta olduğunuz anketler (kilitli olarak saklıyoruz)
mydata-letters-title = Sizi bekleyen mesajlar (kilitli olarak saklıyoruz)

## Being forgotten

forgetme-ask-title = Sizinle ilgili sakladıklarımızı silelim mi?
forgetme-ask =
    Açık anketler: cevaplarınızı ve fikirlerinizi geri alırız. Soruyla ilgili bildirdiklerinizi de geri alırız.
    Kapanmış anketler: toplamlar kalır. Hangi cevabın sizin olduğunu artık kimse öğrenemez.
    Dilinizi, hatırlatmalarınızı ve ses kayıtlarınızı sileriz. Yazmakta olduğunuz anketleri ve sizi bekleyen mesajları da sileriz.
forgetme-ask-stays = Yazdıklarınızdan grubun şimdiden okuyabildikleri kalır. Grup sorumluları açık bir anket için artık sizden fikir almıyorsa bu durum da sürer. Anket kapanınca sona erer.
forgetme-ask-again = Ondan sonra { -brand } botunu herkes gibi yine kullanabilirsiniz.
forgetme-yes-button = Evet, sil
forgetme-no-button = Hayır, kalsın
forgetme-kept = Hiçbir şey silinmedi. Her şey olduğu gibi kaldı.
forgetme-done-title = Tamamlandı.
forgetme-nothing = Silinecek bir şey kalmamıştı.
forgetme-withdrawn = Açık anketlerde geri alınan cevaplar: { $number }
forgetme-untied = Kapanmış anketlerde sizin olduğunu artık kimsenin öğrenemeyeceği cevaplar: { $number }
forgetme-concerns = Sorularla ilgili bildirdiklerinizden geri alınan veya artık sizinle bağı olmayanlar: { $number }
forgetme-ideas = Geri alınan veya artık sizinle bağı olmayan fikirler: { $number }
forgetme-translations = Silinen veya artık sizinle bağı olmayan çeviriler ve ses kayıtları: { $number }
forgetme-reminders = Hakkında artık haber almayacağınız anketler: { $number }
forgetme-sketches = Yazmakta olduğunuz ve silinen anketler: { $number }
forgetme-letters = Sizi bekleyen ve silinen mesajlar: { $number }
forgetme-settings = Dil seçiminiz ve özel sohbetinizle ilgili bilgi silindi.
