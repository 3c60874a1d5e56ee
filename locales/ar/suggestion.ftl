### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 هل لديكم فكرة لإجابة أخرى؟ اضغطوا على 💡.
suggestion-came = أفكار من المجموعة: { $shown }.
suggestion-became = أصبحت إجابات: { $shown }.
suggestion-new = جديد: الإجابة { $answers }.
suggestion-foreign = مكتوب بهذه اللغة: { $language } – الإجابة { $answers }.
suggestion-same = مثل الإجابة { $answers }: { $shown }.
suggestion-undecided = بلا قرار قبل إغلاق الاستطلاع: { $shown }.
suggestion-declined = لم يؤخذ بها: { $shown }.
suggestion-reasons = والسبب:

## Writing one, in private

suggestion-button = لدي فكرة أخرى
suggestion-write = ما الإجابة الأخرى الممكنة؟ اكتبوها لي في رسالة واحدة، بأي لغة. لتكن قصيرة: الحد الأقصى لعدد الأحرف هو { $most }.
suggestion-secret = لا يرى أحد أنها منكم.
suggestion-nothing-button = إلغاء
suggestion-nothing = حسنًا. لم يُرسل شيء.
suggestion-in-private = من فضلكم اكتبوا لي فكرتكم في محادثتنا الخاصة.
suggestion-thanks = شكرًا لكم! سينظر فريق التنظيم في فكرتكم. وسأخبركم بالقرار في محادثتنا الخاصة.

## To who had the idea, in private: what came of it

heard-idea = فكرتكم: { $idea }
heard-accepted = أصبحت الآن إجابة، ورقمها { $answer }.
heard-same = تقول ما تقوله هذه الإجابة: { $answer }
heard-declined = لم يأخذ بها فريق التنظيم، وهذا هو السبب كما كتبه:
heard-silenced = وُضعت الفكرة جانبًا. لم يعد فريق التنظيم يستقبل أفكارًا منكم لهذا الاستطلاع. ما زال بإمكانكم أن تتحدثوا معه وأن تجيبوا.
heard-late = أُغلق الاستطلاع قبل أن يتمكن فريق التنظيم من اتخاذ القرار.
heard-thanks = شكرًا لأنكم تفكرون معنا!

## To organisers, in private

notice-suggestion = في مجموعة «{ $group }» لدى شخص فكرة لإجابة أخرى في هذا الاستطلاع:
suggestion-language = الفكرة في الأسفل. اللغة: { $language }.
suggestion-accept-button = إضافتها كإجابة
suggestion-same-button = هي مثل إجابة موجودة
suggestion-decline-button = عدم الأخذ بها
suggestion-silence-button = لا أفكار أخرى من هذا الشخص
suggestion-silence-sure-button = نعم، لا مزيد
suggestion-waiting-button = أفكار تنتظر القرار
suggestion-same-which = أي إجابة تقول الشيء نفسه؟
suggestion-reason-write = لماذا لا؟ اكتبوا السبب في رسالة واحدة. الحد الأقصى لعدد الأحرف هو { $most }. سيصل بكلماتكم إلى من أرسل الفكرة. ويمكن للجميع قراءته بعد إغلاق الاستطلاع.
suggestion-silence-ask = هل يتوقف هذا الاستطلاع عن استقبال أفكار من هذا الشخص؟ ستوضع جانبًا أفكاره التي تنتظر القرار. لن يعرف أحد من هو. وما زال بإمكانه أن يجيب.
suggestion-decided = تم الحفظ. سيصل الخبر إلى من أرسل الفكرة.
suggestion-none-waits = لا توجد أفكار تنتظر الآن.

## Every "no": what happened, and what to do

refusal-suggestion-closed = هذا الاستطلاع مغلق، ولم يعد يستقبل أفكارًا. من فضلكم أخبروا فريق التنظيم بفكرتكم.
refusal-suggestions-off = لا يستقبل هذا الاستطلاع أفكارًا لإجابات أخرى. من فضلكم أخبروا فريق التنظيم بفكرتكم.
refusal-suggestions-silenced = لم يعد فريق التنظيم يستقبل أفكارًا منكم لهذا الاستطلاع. ما زال بإمكانكم أن تتحدثوا معه وأن تجيبوا.
refusal-suggestions-many = عدد أفكاركم لهذا الاستطلاع { $most }، وهذا هو الحد الأقصى. شكرًا لكم! إذا كان لديكم المزيد، فمن فضلكم أخبروا فريق التنظيم.
refusal-suggestions-waiting = عدد أفكاركم التي تنتظر القرار { $most }. من فضلكم أرسلوا الفكرة التالية بعد أن يقرر فريق التنظيم.
refusal-suggestion-empty = لا أرى أي كلمات هنا. من فضلكم اكتبوا فكرتكم في بضع كلمات.
refusal-suggestion-long = هذا أطول من أن يكون إجابة. عدد أحرفه { $shown }، والحد الأقصى { $most }. من فضلكم اختصروه.
refusal-suggestion-known = هذا موجود في الاستطلاع. إنه الإجابة { $answer }.
refusal-suggestion-twice = وصلت هذه الفكرة من قبل. سينظر فيها فريق التنظيم.
refusal-words-only = من فضلكم أرسلوا كلمات مكتوبة. لا يمكنني هنا استقبال صورة أو ملصق أو تسجيل.
refusal-suggestion-decided = تم اتخاذ قرار في هذه الفكرة.
refusal-suggestion-late = هذا الاستطلاع مغلق، ولم يعد اتخاذ قرار في أفكاره ممكنًا.
refusal-options-full = عدد الإجابات في هذا الاستطلاع { $most }، وهذا هو الحد الأقصى. هل الفكرة مثل إحداها؟ إن لم تكن، فمن فضلكم قولوا إنه لا يمكن الأخذ بها.

## Help and privacy

help-family-suggest = هل لديكم فكرة لإجابة أخرى؟ اضغطوا على 💡 واكتبوها لي. أو ردّوا على رسالة الاستطلاع في المجموعة، أو أرسلوا لي /suggest مع رمز الاستطلاع. القرار لفريق التنظيم، وسيصلكم خبر به.
privacy-suggestion = إذا أرسلتم فكرة لإجابة، نحفظ بشكل مشفّر كلماتكم ومن أنتم، إلى أن يقرر فريق التنظيم. لا يعرف فريق التنظيم من أنتم. بعد ذلك نحذف الأمرين، ويبقى رقم عشوائي مكان اسمكم. أما الفكرة التي تصبح إجابة، فيمكن أن يقرأها الجميع.
