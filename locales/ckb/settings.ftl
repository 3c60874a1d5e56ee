### A group's settings, shown to an organiser alone.

settings-title = ڕێکخستنەکانی گرووپی «{ $group }»
settings-which = دەتەوێت ڕێکخستنەکانی کام گرووپ بگۆڕیت؟
settings-none = هیچ گرووپێک ناناسم کە تۆ ڕێکخەری بیت. تکایە من زیاد بکە بۆ گرووپەکەت، و لەوێ /settings بنووسە.
settings-languages = زمانەکان: { $languages }
settings-zone = کات: وەک کاتی { $city }
settings-quiet = کاتی بێدەنگی: لە { $from } تا { $to }
settings-quiet-none = کاتی بێدەنگی: نییە
settings-concerns = کەی دەگوترێت کە خەڵک کێشەیان لەگەڵ پرسیارێک هەیە: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = زمانەکان
settings-zone-button = کات
settings-quiet-button = کاتی بێدەنگی
settings-concerns-button = کێشە لەگەڵ پرسیارێک
settings-saved = پاشەکەوت کرا.
# The parts of the world, as buttons.
zone-where = گرووپەکەت لە کوێیە؟
zone-africa-button = ئەفریقا
zone-america-button = کیشوەری ئەمریکا
zone-asia-button = ئاسیا
zone-australia-button = ئوسترالیا و زەریای هێمن
zone-europe-button = ئەوروپا
zone-city = کام شار هەمان کاتی گرووپەکەتی هەیە؟
quiet-ask = لە کاتی بێدەنگیدا، نامەکانم لە گرووپەکەدا دەنگیان نابێت. کەی بێدەنگ بم؟
quiet-none-button = بەبێ کاتی بێدەنگی
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = خەڵک دەتوانن بڵێن لە پرسیارێک تێناگەن، یان ئەمە پرسیاری دروست نییە. کاتێک زۆر کەس هەمان شت دەڵێن، ڕاپرسییەکە پیشانی دەدات. بە ڕێکخەرەکانیش دەڵێم. دەبێت چەند کەس لەوانەی وەڵامیان داوەتەوە وا بڵێن؟ هەرگیز لە { $fewest } کەس کەمتر نابێت.
# Buttons, which also stand in settings-concerns.
concerns-off-button = هەرگیز
concerns-tenth-button = لە هەر 10 کەس، 1 کەس یان زیاتر
concerns-quarter-button = لە هەر 4 کەس، 1 کەس یان زیاتر
concerns-half-button = لە هەر 2 کەس، 1 کەس یان زیاتر
