### A group's settings, shown to an organiser alone.

settings-title = گروپ “{ $group }” کی ترتیبات
settings-which = کس گروپ کی ترتیبات بدلنی ہیں؟
settings-none = مجھے ایسا کوئی گروپ معلوم نہیں جس کے منتظم آپ ہوں۔ مجھے اپنے گروپ میں شامل کریں، اور وہاں /settings لکھیں۔
settings-languages = زبانیں: { $languages }
settings-zone = مقامی وقت اس شہر کے مطابق: { $city }
settings-quiet = خاموشی کے اوقات: { $from } سے { $to } تک
settings-quiet-none = خاموشی کے اوقات: کوئی نہیں
settings-concerns = سوال میں مشکل کب بتائی جائے: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = زبانیں
settings-zone-button = مقامی وقت
settings-quiet-button = خاموشی کے اوقات
settings-concerns-button = سوال میں مشکل
settings-saved = محفوظ ہو گیا۔
# The parts of the world, as buttons.
zone-where = آپ کا گروپ دنیا کے کس حصے میں ہے؟
zone-africa-button = افریقہ
zone-america-button = شمالی اور جنوبی امریکہ
zone-asia-button = ایشیا
zone-australia-button = آسٹریلیا اور بحرالکاہل
zone-europe-button = یورپ
zone-city = کس شہر کا وقت وہی ہے جو آپ کے گروپ کا ہے؟
quiet-ask = خاموشی کے اوقات میں گروپ میں میرے پیغام بغیر آواز کے آتے ہیں۔ خاموشی کب رہے؟
quiet-none-button = خاموشی کے اوقات نہ رکھیں
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = لوگ بتا سکتے ہیں کہ سوال سمجھ میں نہیں آیا، یا یہ صحیح سوال نہیں ہے۔ جب کئی لوگ ایک ہی بات کہیں تو یہ رائے شماری میں نظر آتا ہے، اور منتظمین کو بھی بتایا جاتا ہے۔ جواب دینے والوں میں سے کتنے لوگوں کا ایسا کہنا ضروری ہو؟ یہ تعداد کبھی { $fewest } سے کم نہیں ہوتی۔
# Buttons, which also stand in settings-concerns.
concerns-off-button = کبھی نہیں
concerns-tenth-button = جب ہر 10 میں سے 1 شخص کہے
concerns-quarter-button = جب ہر 4 میں سے 1 شخص کہے
concerns-half-button = جب ہر 2 میں سے 1 شخص کہے
