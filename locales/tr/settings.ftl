### A group's settings, shown to an organiser alone.

settings-title = “{ $group }” için ayarlar
settings-which = Hangi grubu ayarlamak istiyorsunuz?
settings-none = Sorumlusu olduğunuz bir grup bilmiyorum. Beni grubunuza ekleyin ve orada /settings yazın.
settings-languages = Diller: { $languages }
settings-zone = Saat: { $city } saati
settings-quiet = Sessiz saatler: { $from } – { $to }
settings-quiet-none = Sessiz saatler: yok
settings-concerns = Soruyla ilgili sıkıntı ne zaman gösterilir: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = Diller
settings-zone-button = Saat
settings-quiet-button = Sessiz saatler
settings-concerns-button = Soruyla ilgili sıkıntı
settings-saved = Kaydedildi.
# The parts of the world, as buttons.
zone-where = Grubunuz nerede?
zone-africa-button = Afrika
zone-america-button = Amerika
zone-asia-button = Asya
zone-australia-button = Avustralya ve Pasifik
zone-europe-button = Avrupa
zone-city = Grubunuzun saati hangi şehirle aynı?
quiet-ask = Sessiz saatlerde gruptaki mesajlarım ses çıkarmaz. Ne zaman sessiz olayım?
quiet-none-button = Sessiz saat olmasın
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = Bir soruyu anlamayan ya da doğru sorunun bu olmadığını düşünen herkes bunu bildirebilir. Çok kişi aynı şeyi bildirince anket bunu gösterir. Grup sorumlularına da haber veririm. Bunun için cevap verenlerin ne kadarı aynı şeyi bildirmeli? Bu sayı hiçbir zaman { $fewest } kişiden az olmaz.
# Buttons, which also stand in settings-concerns.
concerns-off-button = Hiçbir zaman
concerns-tenth-button = 10 kişiden 1’i bildirince
concerns-quarter-button = 4 kişiden 1’i bildirince
concerns-half-button = 2 kişiden 1’i bildirince
