### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = كيف نفعل هذا في مجموعتنا: { $text }
promise-in-group = كيف تفعل مجموعة «{ $group }» هذا: { $text }
promise-written-in = هذا النص ليس بلغتكم بعد. اللغة التي كُتب بها: { $language }.

## For an organiser

promise-title = ما تعد به مجموعة «{ $group }»
promise-how = تحت كل مبدأ من { -principles }، يمكن لمجموعتكم أن تقول كيف تفعل ذلك. يقرأ الجميع هذا النص مع المبدأ. اضغطوا على رقم، أو اكتبوا النص في رسالة واحدة:
promise-example = نلتقي بعد المدرسة، ويمكن للأطفال أن يأتوا معنا.
promise-languages = للكتابة بلغات أخرى، ابدؤوا كل جزء في سطر جديد باسم قصير مثل [pl].
promise-there = يوجد نص تحت هذه المبادئ:
promise-not-yet = لم تكتب مجموعتكم نصًا تحت أي مبدأ بعد.
promise-none = لم تكتب مجموعتكم هنا بعد كيف تفعل ذلك.
promise-write = اكتبوا النص في رسالة واحدة، كما في هذا المثال. الحد الأقصى لعدد الأحرف هو { $most }:
promise-saved = تم الحفظ. من الآن يقرأ الجميع هذا النص مع هذا المبدأ.
promise-change = لتغيير النص أو إضافة لغة، انسخوا هذا النص وغيّروه ثم أرسلوه:
promise-remove-button = حذف النص
promise-removed = حُذف النص، ولم يعد أحد يراه. إذا أردتم إعادته، فانسخوا هذا وأرسلوه:
promise-which = أي مجموعة تقصدون؟
promise-no-group = هذا متاح لفريق التنظيم فقط، وأنا لا أعرف مجموعة أنتم من فريق التنظيم فيها. أضيفوني إلى مجموعتكم، واكتبوا /promise هناك.

## What stands in the way

refusal-which-principle = من فضلكم اكتبوا رقمًا من 1 إلى 8 بعد /promise. لرؤية المبادئ الثمانية كلها، اكتبوا /principles.
refusal-promise-empty = لم أجد كلمات هنا. من فضلكم اكتبوا كيف تفعل مجموعتكم هذا.
refusal-promise-gone = سبق حذف هذا النص.
