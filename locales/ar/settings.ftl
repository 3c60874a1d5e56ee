### A group's settings, shown to an organiser alone.

settings-title = إعدادات مجموعة «{ $group }»
settings-which = أي مجموعة تريدون تغيير إعداداتها؟
settings-none = لا أعرف مجموعة أنتم من فريق التنظيم فيها. أضيفوني إلى مجموعتكم، واكتبوا /settings هناك.
settings-languages = اللغات: { $languages }
settings-zone = التوقيت: كما في { $city }
settings-quiet = ساعات الهدوء: من { $from } إلى { $to }
settings-quiet-none = ساعات الهدوء: لا توجد
# Buttons; at most 40 characters each.
settings-languages-button = اللغات
settings-zone-button = التوقيت
settings-quiet-button = ساعات الهدوء
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
