### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = طريقة الاستخدام
command-language = اختيار لغتكم
command-principles = { -principles } في { -coproduction }
command-poll = طرح سؤال على المجموعة
command-close = إغلاق استطلاع وعرض نتيجته
command-results = عرض نتيجة استطلاع
command-export = الحصول على الإجابات في ملف
command-suggest = اقتراح إجابة أخرى في استطلاع
command-decide = إخبار المجموعة بما تقرّر
command-decisions = عرض ما تقرّر
command-promise = شرح كيف تلتزم المجموعة بالمبادئ الثمانية التي لا نتنازل عنها
command-log = عرض ما تم في الاستطلاعات
command-report = تقرير عما قاله الناس
command-settings = ضبط إعدادات هذه المجموعة
command-privacy = ما يُحفظ عنكم

bot-description = مع { -brand } تصل إلى مجموعات الأهالي أسئلة قصيرة قبل اتخاذ أي قرار. كل شخص يقرأ ويجيب بلغته. ولا أحد يرى اختياركم.
bot-short-description = استطلاعات سريعة لمجموعات الأهالي. كل شخص يجيب بلغته.
