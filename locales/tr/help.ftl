### Help, the first greeting in private, and privacy.

start-hello = Merhaba! Ben { -brand }.
start-what = Veli gruplarının birlikte karar vermesine yardım ederim. Grubunuzun sorumluları bir soru sorar. Siz tek bir dokunuşla, kendi dilinizde cevap verirsiniz. Neyi seçtiğinizi kimse görmez.
start-add = Bir grubun sorumlusu musunuz? Beni gruba ekleyin. Sonra bu sohbete /help yazın.
start-add-button = { -brand } botunu bir gruba ekle

help-title = { -brand } nasıl çalışır
help-family-title = Herkes için
help-family = Grubunuzda bir anket varsa cevabınızın numarasına basın. Anketi kendi dilinizde okumak için 🌐 düğmesine basın. Anket kapanana kadar cevabınızı değiştirebilir veya geri alabilirsiniz. Neyi seçtiğinizi kimse göremez.
help-family-translate = Anket henüz sizin dilinizde yok mu? 🌐 düğmesine, sonra “{ -help-translate }” düğmesine basın. Çeviriyi yazabilir ya da sesli mesajla okuyabilirsiniz. O zaman başkaları da dinleyebilir: 🔊 düğmesine basarlar.
help-family-concern = Soruyu anlamadınız mı, yoksa sizce doğru soru bu değil mi? 🌐 düğmesine, sonra “Daha fazla” düğmesine basıp bunu bildirin. Bildirenin siz olduğunu kimse göremez.
help-family-commands =
    /language – dilinizi seçin
    /principles – { -principles }
    /results ve anketin kodu – sonucu görün
    /decisions – alınan kararları görün
    /log – bu grubun anketleriyle ilgili neler yapıldığını görün
    /privacy – sizinle ilgili neler saklanıyor
help-organiser-title = Grup sorumluları için
help-organiser = Anketi grubunuza tek bir mesajda yazın: ilk satıra soruyu, sonra her cevabı ayrı bir satıra. Cevap yazmazsanız Evet, Hayır veya Emin değilim seçilebilir.
help-example =
    /poll Ne zaman buluşalım?
    Salı akşamı
    Cumartesi sabahı
help-organiser-ready = Bazı cevaplar her dilde hazır. Cevapların yerine #days (günler), #times (günün saatleri) veya #agree (ne kadar katıldığınız) yazın.
help-organiser-languages = Anketi birden çok dilde yazabilirsiniz:
help-example-languages =
    /poll { "[" }tr] Kütüphanede buluşalım mı?
    Evet, lütfen
    Başka bir yerde
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – anketi kapatmak için bunu anketi yanıtlayarak yazın
    /decide – ne karar verildiğini gruba bildirmek için bunu bir sonucu yanıtlayarak yazın
    /export ve anketin kodu – cevapları bu özel sohbette dosya olarak alın
    /promise ve bir ilkenin numarası – grubunuzun bunu nasıl yaptığını yazın
    /report – sorulanların, söylenenlerin ve kararların raporunu alın, yazdırın veya gönderin
    /settings – grubunuzu ayarlayın: diller, saat, sessiz saatler

privacy-title = { -brand } sizinle ilgili neleri saklar
privacy-kept = Her cevap için neyin seçildiğini, günü, dili ve grubu saklarız. Cevabın grupta mı yoksa özel sohbette mi verildiğini de saklarız. Adınızı saklamayız. Onun yerinde rastgele bir numara durur. Başka bir ankette başka bir numaranız olur.
privacy-language = Burada bir dil seçerseniz seçiminizi kilitli olarak saklarız. Onu yalnızca bu bot okuyabilir.
privacy-translate = Bir anketin çevrilmesine yardım ederseniz yazdığınızı veya ses kaydınızı, adınızın yerine de rastgele bir numara saklarız. Kontrol edilene kadar bunları kilitli olarak saklarız. Ses kaydı hep kilitli kalır. Yazdığınız kontrol edilince gruptaki herkes onu okuyabilir.
privacy-concern = Bir soruyla ilgili sıkıntınızı bildirirseniz ne bildirdiğinizi saklarız. Adınızın yerine de rastgele bir numara saklarız. Bu, cevabınızın numarası değildir. Bildirdiğinizi geri alırsanız sileriz.
privacy-why = Bunu her kişiyi bir kez saymak ve sonucu grubunuza göstermek için saklarız.
privacy-who-sees = Anket kapanınca toplamları herkes görür. Kimin neyi seçtiğini kimse görmez. Grup sorumluları da göremez.
privacy-host = Bu botu işleten: { $host }.
privacy-host-unknown = Bu botu kimin işlettiğini grubunuzun sorumlularına sorun.
