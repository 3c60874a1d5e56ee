### Help, the first greeting in private, and privacy.

start-hello = مرحبًا! أنا { -brand }.
start-what = أساعد مجموعات الأهالي على اتخاذ القرار معًا. يطرح فريق التنظيم في مجموعتكم سؤالًا. وأنتم تجيبون بلغتكم وبضغطة واحدة. ولا أحد يرى اختياركم.
start-add = هل تديرون مجموعة؟ أضيفوني إليها. ثم اكتبوا /help في هذه المحادثة.
start-add-button = إضافة { -brand } إلى مجموعة

help-title = طريقة استخدام { -brand }
help-family-title = للجميع
help-family = عندما يظهر استطلاع في مجموعتكم، اضغطوا على رقم إجابتكم. لقراءته بلغتكم، اضغطوا على 🌐. يمكنكم تغيير إجابتكم أو سحبها حتى يُغلق الاستطلاع. ولا يمكن لأحد أن يرى اختياركم.
help-family-translate = هل الاستطلاع ليس بلغتكم بعد؟ اضغطوا على 🌐، ثم على «{ -help-translate }». يمكنكم كتابة النص، أو قراءته في رسالة صوتية. عندها يمكن للآخرين الاستماع: يضغطون على 🔊.
# The names after the slashes are typed as they are.
help-family-commands =
    /language – اختيار لغتكم
    /principles – { -principles }
    /results ورمز الاستطلاع – عرض نتيجة
    /privacy – ما الذي يُحفظ عنكم
help-organiser-title = لفريق التنظيم
help-organiser = اكتبوا الاستطلاع في مجموعتكم، في رسالة واحدة: السؤال في السطر الأول، ثم كل إجابة في سطر خاص بها. إذا لم تكتبوا أي إجابة، يكون الاختيار بين «نعم» و«لا» و«لا أعرف بعد».
# An example that can be copied. Keep /poll and the lines.
help-example =
    /poll متى نلتقي؟
    مساء الثلاثاء
    صباح السبت
help-organiser-ready = بعض الإجابات جاهزة بكل لغة. اكتبوا بدل الإجابات #days (الأيام) أو #times (أوقات اليوم) أو #agree (درجة الموافقة).
help-organiser-languages = يمكنكم كتابة الاستطلاع بأكثر من لغة:
# An example that can be copied: the same poll in this language and another one. Keep /poll, the lines and the square brackets.
help-example-languages =
    /poll {"["}ar] هل نلتقي في المكتبة؟
    نعم، بكل سرور
    في مكان آخر
    {"["}en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – اكتبوا هذا الأمر ردًّا على استطلاع لإغلاقه
    /export ورمز الاستطلاع – الحصول على الإجابات في ملف، في هذه المحادثة الخاصة
    /settings – اختيار لغات مجموعتكم

privacy-title = ما الذي يُحفظ عنكم في { -brand }
privacy-kept = لكل إجابة نحفظ الاختيار واليوم واللغة والمجموعة وطريقة الإجابة (في المجموعة أو على انفراد)، ورقمًا عشوائيًا بدلًا منكم. لا نحفظ اسمكم. وفي استطلاع آخر يكون لكم رقم آخر.
privacy-language = إذا اخترتم لغة هنا، نحفظ اختياركم مقفلًا، فلا يمكن أن يقرأه إلا هذا البوت.
privacy-translate = إذا ساعدتم في ترجمة استطلاع، نحفظ نصكم أو تسجيلكم، ورقمًا عشوائيًا بدلًا منكم. نحفظها مقفلة حتى تُراجع. ويبقى التسجيل مقفلًا دائمًا. النص الذي تمت مراجعته يمكن أن يقرأه الجميع في المجموعة.
privacy-why = نحفظ ذلك لنعدّ كل شخص مرة واحدة، ولنعرض النتيجة على مجموعتكم.
privacy-who-sees = عند إغلاق الاستطلاع يرى الجميع المجموع لكل إجابة. لا أحد يرى من اختار ماذا. ولا يرى ذلك فريق التنظيم أيضًا.
privacy-how-long = يبقى ذلك محفوظًا إلى أن تحذفه الجهة التي تدير هذا البوت.
privacy-host = الجهة التي تدير هذا البوت: { $host }.
privacy-host-unknown = اسألوا فريق التنظيم في مجموعتكم عن الجهة التي تدير هذا البوت.
