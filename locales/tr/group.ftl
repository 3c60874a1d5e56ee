### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Merhaba! Ben { -brand }.
welcome-ask = Karar verilmeden önce ailelere kısa sorular sorarım.
welcome-each = Her aile kendi dilinde okur ve cevap verir. Cevaplar gizlidir.
welcome-principles-button = Sekiz ilke
welcome-languages-button = Bu grubun dilleri
welcome-help-button = Yardım

## The group's languages

languages-title = Bu grup hangi dillerde okuyor?
languages-how = Eklemek veya çıkarmak istediğiniz dile basın. İlk seçtiğiniz dil başta gelir.
languages-now = Şu anda: { $languages }.
languages-done-button = Tamam
languages-done = Kaydedildi. Bunu istediğiniz zaman /settings ile değiştirebilirsiniz.
languages-keep-one = Bir grubun en az bir dili olmalı. Lütfen önce başka bir dil ekleyin.

languages-check-readers = Bir üyenin çevirisi, bir grup sorumlusu veya o dili okuyan başka biri kontrol edince yayımlanır.
languages-check-organisers = Bir üyenin çevirisi, bir grup sorumlusu kontrol edince yayımlanır.
languages-check-button = Kontrol edeni değiştir
