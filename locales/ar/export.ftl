### The files of a closed poll, as organisers take them away.

export-caption = هذا ما قاله الناس في الاستطلاع { $code }. يمكن فتح الملف ببرنامج جداول. لا يذكر الملف اسم أحد.
export-more = هل تحتاجون إلى نوع آخر من الملفات؟ اختاروه من هنا.
export-choose = أي استطلاع تريدون؟ اضغطوا على رمزه، أو اكتبوا /export ثم الرمز.
export-none = لا يوجد بعد استطلاع مغلق في مجموعاتكم.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = ملخص
sheet-options = النتيجة لكل إجابة
sheet-answers = الإجابات
sheet-reach = من وصل إليهم
sheet-texts = النصوص
sheet-log = السجل

## The columns of sheets

column-number = الرقم
column-option = الإجابة
column-people = الأشخاص
column-points = النقاط
column-share = النسبة
column-by = العدّ حسب
column-language = اللغة
column-day = اليوم
column-group = المجموعة
column-question = السؤال
column-words-by = من كتب النص
column-checked-by = من راجعها
column-state = الآن
column-since = منذ
column-done = ما تم

## The summary, one label a line

summary-code = الرمز
summary-asked-in = لغة السؤال
summary-opened = يوم الفتح
summary-closed = يوم الإغلاق
summary-answered = عدد من أجابوا
summary-suggested = الأفكار المقترحة
summary-became-options = أصبحت إجابة
summary-same = تقول ما تقوله إجابة أخرى
summary-declined = لم تصبح إجابة
summary-undecided = لم يُتخذ قرار
summary-replaces = يعيد طرح الاستطلاع
summary-replaced-by = أُعيد طرحه بالرمز
summary-nobody = في ورقة «الإجابات» كل صف شخص واحد. يظهر ما اختاره ولا شيء غيره. الصفوف مرتبة حسب الإجابة، فلا يظهر من أجاب أولًا.
summary-few = لا نعرض عدد الأشخاص إذا كان أقل من { $fewest }. وأحيانًا نخفي معه عددًا آخر حتى لا يمكن حساب الأول. أما المجموع فيظهر دائمًا.

## Where a text comes from, who checked it, and what became of it

text-organiser = شخص من فريق التنظيم
text-member = شخص من المجموعة
text-reader = شخص يقرأ هذه اللغة
text-machine = ترجمة آلية
text-ready = البوت
text-live = ظاهر
text-replaced = استُبدل
text-removed = حُذف
text-recording = (تسجيل صوتي)
