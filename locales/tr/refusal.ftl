### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = Bunu yalnızca bu grubun sorumluları yapabilir. Onlar, grubun Telegram’daki yöneticileridir. Sorulmasını istediğiniz bir soru varsa lütfen onlardan birine söyleyin.
refusal-group-only = Bu, grubunuzda çalışır. Lütfen orada yazın.
refusal-no-such-poll = Burada bu kodla bir anket yok. Kod, anket mesajının sonundadır.
refusal-which-poll = Hangi anket? Anketin mesajını yanıtlayın ya da kodunu komuttan sonra yazın.
refusal-poll-closed = Bu anket kapandı, artık cevaplar değişemez.
refusal-concern-closed = Bu anket kapandı, artık bir şey sayılmıyor. Soruyla ilgili bir sıkıntınız varsa lütfen bir grup sorumlusuna söyleyin.
refusal-already-closed = Bu anket zaten kapanmış.
refusal-poll-open = Bu anket hâlâ açık. Önce kapatın, sonra dosyayı alın. Anket açıkken dosya kimin ne zaman cevap verdiğini gösterebilir.
refusal-not-member = Bunu yalnızca anketin grubundakiler görebilir.
refusal-link-expired = Bu bağlantının süresi doldu ya da başkası için yapılmış. Lütfen grubunuzda anketin altındaki 🌐 düğmesine basın.
refusal-button-outdated = Bu düğme artık çalışmıyor. Lütfen daha yeni bir mesajı kullanın.
refusal-unknown-command = Bu komutu bilmiyorum. Neler yapabildiğimi görmek için /help yazın.
refusal-unknown-language = “{ $tag }” dilini bilmiyorum. Lütfen en, pl veya ur gibi kısa bir ad yazın.
refusal-language-twice = Şu dilde metin iki kez var: { $language }. Lütfen birini çıkarın.
refusal-options-differ = Şu dildeki ({ $language }) cevap sayısı: { $found }. Ankette: { $shown }. Lütfen aynı cevapları aynı sırayla, her birini ayrı bir satıra yazın.
refusal-options-ready = Bu anketin cevapları bende zaten var. Dil: { $language }. Lütfen yalnızca soruyu yazın.
refusal-words-fixed = Bu anket kapandı, metni olduğu gibi kalır.
refusal-voice-long =
    { $minutes ->
        [one] Bu ses kaydı çok uzun. En çok { $shown } dakika olabilir. Lütfen daha kısa bir kayıt yapın.
       *[other] Bu ses kaydı çok uzun. En çok { $shown } dakika olabilir. Lütfen daha kısa bir kayıt yapın.
    }
refusal-voice-nowhere = Bir ankete ses kaydı eklemek için grubunuzda anketin altındaki 🌐 düğmesine basın. Sonra “{ -help-translate }” düğmesine basın.
refusal-own-words = Bunu siz gönderdiniz, bu yüzden başka birinin kontrol etmesi gerekiyor. Teşekkürler!
refusal-not-checker = Bunu grubunuzun bir sorumlusu kontrol etmeli. Yardımınız için teşekkürler!
refusal-enough-waiting = Bu dilde kontrol bekleyen yeterince çeviri var. Lütfen kontrol edildikten sonra yine deneyin.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = Soruyu ilk satıra, sonra her cevabı ayrı bir satıra yazın. Başka diller için her bölüme [pl] gibi kısa bir adla başlayın.
refusal-question-empty = Anketin henüz bir sorusu yok.
refusal-question-long =
    { $count ->
        [one] Soruda { $shown } karakter var. En çok { $most } olabilir.
       *[other] Soruda { $shown } karakter var. En çok { $most } olabilir.
    }
refusal-option-empty = { $number } numaralı cevap boş. Lütfen oraya bir şey yazın ya da cevabı çıkarın.
refusal-option-long = { $number } numaralı cevap çok uzun. { $shown } karakter var, en çok { $most } olabilir.
refusal-option-twice = { $first } ve { $second } numaralı cevaplar aynı. Lütfen birini değiştirin ya da çıkarın.
refusal-options-few = Bir ankette en az 2 cevap olmalı. Hiç cevap yazmazsanız Evet, Hayır veya Emin değilim seçilebilir.
refusal-options-many = { $shown } cevap yazdınız. Bir ankette en çok { $most } cevap olabilir.
refusal-your-text = Hiçbir şey kaybolmadı. Kopyalayıp yine deneyebilmeniz için metniniz burada:

## When something went wrong on our side

sorry-failed = Özür dilerim, burada bir şey ters gitti. Siz yanlış bir şey yapmadınız. Lütfen bir dakika sonra yine deneyin.
private-waiting = Yalnızca sizin göreceğiniz bir mesajım var. Özel sohbetimizde okumak için düğmeye basın.
private-open-button = Özel sohbetimizi aç
