### The report: what a group did in a period, for organisers to give to those who pay.

report-which = لأي مجموعة تريدون التقرير؟
report-none = لا أعرف مجموعة أنتم من فريق التنظيم فيها. اكتبوا /report في مجموعتكم.
report-span = يعرض التقرير عن مجموعة «{ $group }» ما سألتم عنه وما قاله الناس وما نتج عن ذلك. عن أي فترة تريدونه؟
report-quarter-button = آخر ثلاثة أشهر
report-year-button = آخر اثني عشر شهرًا
report-all-button = الفترة كلها
report-in-private = أرسل التقرير في محادثتنا الخاصة.
report-caption = هذا هو التقرير: صفحة للقراءة والطباعة، وجداول بالأعداد نفسها. لا يذكر التقرير اسم أحد.

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = الاستطلاعات
sheet-languages = اللغات
sheet-suggestions = الأفكار المقترحة
sheet-barriers = ما يحتاجه الناس

## The page

report-title = ما قالته العائلات في مجموعة «{ $group }» وما نتج عن ذلك
report-period = من { $from } إلى { $until }
report-period-all = حتى { $until }
report-numbers = بالأعداد
report-polls = الاستطلاعات المغلقة
report-still-open = الاستطلاعات المفتوحة
report-answers = مجموع الإجابات
report-most-people = عدد من أجابوا في الاستطلاع الأكثر إجابات
report-decisions = القرارات
report-shaped = القرارات المبنية على استطلاعات
report-days = الأيام من أول سؤال إلى القرار
report-days-between = من { $fewest } إلى { $most }
report-asked = الأسئلة التي طُرحت
report-came = ما تقرّر
report-no-polls = لم يُغلق أي استطلاع في هذه الفترة.
report-no-decisions = لم يتقرّر شيء في هذه الفترة.
report-languages = لغات من أجابوا
report-most-in-one-poll = أكبر عدد من الأشخاص في استطلاع واحد
report-no-languages = لم يُجب عدد كافٍ من الأشخاص بلغة واحدة في أي استطلاع، فلا نعرض أي لغة.
report-suggestions = ما اقترحه الناس
report-no-suggestions = لم يقترح أحد شيئًا في هذه الفترة.
report-put-to-vote = طُرحت للتصويت
report-reasons = أسباب ذكرها فريق التنظيم
report-barriers = ما يحتاجه الناس للمشاركة
report-no-barriers = لم يسأل أي استطلاع عما يحتاجه الناس للمشاركة.
report-not-done = ما لم يُنفّذ، ولماذا
report-none-not-done = لم يذكر أي قرار أن شيئًا ما لن يُنفّذ.
report-happened = هل تحقّق ذلك؟
report-behind = الاستطلاعات وراءه
report-unshaped = لا يوجد استطلاع وراء هذا القرار.
report-note-people = قد يكون شخص واحد أجاب في أكثر من استطلاع. كل استطلاع سري، فلا نرى إن كانت إجابتان من الشخص نفسه. لا يمكن لهذا التقرير أن يقول كم شخصًا شارك في المجموع.
report-note-groups = الاستطلاع الذي طُرح في عدة مجموعات يُحسب بكل إجاباته.
