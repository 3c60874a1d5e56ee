### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Birlikte çalışmanın sekiz vazgeçilmez ilkesi
principles-how = Daha çok okumak için bir numaraya basın.
principles-credit = Bu ilkeleri { -abss } kuruluşundaki Parent Champions kabul etti. Başlıkların altındaki metinler bizim.
principles-list-button = Sekizi birden
principles-previous-button = Önceki
principles-next-button = Sonraki
principles-print-button = Sekizini birden yazdır
principles-print-caption = Sekiz ilke tek sayfada. Dosyayı açın, sonra yazdırın.

principle-1-title = Biz olmadan bizim için hiçbir şey yapılmasın
principle-1-text = Bir hizmet kimin içinse, planlamasına da o insanlar yardım eder. Konu konuşulmadan ve karar verilmeden önce aramıza katılırlar. Hazır bir fikirle başlamayın. Fikri birlikte oluşturun.
principle-2-title = Esneklik
principle-2-text = Hedef, oraya giden yol ve gereken süre konusunda açık fikirli olun. En baştan başlayarak her adımda değişikliğe hazır olun.
principle-3-title = Eşit değer
principle-3-text = Masadaki herkes bir şey katar. Kattıklarımız farklıdır. Ama değerleri aynıdır.
principle-4-title = Eşit sorumluluk
principle-4-text = Baştan sona birlikte karar veririz. Hiç kimse ve hiçbir grup diğerlerinden daha önemli değildir. Kimse daha önemliymiş gibi de görünmemeli.
principle-5-title = İyi iletişim ve uygun destek
principle-5-text = Katılan herkes neler olup bittiğini anlayabilir. Bilgiyi anlaşılır biçimde paylaşırız. Herkes gereken desteği alır.
principle-6-title = Baştan itibaren erişilebilirlik
principle-6-text = Bazı şeyler insanların katılmasına engel olur. Bunların ne olduğunu öğrenmeye zaman ayırın. Sonra bu engelleri daha baştan ortadan kaldırın.
principle-7-title = Birlikte çalışma yolculuğu boyunca yeterli bütçe
principle-7-text = Birlikte çalışmak para ister. Yalnızca başta değil, yolun her adımında yeterli para vardır.
principle-8-title = Birlikte çalışmayı daha proje başlamadan uygulamaya koymak
principle-8-text = Önce çevrenizdeki insanları tanıyın. Birlikte çalışacak kişiler arasında güven oluşturun. Projeye ondan sonra, insanlar hazır olunca başlayın.
