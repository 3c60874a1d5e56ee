### When a poll closes by itself: chosen by an organiser, in private.

card-closes = موعد الإغلاق: { $when }
# The reply to the card that reminds the group once, some hours before the end; card-closes follows it.
reminder = ما زال هناك وقت للإجابة. الاستطلاع في الرسالة أعلاه.
closing-ask = متى يُغلق الاستطلاع؟
closing-now = الموعد الحالي للإغلاق: { $when }
closing-open-end = حاليًا يبقى الاستطلاع مفتوحًا إلى أن تغلقوه.
# Buttons; at most 40 characters each. Evenings are at 20:00.
closing-evening-button = هذا المساء
closing-tomorrow-button = مساء الغد
closing-days-button = بعد ثلاثة أيام
closing-week-button = بعد أسبوع
closing-other-button = موعد آخر
closing-never-button = عندما أغلقه بنفسي
# On a ballot of an organiser, and where a poll was just opened: leads to the question above.
closing-button = موعد الإغلاق
# Answers to presses on these buttons; at most 200 characters with a long $when.
closing-set = تم الحفظ. موعد إغلاق الاستطلاع: { $when }
closing-unset = تم الحفظ. يبقى الاستطلاع مفتوحًا إلى أن تغلقوه.
closing-write = أرسلوا إليّ التاريخ والساعة بهذا الشكل: { $example }. التوقيت هو توقيت هذه المدينة: { $city }.
refusal-time-unreadable = لم أستطع قراءة هذا الموعد. من فضلكم اكتبوا التاريخ والساعة بهذا الشكل: { $example }
refusal-time-past = هذا الموعد قد مضى. من فضلكم اختاروا موعدًا لاحقًا.
refusal-time-far = هذا الموعد بعيد جدًا. يمكن أن يبقى الاستطلاع مفتوحًا سنة واحدة على الأكثر.
# Stands in the help for organisers; an example such as "until 2026-11-27 20:00" follows on a line of its own. Keep "until" out of it.
help-organiser-until = يمكن أن يُغلق الاستطلاع تلقائيًا. اكتبوا التاريخ والساعة في السطر الأخير بهذا الشكل:
