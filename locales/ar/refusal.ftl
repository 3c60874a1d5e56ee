### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = هذا متاح لفريق التنظيم في هذه المجموعة فقط، أي لمشرفي المجموعة في Telegram. إذا كانت لديكم فكرة سؤال، فأخبروا فريق التنظيم من فضلكم.
refusal-group-only = هذا الأمر يعمل في مجموعتكم. من فضلكم اكتبوه هناك.
refusal-no-such-poll = لا يوجد هنا استطلاع بهذا الرمز. تجدون الرمز في نهاية رسالة الاستطلاع.
refusal-which-poll = أي استطلاع؟ ردّوا على رسالة الاستطلاع، أو اكتبوا رمز الاستطلاع بعد الأمر.
refusal-poll-closed = هذا الاستطلاع مغلق، ولم يعد تغيير الإجابات ممكنًا.
# The press of a concern after the close.
refusal-concern-closed = هذا الاستطلاع مغلق، فلا يُحتسب شيء بعد الآن. إذا كانت لديكم مشكلة في السؤال، فمن فضلكم أخبروا فريق التنظيم.
refusal-already-closed = هذا الاستطلاع مغلق بالفعل.
refusal-poll-open = هذا الاستطلاع ما زال مفتوحًا. أغلقوه أولًا، ثم اطلبوا الملف. فما دام الاستطلاع مفتوحًا، قد يُظهر الملف من أجاب ومتى.
refusal-not-member = هذا متاح فقط لمن هم في مجموعة الاستطلاع.
refusal-link-expired = انتهت مدة هذا الرابط، أو أنه أُعدّ لشخص آخر. من فضلكم اضغطوا على 🌐 تحت الاستطلاع في مجموعتكم.
refusal-button-outdated = هذا الزر لم يعد يعمل. من فضلكم استخدموا رسالة أحدث.
refusal-unknown-command = لا أعرف هذا الأمر. اكتبوا /help لمعرفة ما يمكنني فعله.
refusal-unknown-language = لا أعرف اللغة «{ $tag }». من فضلكم استخدموا اسمًا قصيرًا مثل en أو pl أو ur.
refusal-language-twice = النص مكتوب مرتين بهذه اللغة: { $language }. من فضلكم احذفوا أحد النصين.
refusal-options-differ = اللغة: { $language }. عدد الإجابات هنا: { $found }. عدد الإجابات في الاستطلاع: { $shown }. من فضلكم اكتبوا الإجابات نفسها بالترتيب نفسه، كل واحدة في سطر.
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = إجابات هذا الاستطلاع موجودة بالفعل بهذه اللغة: { $language }. من فضلكم اكتبوا السؤال وحده.
# The poll is closed.
refusal-words-fixed = هذا الاستطلاع مغلق، ونصه يبقى كما هو.
refusal-voice-long =
    { $minutes ->
        [zero] هذا التسجيل طويل جدًا. أطول مدة ممكنة: { $shown } دقيقة. من فضلكم سجّلوا تسجيلًا أقصر.
        [one] هذا التسجيل طويل جدًا. أطول مدة ممكنة: دقيقة واحدة. من فضلكم سجّلوا تسجيلًا أقصر.
        [two] هذا التسجيل طويل جدًا. أطول مدة ممكنة: دقيقتان. من فضلكم سجّلوا تسجيلًا أقصر.
        [few] هذا التسجيل طويل جدًا. أطول مدة ممكنة: { $shown } دقائق. من فضلكم سجّلوا تسجيلًا أقصر.
        [many] هذا التسجيل طويل جدًا. أطول مدة ممكنة: { $shown } دقيقة. من فضلكم سجّلوا تسجيلًا أقصر.
       *[other] هذا التسجيل طويل جدًا. أطول مدة ممكنة: { $shown } دقيقة. من فضلكم سجّلوا تسجيلًا أقصر.
    }
refusal-voice-nowhere = لإضافة تسجيل إلى استطلاع، اضغطوا على 🌐 تحت الاستطلاع في مجموعتكم. ثم اضغطوا على «{ -help-translate }».
refusal-own-words = هذا أرسلتموه أنتم، فلا بد أن يراجعه شخص آخر. شكرًا لكم!
refusal-not-checker = هذا يجب أن يراجعه شخص من فريق التنظيم في مجموعتكم. شكرًا على مساعدتكم!
refusal-enough-waiting = توجد نصوص كافية في انتظار المراجعة بهذه اللغة. من فضلكم حاولوا من جديد بعد أن تتم مراجعتها.

## A poll that could not be read. The person's own text follows.

refusal-poll-how = اكتبوا السؤال في السطر الأول، ثم كل إجابة في سطر خاص بها. لإضافة لغات، ابدؤوا كل جزء باسم قصير مثل [en].
refusal-question-empty = لا يوجد سؤال في الاستطلاع بعد.
refusal-question-long =
    { $count ->
        [zero] ليس في السؤال أي حرف. والحد الأقصى { $most }.
        [one] في السؤال حرف واحد. والحد الأقصى { $most }.
        [two] في السؤال حرفان. والحد الأقصى { $most }.
        [few] في السؤال { $shown } أحرف. والحد الأقصى { $most }.
        [many] في السؤال { $shown } حرفًا. والحد الأقصى { $most }.
       *[other] في السؤال { $shown } حرف. والحد الأقصى { $most }.
    }
refusal-option-empty = الإجابة { $number } فارغة. من فضلكم اكتبوا شيئًا فيها أو احذفوها.
refusal-option-long = الإجابة { $number } طويلة جدًا. عدد أحرفها { $shown }، والحد الأقصى { $most }.
refusal-option-twice = الإجابتان { $first } و{ $second } متطابقتان. من فضلكم غيّروا إحداهما أو احذفوها.
refusal-options-few = أقل عدد من الإجابات في الاستطلاع هو 2. إذا لم تكتبوا أي إجابة، يكون الاختيار بين «نعم» و«لا» و«لا أعرف بعد».
refusal-options-many = عدد الإجابات المكتوبة { $shown }. والحد الأقصى في الاستطلاع { $most }.
refusal-your-text = لم يضِع شيء. هذا نصّكم، لتتمكنوا من نسخه والمحاولة من جديد:

## When something went wrong on our side

sorry-failed = نعتذر، حدث خلل عندنا. الخطأ ليس منكم. من فضلكم حاولوا من جديد بعد دقيقة.
# An answer to a command given in the group that waits in the private chat.
private-waiting = لديّ رسالة خاصة لا يقرؤها إلا من طلبها. اضغطوا على الزر لقراءتها في محادثتنا الخاصة.
private-open-button = فتح محادثتنا الخاصة
