### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = { -principles } في { -coproduction }
principles-how = اضغطوا على رقم لقراءة المزيد.
principles-credit = اتفق على هذه المبادئ ممثلو الأهالي في { -abss }. أما الكلمات تحت كل عنوان فهي كلماتنا.
principles-list-button = المبادئ الثمانية كلها
principles-previous-button = السابق
principles-next-button = التالي
principles-print-button = طباعة المبادئ الثمانية
principles-print-caption = المبادئ الثمانية كلها في صفحة واحدة. افتحوا الملف ثم اطبعوه.

principle-1-title = لا شيء من أجلنا من دوننا
principle-1-text = الناس الذين تُقدَّم لهم الخدمة يساعدون في التخطيط لها. وهم يشاركون قبل أي نقاش أو قرار. لا تبدؤوا بفكرة جاهزة. ابنوا الفكرة معًا.
principle-2-title = المرونة
principle-2-text = تحدثوا بصراحة عن الهدف، وعن الطريق إليه، وعن الوقت اللازم له. وكونوا على استعداد للتغيير في كل خطوة، منذ البداية.
principle-3-title = قيمة متساوية
principle-3-text = كل شخص حول الطاولة يقدّم شيئًا. نقدّم أشياء مختلفة، وقيمتها متساوية.
principle-4-title = مسؤولية متساوية
principle-4-text = نقرر معًا، من البداية إلى النهاية. لا يوجد شخص أو مجموعة أهم من الآخرين. ويجب ألا يبدو أحد أهم من غيره أيضًا.
principle-5-title = تواصل جيد ودعم مناسب
principle-5-text = كل من يشارك يستطيع أن يفهم ما يجري. نشرح الأمور بوضوح، ويحصل الناس على الدعم الذي يحتاجون إليه لفهمها.
principle-6-title = إتاحة المشاركة للجميع منذ البداية
principle-6-text = هناك أمور تمنع بعض الناس من المشاركة. خصّصوا وقتًا لمعرفة هذه الأمور. ثم أزيلوها من الطريق، منذ البداية.
principle-7-title = تمويل كافٍ طوال رحلة العمل معًا
principle-7-text = العمل معًا يكلّف مالًا. ويجب أن يكون المال كافيًا في كل خطوة، وليس في البداية فقط.
principle-8-title = ابدؤوا العمل معًا حتى قبل أن يبدأ المشروع
principle-8-text = تعرّفوا أولًا على مجتمعكم. وابنوا الثقة بين الناس الذين سيعملون معًا. بعد ذلك ابدؤوا المشروع، عندما يكون الناس مستعدين.
