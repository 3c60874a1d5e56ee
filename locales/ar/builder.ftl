### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = عمّ تريدون أن تسألوا؟ اختاروا سؤالًا جاهزًا بكل لغة. أو اكتبوا سؤالكم في محادثتنا الخاصة. لن ترى مجموعتكم شيئًا قبل أن تفتحوا الاستطلاع.
builder-write-button = كتابة سؤالي الخاص

## The steps

builder-question = عمّ تريدون أن تسألوا؟ اكتبوا سؤالكم الآن. أو اختاروا سؤالًا جاهزًا بكل لغة:
builder-question-now = سؤالكم الآن: { $question }
builder-answers = ما الإجابات التي يمكن اختيارها؟ اكتبوا كل إجابة في سطر خاص بها. أو اختاروا من هنا:
builder-keep-button = إبقاء النص كما هو
builder-preview = هكذا سيظهر الاستطلاع في مجموعتكم:
builder-asked-in = سيُطرح الاستطلاع في: { $groups }
builder-lacks = ما زال جزء من النص ناقصًا بهذه اللغات: { $languages }. لكتابته، اضغطوا على «اللغات». ويمكن للآخرين في المجموعة أن يساعدوا لاحقًا أيضًا.
builder-open-button = فتح الاستطلاع
builder-cancel-button = إلغاء
builder-more = ماذا تريدون أن تغيّروا؟
builder-change-question-button = السؤال
builder-change-answers-button = الإجابات
builder-change-groups-button = المجموعات
builder-change-kind-button = طريقة الإجابة
builder-suggestions-button = استقبال أفكار لإجابات أخرى
builder-no-suggestions-button = عدم استقبال أفكار لإجابات أخرى
builder-kind = كيف تكون الإجابة؟
builder-one-button = اختيار إجابة واحدة
builder-several-button = اختيار أي عدد من الإجابات
builder-most-button = اختيار { $most } على الأكثر
builder-order-button = ترتيب الإجابات
builder-groups = في أي مجموعات أطرح هذا السؤال؟ اضغطوا على مجموعة لإضافتها أو إزالتها.
builder-write-sign = ✍ تعني: ما زال جزء من النص ناقصًا بهذه اللغة. اضغطوا على اللغة لكتابته.
builder-source-button = اللغة الأصلية: { $language }
builder-source = بأي لغة كتبتم الاستطلاع؟

## To open it later

builder-later-button = فتحه لاحقًا
builder-tomorrow-button = غدًا الساعة 9:00 صباحًا
builder-at-once-button = عندما أضغط «فتح الاستطلاع»
builder-schedule-button = فتحه في ذلك الوقت
builder-later = متى يُفتح الاستطلاع؟
builder-opens = يُفتح: { $when }
builder-scheduled = الاستطلاع جاهز وسيُفتح تلقائيًا. لن يراه أحد قبل ذلك.
builder-not-opened = تعذّر فتح استطلاعكم. إما أنكم لم تعودوا من فريق التنظيم في المجموعة، أو أنني لست فيها. الاستطلاع محفوظ، وهو هذا: { $question }

## A poll that is not open yet

builder-away = وُضع الاستطلاع جانبًا، ولم يره أحد. أحتفظ به 90 يومًا.
builder-back-again-button = استعادة الاستطلاع
builder-unfinished = لديكم استطلاع لم يُفتح بعد: { $question }
builder-go-on-button = متابعة العمل عليه
builder-new-button = كتابة استطلاع جديد

## What stands in the way

refusal-sketch-buttons = كل شيء جاهز. من فضلكم اضغطوا على زر في الأسفل. لتغيير النص، اضغطوا على «رجوع».
refusal-sketch-group = من فضلكم اختاروا مجموعة أولًا.
refusal-sketch-gone = هذا موجود بالفعل في مجموعتكم، أو أنه لم يعد محفوظًا هنا. اكتبوا /poll لبدء استطلاع جديد.

## In help and in what is kept about people

help-builder = اكتبوا /poll في مجموعتكم، وسأساعدكم خطوة بخطوة. لا يرى أحد الاستطلاع قبل أن تفتحوه. أو اكتبوا كل شيء دفعة واحدة:
privacy-builder = إذا كتبتم استطلاعًا خطوة بخطوة، نحفظه مشفّرًا حتى تفتحوه. وإن لم تفتحوه، نحذفه بعد 90 يومًا.
