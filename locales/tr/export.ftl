### The files of a closed poll, as organisers take them away.

export-caption = { $code } anketinde söylenenler bu dosyada. Dosyayı bir tablo programıyla açabilirsiniz. İçinde kimsenin adı yok.
export-more = Başka türde bir dosya ister misiniz? Buradan seçin.
export-choose = Hangi anketi istiyorsunuz? Koduna basın ya da /export ve kodu yazın.
export-none = Gruplarınızda henüz kapanmış bir anket yok.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = Özet
sheet-options = Seçenekler
sheet-answers = Cevaplar
sheet-reach = Kimlere ulaştı
sheet-texts = Metinler
sheet-log = Kayıt

## The columns of sheets

column-number = Numara
column-option = Cevap
column-people = Kişi
column-points = Puan
column-share = Yüzde
column-by = Neye göre sayıldı
column-language = Dil
column-day = Gün
column-group = Grup
column-question = Soru
column-words-by = Metni yazan
column-checked-by = Kontrol eden
column-state = Durum
column-since = Ne zamandan beri
column-done = Ne yapıldı

## The summary, one label a line

summary-code = Kod
summary-asked-in = Sorunun dili
summary-opened = Açılış
summary-closed = Kapanış
summary-answered = Cevap veren kişi
summary-suggested = Öneriler
summary-became-options = Cevap olarak eklenen
summary-same = Bir cevapla aynı olan
summary-declined = Cevap olarak eklenmeyen
summary-undecided = Karar verilmeyen
summary-replaces = Yeniden sorduğu anket
summary-replaced-by = Yeniden sorulduğu anket
summary-nobody = “Cevaplar” sayfasında her satır bir kişidir. Satır o kişinin ne seçtiğini gösterir, başka bir şey göstermez. Satırlar seçilen cevaba göre sıralanır. Yani kimin önce cevap verdiği görünmez.
summary-few = { $fewest } kişiden az olan sayıları göstermeyiz. Bazen bir sayıyı daha göstermeyiz ki ilki hesaplanamasın. Toplamları her zaman gösteririz.

## Where a text comes from, who checked it, and what became of it

text-organiser = Bir grup sorumlusu
text-member = Gruptan biri
text-reader = Bu dili okuyan biri
text-machine = Bir makine
text-ready = Bot
text-live = Görünüyor
text-replaced = Yerine yenisi geldi
text-removed = Kaldırıldı
text-recording = (ses kaydı)
