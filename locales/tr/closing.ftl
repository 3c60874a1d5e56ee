### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Kapanış: { $when }
reminder = Cevap vermek için hâlâ zaman var. Anket yukarıdaki mesajda.
closing-ask = Anket ne zaman kapansın?
closing-now = Şu anki kapanış: { $when }
closing-open-end = Anket artık siz kapatana kadar açık kalacak.
closing-evening-button = Bu akşam
closing-tomorrow-button = Yarın akşam
closing-days-button = Üç gün sonra
closing-week-button = Bir hafta sonra
closing-other-button = Başka bir zaman
closing-never-button = Ben kapatınca
closing-button = Ne zaman kapansın?
closing-set = Kaydedildi. Anketin kapanışı: { $when }
closing-unset = Kaydedildi. Anket siz kapatana kadar açık kalacak.
closing-write = Bana günü ve saati şöyle yazın: { $example }. Saat, şu şehrin saatidir: { $city }.
refusal-time-unreadable = Bu zamanı okuyamıyorum. Lütfen günü ve saati şöyle yazın: { $example }
refusal-time-past = Bu zaman geçti. Lütfen daha sonraki bir zaman seçin.
refusal-time-far = Seçtiğiniz zaman fazla uzak. Bir anket en çok bir yıl açık kalabilir.
help-organiser-until = Anket kendiliğinden kapanabilir. Günü ve saati son satıra şu biçimde yazın:
