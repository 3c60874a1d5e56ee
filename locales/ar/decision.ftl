### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = تقرّر ما يلي:
decided-written-in = هذا ليس بلغتكم بعد. اللغة التي كُتب بها: { $language }.
decided-asked = سألناكم (الاستطلاع { $code }): { $question }
decided-without = لم تشارك العائلات في هذا القرار: لم يُطرح قبله أي استطلاع.
context-cannot = ما لا نستطيع فعله، ولماذا: { $text }
context-responsible = من المسؤول: { $text }
decided-review = متى ننظر في الأمر من جديد: { $when }
decided-done = هل تحقّق ذلك؟ نعم.
decided-partly = هل تحقّق ذلك؟ جزئيًا فقط.
decided-not = هل تحقّق ذلك؟ لا.
decided-code = الرمز: { $code }
decided-looked = نظر فريق التنظيم من جديد في القرار أعلاه.
result-decided = ما الذي تقرّر: انظروا { $code }، أو اكتبوا /decisions.

## An organiser writes it, step by step

decide-choose = أخبروا مجموعتكم بما تقرّر. نكتب ذلك معًا في محادثتنا الخاصة. لن ترى مجموعتكم شيئًا قبل أن تنشروه.
decide-write-button = كتابة القرار
decide-what = ماذا ستفعلون؟ اكتبوا ذلك الآن بجمل قصيرة.
decide-now = القرار الآن: { $decision }
decide-cannot = ما الذي لا تستطيعون فعله، ولماذا؟ اكتبوه الآن. تزداد ثقة العائلات عندما يقال ذلك بوضوح.
decide-responsible = من المسؤول عن ذلك؟ اكتبوا الاسم أو الوظيفة، لكي تستطيع العائلات أن تسأل.
decide-nothing-button = ترك هذا فارغًا
decide-review = متى ستنظرون في الأمر من جديد؟ في ذلك اليوم أسألكم هل تحقّق ذلك، وأخبر مجموعتكم. اضغطوا على زر، أو اكتبوا التاريخ بهذا الشكل: { $example }
decide-month-button = بعد شهر
decide-months-button = بعد { $months } أشهر
decide-never-button = بدون موعد جديد
decide-cites = أي استطلاعات أدّت إلى هذا القرار؟ اضغطوا على استطلاع لإضافته أو إزالته.
decide-no-polls = لا يوجد بعد استطلاع مغلق في مجموعاتكم.
decide-post-button = نشر
decide-cites-button = الاستطلاعات التي أدّت إليه
decide-what-button = ماذا سنفعل
decide-cannot-button = ما لا نستطيع فعله
decide-responsible-button = من المسؤول
decide-review-button = متى ننظر من جديد
decide-posted-in = سيُنشر القرار في: { $groups }
decide-groups = في أي مجموعات أنشر هذا؟ اضغطوا على مجموعة لإضافتها أو إزالتها.
decide-source = بأي لغة كتبتم هذا؟
decide-away = وُضع القرار جانبًا، ولم يره أحد. أحتفظ به 90 يومًا.
decide-unfinished = لديكم قرار لم يُنشر بعد: { $decision }
decide-posted = تم النشر. القرار الآن في مجموعتكم. هل يمكنكم المساعدة بلغات أخرى؟
decide-editor = لكتابة هذا النص بهذه اللغة أو تغييره، أرسلوا إليّ الآن رسالة واحدة.

## On the day: to each organiser alone

review-ask = أردتم أن تنظروا اليوم من جديد في هذا القرار في مجموعة «{ $group }»: { $decision }
review-how = هل تحقّق ذلك؟ ستعرف مجموعتكم إجابتكم.
review-done-button = نعم
review-partly-button = جزئيًا فقط
review-not-button = لا
review-later-button = السؤال من جديد بعد أسبوع
review-put-off = سأسأل من جديد بعد أسبوع.
review-more = ماذا يجب أن تعرف مجموعتكم أيضًا عن ذلك؟
review-write = أرسلوا إليّ الآن سطرًا واحدًا. ترى المجموعة كلماتكم أنتم. الحد الأقصى لعدد الأحرف هو { $most }.
review-nothing-button = لا شيء غير ذلك
review-told = شكرًا لكم! تم إخبار مجموعتكم.

## What a group has decided, for any member

decisions-title = ما الذي تقرّر في هذه المجموعة
decisions-none = لم يتقرّر شيء هنا بعد.
decisions-how = لقراءة قرار كامل، اكتبوا /results ورمزه.

## What stands in the way

refusal-day-unreadable = لم أستطع قراءة هذا التاريخ. من فضلكم اكتبوه بهذا الشكل: { $example }
refusal-review-done = سبق أن أُخبرت مجموعتكم بما نتج عن ذلك. شكرًا لكم!
refusal-day-far = هذا اليوم بعيد جدًا. من فضلكم اختاروا يومًا خلال الأشهر الاثني عشر القادمة.
refusal-is-decision = هذا قرار وليس استطلاعًا. لذلك لا يمكن استخدام هذا الأمر هنا.
refusal-cited-open = الاستطلاع { $code } ما زال مفتوحًا. أغلقوه أولًا. ثم يمكنكم أن تقولوا ما الذي تقرّر.
refusal-cited-many = الحد الأقصى لعدد الاستطلاعات في قرار واحد هو { $most }. من فضلكم أزيلوا واحدًا أولًا.
refusal-decide-anonymous = من فضلكم اكتبوا هذا باسمكم، وليس باسم المجموعة. عندئذ أستطيع مساعدتكم في محادثتنا الخاصة.
refusal-decision-empty = لم أجد كلمات هنا. من فضلكم اكتبوا ماذا ستفعلون.
refusal-decision-long = هذا طويل جدًا. عدد أحرفه { $shown }، والحد الأقصى { $most }.
