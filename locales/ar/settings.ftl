### A group's settings, shown to an organiser alone.

settings-title = إعدادات مجموعة «{ $group }»
settings-which = أي مجموعة تريدون تغيير إعداداتها؟
settings-none = لا أعرف مجموعة أنتم من فريق التنظيم فيها. أضيفوني إلى مجموعتكم، واكتبوا /settings هناك.
settings-languages = اللغات: { $languages }
settings-zone = التوقيت: كما في { $city }
settings-quiet = ساعات الهدوء: من { $from } إلى { $to }
settings-quiet-none = ساعات الهدوء: لا توجد
settings-concerns = متى نذكر صعوبة السؤال: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = اللغات
settings-zone-button = التوقيت
settings-quiet-button = ساعات الهدوء
settings-concerns-button = صعوبة في السؤال
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
concerns-ask = يمكن للجميع أن يقولوا إنهم لا يفهمون السؤال، أو إنه ليس السؤال المناسب. كم شخصًا، مقارنةً بعدد من أجابوا، يجب أن يقولوا الشيء نفسه حتى يظهر ذلك في رسالة الاستطلاع ويعرف به فريق التنظيم؟ العدد دائمًا { $fewest } على الأقل.
# Buttons, which also stand in settings-concerns.
concerns-off-button = أبدًا
concerns-tenth-button = من شخص واحد من كل 10
concerns-quarter-button = من شخص واحد من كل 4
concerns-half-button = من شخص واحد من كل 2
