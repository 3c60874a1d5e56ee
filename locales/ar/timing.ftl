### What is shown of few people; why a poll closes early or at another time; a private reminder before the end.

## Too few people to show more than the totals

# On a ballot, before the first answer.
ballot-shown = عند إغلاق الاستطلاع يرى الجميع عدد من اختاروا كل إجابة. ولا يظهر أي شيء آخر عن أقل من خمسة أشخاص.
# On the result of a poll that one to four people answered.
few-answers = أجاب أقل من خمسة أشخاص. هذا العدد قليل جدًا لعرض المزيد.
# To an organiser, where neither number of people who have trouble with the question is shown.
few-concerns = صعوبة في السؤال: عدد الأشخاص قليل جدًا لعرضه.
# Follows export-caption: the file of answers has a column for the language.
few-languages = لا تُذكر في الملف لغة إلا إذا استخدمها خمسة أشخاص على الأقل. وإذا كان العدد أقل، لا نعرضها.

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

## A private reminder before the end, for who asked for one

# A button on the back of a ballot; at most 40 characters with its mark.
bell-button = تذكيري قبل الانتهاء
# Answers to presses on it; at most 200 characters.
bell-on = سأكتب إليكم في المحادثة الخاصة قبل الانتهاء ببضع ساعات، إن لم تجيبوا حتى ذلك الوقت. لسحب ذلك اضغطوا مرة أخرى.
bell-off = تم السحب. لن أذكّركم بهذا الاستطلاع.
# The message; the question and card-closes follow.
bell-reminder = طلبتم مني أن أذكّركم. لا توجد إجابة منكم بعد:
# Its button.
bell-open-button = فتح الاستطلاع
refusal-reminder-late = فات وقت التذكير بهذا الاستطلاع. ما زال بإمكانكم الإجابة الآن.
# Stands among the texts on privacy.
privacy-reminder = إذا طلبتم تذكيرًا، نحفظ معرّف حسابكم في Telegram مشفّرًا. ونحذفه بعد تذكيركم، أو إذا سحبتم الطلب، أو عند إغلاق الاستطلاع.
