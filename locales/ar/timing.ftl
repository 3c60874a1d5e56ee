### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = عند إغلاق الاستطلاع يرى الجميع عدد من اختاروا كل إجابة. وإذا كان العدد أقل من { $fewest }، لا يظهر عنهم أي شيء آخر.
few-answers = عدد من أجابوا أقل من { $fewest }. هذا العدد قليل جدًا لعرض المزيد.
few-concerns = مشكلة في السؤال: عدد الأشخاص قليل جدًا لعرضه.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = لماذا يُغلق قبل موعده؟
reason-ask-change = لماذا يتغيّر موعد الإغلاق؟
reason-seen = ترى المجموعة السبب بكلماتكم أنتم.
reason-write = أرسلوا إليّ السبب الآن في سطر واحد. الحد الأقصى لعدد الأحرف هو { $most }.
reason-write-button = كتابة السبب
reason-without-button = بدون ذكر السبب
reason-keep-button = إبقاؤه كما هو
refusal-reason-empty = لا أجد سببًا يمكن قراءته هنا. من فضلكم اكتبوه بالكلمات في سطر واحد.
refusal-reason-long = هذا السبب طويل جدًا. عدد أحرفه { $shown }، والحد الأقصى { $most }.

## The group is told of it, in a reply to the card

closed-early = أُغلق قبل الموعد المحدد.
end-changed = سيُغلق هذا الاستطلاع الآن في موعد آخر. الاستطلاع في الرسالة أعلاه.
end-taken-away = يبقى هذا الاستطلاع مفتوحًا الآن حتى يغلقه شخص من فريق التنظيم. الاستطلاع في الرسالة أعلاه.
reason-follows = السبب أدناه بكلمات شخص من فريق التنظيم.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = أريد أخبار هذا الاستطلاع
bell-options = سأكتب إليكم في المحادثة الخاصة عندما تُضاف إجابة جديدة.
bell-end = سأذكّركم قبل الانتهاء ببضع ساعات، إن لم تجيبوا حتى ذلك الوقت.
bell-again = لسحب ذلك اضغطوا مرة أخرى.
bell-off = تم السحب. لن أرسل إليكم أخبارًا أخرى عن هذا الاستطلاع.
bell-reminder = طلبتم أخبار هذا الاستطلاع. سينتهي قريبًا، ولا توجد إجابة منكم بعد:
bell-option = طلبتم أخبار هذا الاستطلاع. أُضيفت إليه إجابة جديدة:
bell-open-button = فتح الاستطلاع
refusal-no-news = لن تكون هناك أخبار أخرى عن هذا الاستطلاع. ما زال بإمكانكم الإجابة الآن.
privacy-news = إذا طلبتم أخبار استطلاع، نحفظ بشكل مشفّر إلى أي حساب في Telegram نرسلها. ونحذف ذلك إذا سحبتم الطلب، أو عند إغلاق الاستطلاع.
