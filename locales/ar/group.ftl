### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = مرحبًا! أنا { -brand }.
welcome-ask = أطرح على العائلات أسئلة قصيرة قبل اتخاذ أي قرار.
welcome-each = كل عائلة تقرأ وتجيب بلغتها. والإجابات سرّية.
welcome-principles-button = المبادئ الثمانية
welcome-languages-button = لغات المجموعة
welcome-help-button = مساعدة

## The group's languages

languages-title = بأي لغات تقرأ هذه المجموعة؟
languages-how = اضغطوا على لغة لإضافتها أو إزالتها. اللغة التي تختارونها أولًا تظهر أولًا.
languages-now = الآن: { $languages }.
languages-done-button = تم
languages-done = تم الحفظ. يمكنكم تغيير ذلك في أي وقت بالأمر /settings.
languages-keep-one = تحتاج المجموعة إلى لغة واحدة على الأقل. أضيفوا لغة أخرى أولًا.

languages-check-readers = ما يترجمه شخص من المجموعة يظهر للجميع بعد أن يراجعه فريق التنظيم، أو شخص آخر يقرأ تلك اللغة.
languages-check-organisers = ما يترجمه شخص من المجموعة يظهر للجميع بعد أن يراجعه فريق التنظيم.
languages-check-button = تغيير من يراجع الترجمات
