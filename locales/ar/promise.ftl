### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = كيف نفعل هذا في مجموعتنا: { $text }
# In the private chat and on paper, where the group has to be named.
promise-in-group = كيف تفعل مجموعة «{ $group }» هذا: { $text }
# Where those words are not there in the reader's language.
promise-written-in = هذا النص ليس بلغتكم بعد. اللغة التي كُتب بها: { $language }.

## For an organiser

promise-title = ما تعد به مجموعة «{ $group }»
# An example follows.
promise-how = تحت كل مبدأ من { -principles }، يمكن لمجموعتكم أن تقول كيف تفعل ذلك. يقرأ الجميع هذا النص مع المبدأ. اضغطوا على رقم، أو اكتبوا النص في رسالة واحدة:
# An example, which follows “/promise 6”.
promise-example = نلتقي بعد المدرسة، ويمكن للأطفال أن يأتوا معنا.
promise-languages = للكتابة بلغات أخرى، ابدؤوا كل جزء في سطر جديد باسم قصير مثل [pl].
# Numbers and names of principles follow.
promise-there = يوجد نص تحت هذه المبادئ:
promise-not-yet = لم تكتب مجموعتكم نصًا تحت أي مبدأ بعد.
# Under one principle.
promise-none = لم تكتب مجموعتكم هنا بعد كيف تفعل ذلك.
# An example follows.
promise-write = اكتبوا النص في رسالة واحدة، كما في هذا المثال. الحد الأقصى لعدد الأحرف هو { $most }:
promise-saved = تم الحفظ. من الآن يقرأ الجميع هذا النص مع هذا المبدأ.
# The text follows.
promise-change = لتغيير النص أو إضافة لغة، انسخوا هذا النص وغيّروه ثم أرسلوه:
# A button; at most 40 characters.
promise-remove-button = حذف النص
# The text follows.
promise-removed = حُذف النص، ولم يعد أحد يراه. إذا أردتم إعادته، فانسخوا هذا وأرسلوه:
# In the private chat, to who organises several groups.
promise-which = أي مجموعة تقصدون؟
promise-no-group = هذا متاح لفريق التنظيم فقط، وأنا لا أعرف مجموعة أنتم من فريق التنظيم فيها. أضيفوني إلى مجموعتكم، واكتبوا /promise هناك.

## What stands in the way

refusal-which-principle = من فضلكم اكتبوا رقمًا من 1 إلى 8 بعد /promise. لرؤية المبادئ الثمانية كلها، اكتبوا /principles.
refusal-promise-empty = لم أجد كلمات هنا. من فضلكم اكتبوا كيف تفعل مجموعتكم هذا.
refusal-promise-gone = سبق حذف هذا النص.
