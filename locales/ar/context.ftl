### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = موضوع القرار: { $text }
context-who = من يقرّر: { $text }
context-when = آخر موعد: { $text }
context-fixed = ما لا يمكن تغييره: { $text }
context-more = اضغطوا على 🌐 لقراءة المزيد عن هذا السؤال.

## An organiser writes the lines in private

context-button = توضيح موضوع السؤال
context-ask = عمّ يدور هذا السؤال؟
context-write = يساعد العائلات أن تعرف المزيد. أرسلوا إليّ الآن رسالة واحدة بهذه اللغة: { $language }. اكتبوا الأسطر التي تريدونها فقط.
context-marks =
    { $deciding }: موضوع القرار
    { $who }: من يقرّر
    { $when }: آخر موعد
    { $fixed }: ما لا يمكن تغييره
context-saved = تم الحفظ. تقرأ العائلات ذلك عند الضغط على 🌐 تحت الاستطلاع.
context-editor = اتركوا الكلمة التي بعد # في بداية السطر كما هي، وترجموا ما يليها.
refusal-context-unreadable = من فضلكم ابدؤوا كل سطر بـ { $deciding } أو { $who } أو { $when } أو { $fixed }.
refusal-context-long = السطر بعد { $mark } طويل جدًا. عدد أحرفه { $shown }، والحد الأقصى { $most }.
