### When a poll closes by itself: chosen by an organiser, in private.

card-closes = بند ہو گی: { $when }
reminder = جواب دینے کے لیے ابھی وقت ہے۔ رائے شماری اوپر والے پیغام میں ہے۔
closing-ask = رائے شماری کب بند ہو؟
closing-now = فی الحال بند ہونے کا طے شدہ وقت یہ ہے: { $when }
closing-open-end = ابھی طے یہ ہے کہ رائے شماری آپ کے بند کرنے تک کھلی رہے گی۔
closing-evening-button = آج رات
closing-tomorrow-button = آنے والے کل کی رات
closing-days-button = تین دن بعد
closing-week-button = ایک ہفتے بعد
closing-other-button = کوئی اور وقت
closing-never-button = جب میں خود بند کروں
closing-button = بند ہونے کا وقت
closing-set = محفوظ ہو گیا۔ رائے شماری بند ہو گی: { $when }
closing-unset = محفوظ ہو گیا۔ رائے شماری آپ کے بند کرنے تک کھلی رہے گی۔
closing-write = مجھے تاریخ اور وقت اس طرح لکھ کر بھیجیں: { $example }۔ یہ وقت اس شہر کے مطابق ہو گا: { $city }۔
refusal-time-unreadable = مجھے یہ وقت سمجھ میں نہیں آیا۔ براہِ کرم تاریخ اور وقت اس طرح لکھیں: { $example }
refusal-time-past = یہ وقت گزر چکا ہے۔ براہِ کرم بعد کا کوئی وقت چنیں۔
refusal-time-far = یہ وقت بہت دور ہے۔ رائے شماری زیادہ سے زیادہ ایک سال تک کھلی رہ سکتی ہے۔
help-organiser-until = رائے شماری خود بخود بھی بند ہو سکتی ہے۔ آخری لائن میں تاریخ اور وقت اس طرح لکھیں:
