### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = هل لديكم سؤال عن بياناتكم؟ اسألوا هنا: { $contact }.
privacy-basis-consent = يسمح لنا القانون بحفظ ذلك لأنكم توافقون عليه مع كل ضغطة. يمكنكم تغيير رأيكم في أي وقت.
privacy-basis-public-task = يسمح لنا القانون بحفظ ذلك لأن سؤال العائلات جزء من المهمة العامة للجهة التي تدير هذا البوت.
privacy-basis-legitimate-interests = يسمح لنا القانون بحفظ ذلك لسبب مشروع: أن نسمع ما تريده العائلات. وهذا لا يضر أحدًا.
privacy-days =
    { $count ->
        [zero] { $shown } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $shown } أيام
        [many] { $shown } يومًا
       *[other] { $shown } يوم
    }
privacy-keys = بعد { $days } من إغلاق الاستطلاع نتلف مفتاح تشفيره. عندها لا يمكن لأحد أن يعرف أي إجابة كانت إجابتكم، ولا حتى هذا البوت. ويبقى المجموع لكل إجابة.
privacy-left-groups = بعد { $days } من خروج { -brand } من مجموعة نحذف ما نحفظه عن تلك المجموعة.
privacy-log = ما يفعله فريق التنظيم بالاستطلاعات مكتوب ليقرأه كل من في المجموعة: /log. لا يُذكر فيه اسم أحد.
privacy-rights = يمكنكم رؤية كل ما نحفظه عنكم: اكتبوا /mydata. ويمكنكم حذفه: اكتبوا /forgetme.
privacy-adults = البوت { -brand } للبالغين فقط. من فضلكم لا تستخدموه إلا إذا كان عمركم 18 سنة أو أكثر.

## Commands and help

command-mydata = رؤية كل ما يُحفظ عنكم
command-forgetme = حذف ما يُحفظ عنكم
help-family-data =
    /mydata – رؤية كل ما يُحفظ عنكم
    /forgetme – حذفه

## The file with all that is held

mydata-caption = هذا كل ما يُحفظ عنكم في { -brand }. افتحوا الملف لقراءته. تظهر فيه اختياراتكم، فاحتفظوا به لأنفسكم.
mydata-title = كل ما يُحفظ عنكم في { -brand }
mydata-made = تاريخ هذا الملف: { $day }.
mydata-nothing = لا نحفظ شيئًا عنكم.
mydata-destroyed = تم إتلاف مفاتيح الاستطلاعات القديمة. لا يمكن لأحد أن يعرف هل أجبتم عنها، ولذلك ليست في هذا الملف.
mydata-you-title = عنكم
mydata-account = رقم حسابكم في Telegram (محفوظ مشفّرًا): { $number }. ليس هذا رقم هاتفكم.
mydata-language = اللغة التي اخترتموها (محفوظة مشفّرة): { $language }
mydata-chat-open = محادثتكم الخاصة مع { -brand } مفتوحة.
mydata-chat-closed = محادثتكم الخاصة مع { -brand } مغلقة.
mydata-awaited = ننتظر رسالة منكم عن هذا الاستطلاع: { $code }
mydata-promise = ننتظر أن تختاروا المجموعة. كتبتم هذا لمجموعتكم، وهو محفوظ مشفّرًا: { $text }
mydata-groups-title = المجموعات التي أجبتم فيها
mydata-polls-title = الاستطلاعات
mydata-day-heading = اليوم
mydata-event-heading = ما فعلتموه
mydata-language-heading = اللغة
mydata-group-heading = المجموعة
mydata-place-heading = المكان
mydata-cast = إجابتكم: { $answer }
mydata-changed = إجابتكم الجديدة: { $answer }
mydata-withdrawn = سحبتم إجابتكم
mydata-on-card = تحت الاستطلاع
mydata-on-ballot = في الاستطلاع كما يظهر لكم وحدكم
mydata-in-private = في المحادثة الخاصة
mydata-concern = قلتم: { $concern }
mydata-idea = فكرتكم (محفوظة مشفّرة): { $idea }
mydata-idea-settled = أرسلتم فكرة في هذا اليوم: { $day }. وقد اتخذ فريق التنظيم قرارًا فيها. لم نعد نحفظ أنها منكم.
mydata-silenced = لا يقبل فريق التنظيم أفكارًا أخرى منكم في هذا الاستطلاع.
mydata-follower = طلبتم أخبار هذا الاستطلاع.
mydata-opened = اطّلعتم على هذا الاستطلاع قبل لحظات.
mydata-translation = كتبتم نص هذا الاستطلاع. اللغة: { $language }. اليوم: { $day }.
mydata-recording = قرأتم هذا الاستطلاع بصوت مسموع. اللغة: { $language }. اليوم: { $day }.
mydata-sketches-title = استطلاعات تكتبونها (محفوظة مشفّرة)
mydata-letters-title = رسائل تنتظركم (محفوظة مشفّرة)

## Being forgotten

forgetme-ask-title = هل نحذف ما نحفظه عنكم؟
forgetme-ask =
    الاستطلاعات المفتوحة: نسحب إجاباتكم وأفكاركم وما قلتموه عن السؤال.
    الاستطلاعات المغلقة: يبقى المجموع لكل إجابة. ولا يمكن لأحد أن يعرف أي إجابة كانت إجابتكم.
    نحذف لغتكم وتذكيراتكم وتسجيلاتكم والاستطلاعات التي تكتبونها والرسائل التي تنتظركم.
forgetme-ask-stays = كلماتكم التي يمكن للمجموعة قراءتها الآن تبقى. وإذا كان فريق التنظيم لا يقبل أفكارًا أخرى منكم في استطلاع مفتوح، يبقى ذلك أيضًا حتى إغلاقه.
forgetme-ask-again = يمكنكم بعد ذلك استخدام { -brand } من جديد، مثل الجميع.
forgetme-yes-button = نعم، احذفوه
forgetme-no-button = لا، اتركوه
forgetme-kept = لم يُحذف شيء. كل شيء باقٍ كما كان.
forgetme-done-title = تم ذلك.
forgetme-nothing = لم يبقَ شيء للحذف.
forgetme-withdrawn = إجابات سُحبت من استطلاعات مفتوحة: { $number }
forgetme-untied = إجابات في استطلاعات مغلقة لم يعد ممكنًا لأحد أن يعرف أنها لكم: { $number }
forgetme-concerns = ما قلتموه عن الأسئلة، وقد سُحب أو لم يعد مرتبطًا بكم: { $number }
forgetme-ideas = أفكار سُحبت أو لم تعد مرتبطة بكم: { $number }
forgetme-translations = ترجمات وتسجيلات حُذفت أو لم تعد مرتبطة بكم: { $number }
forgetme-reminders = استطلاعات لن تصلكم أخبارها: { $number }
forgetme-sketches = استطلاعات كنتم تكتبونها وحُذفت: { $number }
forgetme-letters = رسائل كانت تنتظركم وحُذفت: { $number }
forgetme-settings = حُذفت لغتكم وما حُفظ عن محادثتكم الخاصة.
