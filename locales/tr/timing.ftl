### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = Anket kapanınca her cevabı kaç kişinin seçtiğini herkes görür. { $fewest } kişiden az olanlar için başka hiçbir şey gösterilmez.
# On the result of a poll that one to four people answered.
few-answers = Cevap verenler { $fewest } kişiden az. Bu sayı, başka bir şey göstermek için çok az.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = Soruyla ilgili sıkıntı: gösterilemeyecek kadar az kişi.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = Anket neden erken kapanıyor?
reason-ask-change = Anket neden başka bir zamanda kapanıyor?
reason-seen = Grubunuz nedeni sizin sözlerinizle görür.
# In the private chat.
reason-write = Şimdi bana nedeni tek satırda gönderin. En çok { $most } karakter olabilir.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = Nedeni yaz
reason-without-button = Neden yazmadan
reason-keep-button = Olduğu gibi kalsın
refusal-reason-empty = Burada okuyabildiğim bir neden yok. Lütfen tek satırda, kelimelerle yazın.
refusal-reason-long = Bu neden çok uzun. { $shown } karakter var, en çok { $most } olabilir.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = Planlanandan önce kapatıldı.
# card-closes follows on a line of its own.
end-changed = Bu anket artık başka bir zamanda kapanacak. Anket yukarıdaki mesajda.
end-taken-away = Bu anket artık bir grup sorumlusu kapatana kadar açık kalacak. Anket yukarıdaki mesajda.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = Bir grup sorumlusu nedenini aşağıda anlatıyor.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = Bu anketle ilgili haber gönder
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = Yeni bir cevap eklenince size özel sohbette yazarım.
bell-end = Anket kapanmadan birkaç saat önce, hâlâ cevap vermediyseniz size hatırlatırım.
bell-again = Geri almak için yine basın.
bell-off = Geri alındı. Bu anketle ilgili artık haber göndermeyeceğim.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = Bu anketle ilgili haber istemiştiniz. Yakında kapanıyor ve sizden henüz cevap yok:
bell-option = Bu anketle ilgili haber istemiştiniz. Seçilebilecek yeni bir cevap var:
# Their button.
bell-open-button = Ankete git
refusal-no-news = Bu anketle ilgili artık haber gelmeyecek. Şimdi yine de cevap verebilirsiniz.
# Stands among the texts on privacy.
privacy-news = Bir anketle ilgili haber isterseniz, haberin hangi Telegram hesabına gönderileceğini kilitli olarak saklarız. Geri alırsanız ya da anket kapanırsa bunu sileriz.
