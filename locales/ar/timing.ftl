### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = عند إغلاق الاستطلاع يرى الجميع عدد من اختاروا كل إجابة. وإذا كان العدد أقل من { $fewest }، لا يظهر عنهم أي شيء آخر.
# On the result of a poll that one to four people answered.
few-answers = عدد من أجابوا أقل من { $fewest }. هذا العدد قليل جدًا لعرض المزيد.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = مشكلة في السؤال: عدد الأشخاص قليل جدًا لعرضه.

## A poll ends now or at another time: what an organiser is asked first

# closing-now goes before; then one of these two.
reason-ask-close = لماذا يُغلق قبل موعده؟
reason-ask-change = لماذا يتغيّر موعد الإغلاق؟
reason-seen = ترى المجموعة السبب بكلماتكم أنتم.
# In the private chat.
reason-write = أرسلوا إليّ السبب الآن في سطر واحد. الحد الأقصى لعدد الأحرف هو { $most }.
# Buttons; at most 40 characters each. The last one changes nothing.
reason-write-button = كتابة السبب
reason-without-button = بدون ذكر السبب
reason-keep-button = إبقاؤه كما هو
refusal-reason-empty = لا أجد سببًا يمكن قراءته هنا. من فضلكم اكتبوه بالكلمات في سطر واحد.
refusal-reason-long = هذا السبب طويل جدًا. عدد أحرفه { $shown }، والحد الأقصى { $most }.

## The group is told of it, in a reply to the card

# Follows result-announced.
closed-early = أُغلق قبل الموعد المحدد.
# card-closes follows on a line of its own.
end-changed = سيُغلق هذا الاستطلاع الآن في موعد آخر. الاستطلاع في الرسالة أعلاه.
end-taken-away = يبقى هذا الاستطلاع مفتوحًا الآن حتى يغلقه شخص من فريق التنظيم. الاستطلاع في الرسالة أعلاه.
# Where there is a reason: it stands at the end, in an organiser's own words.
reason-follows = السبب أدناه بكلمات شخص من فريق التنظيم.

## News of an open poll in private, for who asked: another answer, and that it ends soon

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = أريد أخبار هذا الاستطلاع
# Answers to presses on it: one or both of the first two, then the third. Together at most 200 characters.
bell-options = سأكتب إليكم في المحادثة الخاصة عندما تُضاف إجابة جديدة.
bell-end = سأذكّركم قبل الانتهاء ببضع ساعات، إن لم تجيبوا حتى ذلك الوقت.
bell-again = لسحب ذلك اضغطوا مرة أخرى.
bell-off = تم السحب. لن أرسل إليكم أخبارًا أخرى عن هذا الاستطلاع.
# The messages; the question follows, and card-closes or the new answer.
bell-reminder = طلبتم أخبار هذا الاستطلاع. سينتهي قريبًا، ولا توجد إجابة منكم بعد:
bell-option = طلبتم أخبار هذا الاستطلاع. أُضيفت إليه إجابة جديدة:
# Their button.
bell-open-button = فتح الاستطلاع
refusal-no-news = لن تكون هناك أخبار أخرى عن هذا الاستطلاع. ما زال بإمكانكم الإجابة الآن.
# Stands among the texts on privacy.
privacy-news = إذا طلبتم أخبار استطلاع، نحفظ بشكل مشفّر إلى أي حساب في Telegram نرسلها. ونحذف ذلك إذا سحبتم الطلب، أو عند إغلاق الاستطلاع.
