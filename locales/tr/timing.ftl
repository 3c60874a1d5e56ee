### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = Anket kapanınca her cevabı kaç kişinin seçtiğini herkes görür. { $fewest } kişiden az olanlar için başka hiçbir şey gösterilmez.
few-answers = Cevap verenler { $fewest } kişiden az. Bu sayı, başka bir şey göstermek için çok az.
few-concerns = Soruyla ilgili sıkıntı: gösterilemeyecek kadar az kişi.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Anket neden erken kapanıyor?
reason-ask-change = Anket neden başka bir zamanda kapanıyor?
reason-seen = Grubunuz nedeni sizin sözlerinizle görür.
reason-write = Şimdi bana nedeni tek satırda gönderin. En çok { $most } karakter olabilir.
reason-write-button = Nedeni yaz
reason-without-button = Neden yazmadan
reason-keep-button = Olduğu gibi kalsın
refusal-reason-empty = Burada okuyabildiğim bir neden yok. Lütfen tek satırda, kelimelerle yazın.
refusal-reason-long = Bu neden çok uzun. { $shown } karakter var, en çok { $most } olabilir.

## The group is told of it, in a reply to the card

closed-early = Planlanandan önce kapatıldı.
end-changed = Bu anket artık başka bir zamanda kapanacak. Anket yukarıdaki mesajda.
end-taken-away = Bu anket artık bir grup sorumlusu kapatana kadar açık kalacak. Anket yukarıdaki mesajda.
reason-follows = Bir grup sorumlusu nedenini aşağıda anlatıyor.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Bu anketle ilgili haber gönder
bell-options = Yeni bir cevap eklenince size özel sohbette yazarım.
bell-end = Anket kapanmadan birkaç saat önce, hâlâ cevap vermediyseniz size hatırlatırım.
bell-again = Geri almak için yine basın.
bell-off = Geri alındı. Bu anketle ilgili artık haber göndermeyeceğim.
bell-reminder = Bu anketle ilgili haber istemiştiniz. Yakında kapanıyor ve sizden henüz cevap yok:
bell-option = Bu anketle ilgili haber istemiştiniz. Seçilebilecek yeni bir cevap var:
bell-open-button = Ankete git
refusal-no-news = Bu anketle ilgili artık haber gelmeyecek. Şimdi yine de cevap verebilirsiniz.
privacy-news = Bir anketle ilgili haber isterseniz, haberin hangi Telegram hesabına gönderileceğini kilitli olarak saklarız. Geri alırsanız ya da anket kapanırsa bunu sileriz.
