### When a poll closes by itself: chosen by an organiser, in private.

card-closes = Kapanış: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = Cevap vermek için hâlâ zaman var. Anket yukarıdaki mesajda.
closing-ask = Anket ne zaman kapansın?
closing-now = Şu anki kapanış: { $when }
closing-open-end = Anket artık siz kapatana kadar açık kalacak.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = Bu akşam
closing-tomorrow-button = Yarın akşam
closing-days-button = Üç gün sonra
closing-week-button = Bir hafta sonra
closing-other-button = Başka bir zaman
closing-never-button = Ben kapatınca
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = Ne zaman kapansın?
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = Kaydedildi. Anketin kapanışı: { $when }
closing-unset = Kaydedildi. Anket siz kapatana kadar açık kalacak.
closing-write = Bana günü ve saati şöyle yazın: { $example }. Saat, şu şehrin saatidir: { $city }.
refusal-time-unreadable = Bu zamanı okuyamıyorum. Lütfen günü ve saati şöyle yazın: { $example }
refusal-time-past = Bu zaman geçti. Lütfen daha sonraki bir zaman seçin.
refusal-time-far = Seçtiğiniz zaman fazla uzak. Bir anket en çok bir yıl açık kalabilir.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = Anket kendiliğinden kapanabilir. Günü ve saati son satıra şu biçimde yazın:
