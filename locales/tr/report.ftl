### The report: what a group did in a period, for organisers to give to those who pay.

report-which = Raporu hangi grup için istiyorsunuz?
report-none = Sorumlusu olduğunuz bir grup bilmiyorum. Grubunuza /report yazın.
report-span = “{ $group }” raporu ne sorduğunuzu, neler söylendiğini ve bunlardan ne çıktığını gösterir. Hangi dönemi istiyorsunuz?
report-quarter-button = Son üç ay
report-year-button = Son on iki ay
report-all-button = Hepsi
report-in-private = Raporu özel sohbetimizde gönderiyorum.
report-caption = Rapor burada: okumak ve yazdırmak için bir sayfa, bir de aynı sayılarla bir tablo dosyası. İçinde kimsenin adı yok.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = Anketler
sheet-languages = Diller
sheet-suggestions = Öneriler
sheet-barriers = İhtiyaçlar

## The page

report-title = “{ $group }” grubundaki aileler ne dedi ve bundan ne çıktı
report-period = Dönem: { $from } – { $until }
report-period-all = Son gün: { $until }
report-numbers = Sayılarla
report-polls = Kapanmış anketler
report-still-open = Hâlâ açık anketler
report-answers = Toplam cevap
report-most-people = En çok cevap alan anketteki kişi sayısı
report-decisions = Kararlar
report-shaped = Anketlere dayanan kararlar
report-days = İlk sorudan karara kadar geçen gün
report-days-between = { $fewest } ile { $most } arasında
report-asked = Neler soruldu
report-came = Neye karar verildi
report-no-polls = Bu dönemde hiçbir anket kapanmadı.
report-no-decisions = Bu dönemde hiçbir karar alınmadı.
report-languages = Cevap verenlerin dilleri
report-most-in-one-poll = Tek bir ankette en çok kişi
report-no-languages = Hiçbir dilde, tek bir ankette gösterilecek kadar kişi yoktu.
report-suggestions = Neler önerildi
report-no-suggestions = Bu dönemde kimse bir şey önermedi.
report-put-to-vote = Oylamaya sunulan
report-reasons = Grup sorumlularının söylediği nedenler
report-barriers = Katılmak için neye ihtiyaç var
report-no-barriers = Hiçbir ankette katılmak için neye ihtiyaç olduğu sorulmadı.
report-not-done = Ne yapılmadı ve neden
report-none-not-done = Hiçbir kararda yapılmayacak bir şeyden söz edilmedi.
report-happened = Yapıldı mı?
report-behind = Dayandığı anketler
report-unshaped = Bu karar hiçbir ankete dayanmıyor.
report-note-people = Bir kişi birden çok ankete cevap vermiş olabilir. Her anket gizlidir, bu yüzden iki cevabın aynı kişiden gelip gelmediğini göremeyiz. Bu rapor, toplam kaç kişinin katıldığını söyleyemez.
report-note-groups = Birkaç grupta sorulan bir anket bütün cevaplarıyla sayılır.
