### A group's settings, shown to an organiser alone.

settings-title = إعدادات مجموعة «{ $group }»
settings-which = أي مجموعة تريدون تغيير إعداداتها؟
settings-none = لا أعرف مجموعة أنتم من فريق التنظيم فيها. أضيفوني إلى مجموعتكم، واكتبوا /settings هناك.
settings-languages = اللغات: { $languages }
settings-zone = التوقيت: كما في { $city }
settings-quiet = ساعات الهدوء: من { $from } إلى { $to }
settings-quiet-none = ساعات الهدوء: لا توجد
settings-concerns = متى نذكر المشكلة في السؤال: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = اللغات
settings-zone-button = التوقيت
settings-quiet-button = ساعات الهدوء
settings-concerns-button = مشكلة في السؤال
settings-saved = تم الحفظ.
# The parts of the world, as buttons.
zone-where = في أي جزء من العالم توجد مجموعتكم؟
zone-africa-button = أفريقيا
zone-america-button = أمريكا الشمالية والجنوبية
zone-asia-button = آسيا
zone-australia-button = أستراليا والمحيط الهادئ
zone-europe-button = أوروبا
zone-city = أي مدينة توقيتها مثل توقيت مجموعتكم؟
quiet-ask = في ساعات الهدوء تصل رسائلي إلى المجموعة بلا صوت. متى تكون ساعات الهدوء؟
quiet-none-button = من دون ساعات هدوء
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = يمكن للناس أن يقولوا إنهم لا يفهمون السؤال، أو إنه ليس السؤال المناسب. عندما يقول كثيرون الشيء نفسه، يظهر ذلك في الاستطلاع، وأخبر به فريق التنظيم أيضًا. كم يجب أن يكون عددهم من بين من أجابوا؟ لا يقل العدد أبدًا عن { $fewest }.
# Buttons, which also stand in settings-concerns.
concerns-off-button = أبدًا
concerns-tenth-button = شخص واحد على الأقل من كل 10
concerns-quarter-button = شخص واحد على الأقل من كل 4
concerns-half-button = شخص واحد على الأقل من كل 2
