### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = نعم
answer-no = لا
answer-not-sure = لا أعرف بعد
answer-strongly-agree = أوافق تمامًا
answer-agree = أوافق
answer-in-the-middle = رأيي محايد
answer-disagree = لا أوافق
answer-strongly-disagree = لا أوافق إطلاقًا
answer-monday = الاثنين
answer-tuesday = الثلاثاء
answer-wednesday = الأربعاء
answer-thursday = الخميس
answer-friday = الجمعة
answer-saturday = السبت
answer-sunday = الأحد
answer-morning = صباحًا
answer-afternoon = بعد الظهر
answer-evening = مساءً

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] لم يُجب أحد بعد.
        [zero] لم يُجب أحد بعد.
        [one] أجاب شخص واحد.
        [two] أجاب شخصان.
        [few] أجاب { $shown } أشخاص.
        [many] أجاب { $shown } شخصًا.
       *[other] أجاب { $shown } شخص.
    }
card-how = اضغطوا على رقم للإجابة. لا يمكن لأحد أن يرى اختياركم.
card-languages = 🌐 بلغتكم: { $languages }
card-code = رمز الاستطلاع: { $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = تم حفظ إجابتكم: { $option }
press-secret = لا يمكن لأحد أن يرى اختياركم، حتى فريق التنظيم. يمكنكم تغييره حتى يُغلق الاستطلاع.
press-changed = تم التغيير. إجابتكم الآن: { $option }
press-same = هذه هي إجابتكم بالفعل: { $option }. لم يتغير شيء.
press-withdrawn = تم سحب إجابتكم. يمكنكم الإجابة من جديد حتى يُغلق الاستطلاع.
press-nothing-to-withdraw = ليست لديكم إجابة لسحبها.

## The ballot, seen by one person

ballot-chosen = إجابتكم: { $option }
ballot-not-chosen = لم تجيبوا بعد.
ballot-how = اضغطوا على زر للإجابة. لا يرى هذه الرسالة أحد غيركم.
ballot-withdraw-button = سحب إجابتي
ballot-written-in = هذا الاستطلاع ليس بلغتكم بعد. اللغة التي كُتب بها: { $language }.
ballot-waiting = ترجم شخص هذا الاستطلاع إلى لغتكم. من فضلكم ساعدوا في مراجعة الترجمة.
ballot-listen-button = استماع
ballot-more-button = المزيد
ballot-back-button = رجوع
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = لدى بعض الأشخاص مشكلة في هذا السؤال. تجري مراجعته.
concern-unclear-button = لا أفهم هذا السؤال
concern-wrong-button = هذا ليس السؤال المناسب
concern-how = هل لديكم مشكلة في السؤال؟ اضغطوا على ❓ لقول ذلك. اضغطوا مرة أخرى لسحبه. لا يمكن لأحد أن يرى أنكم قلتم ذلك. لا يرى فريق التنظيم إلا العدد، وذلك فقط إذا كان { $fewest } أو أكثر. وتظهر الأعداد نفسها في النتيجة.
concern-saved = شكرًا لكم. تم احتساب ذلك من دون اسمكم.
concern-taken-back = تم السحب. لم يعد ذلك محتسبًا.
concern-unclear =
    { $count ->
        [zero] لا أحد يجد السؤال غير مفهوم.
        [one] شخص واحد لم يفهم السؤال.
        [two] شخصان لم يفهما السؤال.
        [few] { $shown } أشخاص لم يفهموا السؤال.
        [many] { $shown } شخصًا لم يفهموا السؤال.
       *[other] { $shown } شخص لم يفهموا السؤال.
    }
concern-wrong =
    { $count ->
        [zero] لا أحد يقول إن هذا ليس السؤال المناسب.
        [one] شخص واحد يقول إن هذا ليس السؤال المناسب.
        [two] شخصان يقولان إن هذا ليس السؤال المناسب.
        [few] { $shown } أشخاص يقولون إن هذا ليس السؤال المناسب.
        [many] { $shown } شخصًا يقولون إن هذا ليس السؤال المناسب.
       *[other] { $shown } شخص يقولون إن هذا ليس السؤال المناسب.
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = ترجمه فريق التنظيم.
words-by-member = ترجمه شخص من هذه المجموعة.
words-by-machine = هذه ترجمة آلية. لم يراجعها أحد بعد.

## A recording of a poll, sent as a voice message

voice-caption = الاستطلاع مقروءًا بصوت مسموع بهذه اللغة: { $language }.
voice-by-member = بصوت شخص من هذه المجموعة.
voice-gone = لم يعد الاستماع إلى هذا التسجيل ممكنًا. ما زالت قراءة الاستطلاع ممكنة.

## The result

result-title = هذا الاستطلاع مغلق.
result-closed = أُغلق: { $when }
result-answered =
    { $count ->
        [0] لم يُجب أحد.
        [zero] لم يُجب أحد.
        [one] أجاب شخص واحد.
        [two] أجاب شخصان.
        [few] أجاب { $shown } أشخاص.
        [many] أجاب { $shown } شخصًا.
       *[other] أجاب { $shown } شخص.
    }
result-option =
    { $count ->
        [zero] لا أحد ({ $percent }%)
        [one] شخص واحد ({ $percent }%)
        [two] شخصان ({ $percent }%)
        [few] { $shown } أشخاص ({ $percent }%)
        [many] { $shown } شخصًا ({ $percent }%)
       *[other] { $shown } شخص ({ $percent }%)
    }
result-announced = أُغلق هذا الاستطلاع. النتيجة في الرسالة أعلاه. شكرًا لكم على إجاباتكم!
result-picture = الصورة تُظهر النتيجة نفسها.
result-still-open =
    { $count ->
        [0] هذا الاستطلاع ما زال مفتوحًا. لم يُجب أحد بعد. سترون النتيجة عند إغلاقه.
        [zero] هذا الاستطلاع ما زال مفتوحًا. لم يُجب أحد بعد. سترون النتيجة عند إغلاقه.
        [one] هذا الاستطلاع ما زال مفتوحًا. أجاب شخص واحد. سترون النتيجة عند إغلاقه.
        [two] هذا الاستطلاع ما زال مفتوحًا. أجاب شخصان. سترون النتيجة عند إغلاقه.
        [few] هذا الاستطلاع ما زال مفتوحًا. أجاب { $shown } أشخاص. سترون النتيجة عند إغلاقه.
        [many] هذا الاستطلاع ما زال مفتوحًا. أجاب { $shown } شخصًا. سترون النتيجة عند إغلاقه.
       *[other] هذا الاستطلاع ما زال مفتوحًا. أجاب { $shown } شخص. سترون النتيجة عند إغلاقه.
    }
close-done = تم إغلاق الاستطلاع.
