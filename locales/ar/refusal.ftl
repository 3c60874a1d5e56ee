### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = هذا متاح لفريق التنظيم في هذه المجموعة فقط، أي لمشرفي المجموعة في Telegram. إذا كانت لديكم فكرة سؤال، فأخبروا فريق التنظيم من فضلكم.
refusal-group-only = هذا الأمر يعمل في مجموعتكم. من فضلكم اكتبوه هناك.
refusal-no-such-poll = لا يوجد هنا استطلاع بهذا الرمز. تجدون الرمز في نهاية رسالة الاستطلاع.
refusal-which-poll = أي استطلاع؟ ردّوا على رسالة الاستطلاع، أو اكتبوا رمزه بعد الأمر.
refusal-poll-closed = هذا الاستطلاع مغلق، ولم يعد تغيير الإجابات ممكنًا.
refusal-already-closed = هذا الاستطلاع مغلق بالفعل.
refusal-poll-open = هذا الاستطلاع ما زال مفتوحًا. أغلقوه أولًا، ثم اطلبوا الملف. فما دام الاستطلاع مفتوحًا، قد يُظهر الملف من أجاب ومتى.
refusal-not-member = هذا متاح فقط لمن هم في مجموعة الاستطلاع.
refusal-link-expired = انتهت مدة هذا الرابط، أو أنه أُعدّ لشخص آخر. من فضلكم اضغطوا على 🌐 تحت الاستطلاع في مجموعتكم.
refusal-button-outdated = هذا الزر لم يعد يعمل. من فضلكم استخدموا رسالة أحدث.
refusal-unknown-command = لا أعرف هذا الأمر. اكتبوا /help لمعرفة ما يمكنني فعله.
refusal-unknown-language = لا أعرف اللغة «{ $tag }». من فضلكم استخدموا اسمًا قصيرًا مثل en أو pl أو ur.
refusal-one-language = أستطيع قراءة الاستطلاع بلغة واحدة فقط. من فضلكم اكتبوه بلغة واحدة.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = اكتبوا السؤال في السطر الأول، ثم كل إجابة في سطر خاص بها.
refusal-question-empty = لا يوجد سؤال في الاستطلاع بعد.
refusal-question-long = { $count ->
    [zero] ليس في السؤال أي حرف. والحد الأقصى { $most }.
    [one] في السؤال حرف واحد. والحد الأقصى { $most }.
    [two] في السؤال حرفان. والحد الأقصى { $most }.
    [few] في السؤال { $shown } أحرف. والحد الأقصى { $most }.
    [many] في السؤال { $shown } حرفًا. والحد الأقصى { $most }.
   *[other] في السؤال { $shown } حرف. والحد الأقصى { $most }.
}
refusal-option-empty = الإجابة { $number } فارغة. من فضلكم اكتبوا شيئًا فيها أو احذفوها.
# Worded so that no noun follows the numbers.
refusal-option-long = الإجابة { $number } طويلة جدًّا. عدد أحرفها { $shown }، والحد الأقصى { $most }.
refusal-option-twice = الإجابتان { $first } و{ $second } متطابقتان. من فضلكم غيّروا إحداهما أو احذفوها.
refusal-options-few = أقل عدد من الإجابات في الاستطلاع هو 2. إذا لم تكتبوا أي إجابة، يكون الاختيار بين «نعم» و«لا» و«لا أعرف بعد».
# Worded so that no noun follows the numbers.
refusal-options-many = عدد الإجابات المكتوبة { $shown }. والحد الأقصى في الاستطلاع { $most }.
refusal-your-text = لم يضِع شيء. هذا نصّكم، لتتمكنوا من نسخه والمحاولة من جديد:

## When something went wrong on our side

sorry-failed = نعتذر، حدث خلل عندنا. السبب ليس منكم. من فضلكم حاولوا من جديد بعد دقيقة.
# An answer to a command given in the group that waits in the private chat.
private-waiting = لديّ شيء أقوله لكم وحدكم. اضغطوا على الزر لقراءته في محادثتنا الخاصة.
private-open-button = فتح محادثتنا الخاصة
