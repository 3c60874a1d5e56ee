### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = Karar verilecek konu: { $text }
context-who = Kararı kim veriyor: { $text }
context-when = Ne zamana kadar: { $text }
context-fixed = Neler değiştirilemez: { $text }
context-more = Bu soru hakkında daha çok okumak için 🌐 düğmesine basın.

## An organiser writes the lines in private

context-button = Konuyu anlat
context-ask = Bu soru ne hakkında?
context-write = Daha çok bilgi ailelere yardımcı olur. Şimdi bana tek bir mesaj gönderin. Dili: { $language }. Yalnızca istediğiniz satırları yazın.
context-marks =
    { $deciding }: neye karar veriliyor
    { $who }: kararı kim veriyor
    { $when }: ne zamana kadar
    { $fixed }: neler değiştirilemez
context-saved = Kaydedildi. Aileler anketin altındaki 🌐 düğmesine basınca bunu okur.
context-editor = Satır başında # işaretinden sonra gelen kelimeyi olduğu gibi bırakın, arkasından geleni çevirin.
refusal-context-unreadable = Lütfen her satıra şunlardan biriyle başlayın: { $deciding }, { $who }, { $when } veya { $fixed }.
refusal-context-long = { $mark } ile başlayan satır çok uzun. Satırda { $shown } karakter var, en çok { $most } olabilir.
