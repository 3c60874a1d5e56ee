### How this language is named, and how Chorus speaks about languages.
### Choices made for Arabic (Modern Standard, plain):
### Address: the plural (أنتم, ـكم, اضغطوا), which takes in men and women and one person politely. Verbal nouns on buttons and in
### lists of commands, impersonal "تم …" for what was done. Chorus is never the subject of a verb in the third person (which
### would show a gender); it says "I" (أنا, أطرح) or stands after في or مع. "We" is who makes and runs it.
### Non-negotiables: "المبادئ الثمانية التي لا نتنازل عنها" (the eight principles we do not give up); "المبادئ الثمانية" alone
### on buttons. "ثوابت" (constants) was not taken: it sounds political.
### Co-production: "العمل معًا" (working together); "الإنتاج المشترك" would mean goods or films. With a preposition it is written
### out (للعمل معًا).
### Poll: "استطلاع", understood everywhere.
### Organiser: "فريق التنظيم" (the organising team), one word for all of them that shows no gender.
### "Not sure" is "لا أعرف بعد" (I don't know yet), since "متأكد/متأكدة" would show a gender. The five steps are verbs of the first
### person (أوافق) and "رأيي محايد" (my opinion is neutral) for the same reason.
### The host of the bot is "الجهة التي تدير هذا البوت" (the party that runs this bot): a person or an organisation.
### An idea and a suggestion are both "فكرة" (أفكار). To have trouble with a question is "مشكلة في السؤال". Who somebody is: "من أنتم", not
### "هويتكم", which sounds like a card to show at a border. What comes of a decision: "هل تحقّق ذلك؟", in the log and in the report as well. The mark in the log is "رمز تدقيق" (علامة is a school mark).

## About this language

language-name = العربية
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = استطلاع
-organiser = شخص من فريق التنظيم
-organisers = فريق التنظيم
-principles = المبادئ الثمانية التي لا نتنازل عنها
-coproduction = العمل معًا
-help-translate = المساعدة في الترجمة
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = بأي لغة تفضّلون استخدام { -brand }؟
language-now = الآن: { $language }.
language-follow-button = مثل لغة تطبيق Telegram
language-saved = تم الحفظ. لغتكم في { -brand } الآن: { $language }.
language-following = تم الحفظ. ستكون لغتكم في { -brand } مثل لغة تطبيق Telegram، إن أمكن.
language-draft-note = لم يراجع هذه النصوص بعد شخص لغته الأم هي العربية. قد يبدو بعضها غريبًا. نعتذر عن ذلك.

## Saying what sounds wrong

language-draft-sign = العلامة ✎ تعني: لم يراجع نصوص هذه اللغة بعد أحد ممن هي لغتهم الأم.
language-correct-button = أخبرونا بما يبدو خطأ
language-correct-write = اللغة: { $language }. ما الكلمات التي تبدو خاطئة أو غريبة في نصوصي بهذه اللغة؟ أرسلوا إليّ رسالة واحدة الآن. اكتبوا الكلمات، وكيف تقولونها أنتم. الحد الأقصى لعدد الأحرف هو { $most }. تقرأ رسالتكم الجهة التي تدير هذا البوت، ولا ترى من أنتم.
language-correct-thanks = شكرًا لكم! ستقرأ رسالتكم الجهة التي تدير هذا البوت.
refusal-correction-long = هذا طويل جدًا. عدد أحرفه { $shown }، والحد الأقصى { $most }. يمكنكم إرساله على أجزاء.
refusal-corrections-many = رسائل كثيرة كهذه تنتظر القراءة. من فضلكم حاولوا مرة أخرى بعد أيام. شكرًا لكم!

## What is kept of it

privacy-corrections = إذا أخبرتمونا بما يبدو خطأ، نحفظ كلماتكم مشفّرة 90 يومًا على الأكثر. ولا نحفظ من كتبها.
mydata-awaited-correction = ننتظر رسالة منكم عما يبدو خطأ في هذه اللغة: { $language }.
