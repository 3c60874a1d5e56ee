### When a poll closes by itself: chosen by an organiser, in private.

card-closes = موعد الإغلاق: { $when }
reminder = ما زال هناك وقت للإجابة. الاستطلاع في الرسالة أعلاه.
closing-ask = متى يُغلق الاستطلاع؟
closing-now = الموعد الحالي للإغلاق: { $when }
closing-open-end = حاليًا يبقى الاستطلاع مفتوحًا إلى أن تغلقوه.
closing-evening-button = هذا المساء
closing-tomorrow-button = مساء الغد
closing-days-button = بعد ثلاثة أيام
closing-week-button = بعد أسبوع
closing-other-button = موعد آخر
closing-never-button = عندما أغلقه بنفسي
closing-button = موعد الإغلاق
closing-set = تم الحفظ. موعد إغلاق الاستطلاع: { $when }
closing-unset = تم الحفظ. يبقى الاستطلاع مفتوحًا إلى أن تغلقوه.
closing-write = أرسلوا إليّ التاريخ والساعة بهذا الشكل: { $example }. التوقيت هو توقيت هذه المدينة: { $city }.
refusal-time-unreadable = لم أستطع قراءة هذا الموعد. من فضلكم اكتبوا التاريخ والساعة بهذا الشكل: { $example }
refusal-time-past = هذا الموعد قد مضى. من فضلكم اختاروا موعدًا لاحقًا.
refusal-time-far = هذا الموعد بعيد جدًا. يمكن أن يبقى الاستطلاع مفتوحًا سنة واحدة على الأكثر.
help-organiser-until = يمكن أن يُغلق الاستطلاع تلقائيًا. اكتبوا التاريخ والساعة في السطر الأخير بهذا الشكل:
