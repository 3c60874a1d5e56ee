### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = استطلاعكم: { $question }
gap-ask =
    { $count ->
        [zero] مجموعتكم تقرأ بلغات أخرى أيضًا: { $languages }. الاستطلاع ليس بهذه اللغات بعد.
        [one] مجموعتكم تقرأ بلغة أخرى أيضًا: { $languages }. الاستطلاع ليس بهذه اللغة بعد.
        [two] مجموعتكم تقرأ بلغتين أخريين أيضًا: { $languages }. الاستطلاع ليس بهاتين اللغتين بعد.
        [few] مجموعتكم تقرأ بلغات أخرى أيضًا: { $languages }. الاستطلاع ليس بهذه اللغات بعد.
        [many] مجموعتكم تقرأ بلغات أخرى أيضًا: { $languages }. الاستطلاع ليس بهذه اللغات بعد.
       *[other] مجموعتكم تقرأ بلغات أخرى أيضًا: { $languages }. الاستطلاع ليس بهذه اللغات بعد.
    }
gap-what = هل نفتح الاستطلاع الآن، أم نترجمه أولًا؟ يمكنكم إضافة لغات لاحقًا أيضًا.
gap-open-button = فتحه الآن
gap-translate-button = ترجمته أولًا
gap-machine-button = ترجمة آلية
gap-opened = تم فتح الاستطلاع. هو الآن في مجموعتكم.
gap-opened-before = هذا الاستطلاع مفتوح بالفعل.
gap-machine-working = الترجمة الآلية جارية. قد تستغرق دقيقة. سيظهر النص هنا.
gap-machine-failed = لم تنجح الترجمة الآلية الآن. تم فتح الاستطلاع من دونها. ما زالت إضافة اللغات ممكنة.

## The editor: the list of languages

editor-title = النص بلغات أخرى
editor-how = اضغطوا على لغة لقراءة النص أو كتابته أو مراجعته.
editor-signs =
    ✅ جاهز
    🤖 ترجمة آلية لم تُراجع بعد
    👀 في انتظار المراجعة
    ➕ ما زال جزء من النص ناقصًا
editor-done-button = تم
editor-done = شكرًا على مساعدتكم!

## The editor: one language

editor-language = النص بهذه اللغة: { $language }
editor-source = النص الأصلي ({ $language }):
editor-now = النص الآن:
editor-waiting = في انتظار المراجعة:
editor-waiting-voice = يوجد تسجيل في انتظار المراجعة.
editor-write = لكتابة النص أو تغييره، أرسلوا إليّ الآن رسالة واحدة. اكتبوا السؤال في السطر الأول، ثم كل إجابة في سطر خاص بها، وبالترتيب نفسه.
editor-write-question = لكتابة السؤال أو تغييره، أرسلوا إليّ الآن رسالة واحدة.
editor-answers-there = الإجابات موجودة بالفعل.
editor-record =
    { $minutes ->
        [zero] يمكنكم أيضًا إرسال رسالة صوتية تقرؤون فيها الاستطلاع. مدتها { $shown } دقيقة على الأكثر.
        [one] يمكنكم أيضًا إرسال رسالة صوتية تقرؤون فيها الاستطلاع. مدتها دقيقة واحدة على الأكثر.
        [two] يمكنكم أيضًا إرسال رسالة صوتية تقرؤون فيها الاستطلاع. مدتها دقيقتان على الأكثر.
        [few] يمكنكم أيضًا إرسال رسالة صوتية تقرؤون فيها الاستطلاع. مدتها { $shown } دقائق على الأكثر.
        [many] يمكنكم أيضًا إرسال رسالة صوتية تقرؤون فيها الاستطلاع. مدتها { $shown } دقيقة على الأكثر.
       *[other] يمكنكم أيضًا إرسال رسالة صوتية تقرؤون فيها الاستطلاع. مدتها { $shown } دقيقة على الأكثر.
    }
editor-right-button = هذا صحيح
editor-remove-button = إزالته
editor-all-button = كل اللغات
editor-saved = تم الحفظ. يمكن للجميع الآن أن يروه أو يسمعوه.
editor-thanks = شكرًا لكم! سيراجعه أولًا شخص من فريق التنظيم، أو شخص آخر يقرأ هذه اللغة. بعد ذلك يمكن للجميع أن يروه أو يسمعوه.
editor-thanks-organisers = شكرًا لكم! سيراجعه فريق التنظيم أولًا. بعد ذلك يمكن للجميع أن يروه أو يسمعوه.
editor-checked = شكرًا لكم! يمكن للجميع الآن أن يروه أو يسمعوه.
editor-removed = تمت الإزالة.

## Notes to organisers, in private

notice-waiting = في مجموعة «{ $group }» ترجم شخص استطلاعًا إلى هذه اللغة: { $language }. من فضلكم راجعوه ليتمكن الجميع من رؤيته.
notice-check-button = مراجعته
notice-language = في مجموعة «{ $group }» عدد من أجابوا بهذه اللغة ({ $language }) هو { $fewest } أو أكثر. هذه اللغة ليست في قائمة لغات المجموعة بعد. يمكنكم إضافتها: اكتبوا /settings في المجموعة.
notice-concerns = في مجموعة «{ $group }» لدى بعض الأشخاص مشكلة في هذا السؤال: { $question }
notice-concerns-what = قد يساعد طرح السؤال بكلمات أخرى. عندها يُغلق هذا الاستطلاع ويحلّ الجديد محلّه. لا يمكن لأحد أن يرى من قال ماذا.
