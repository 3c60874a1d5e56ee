### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] لم يرسل أحد فكرة بعد.
        [zero] لم يرسل أحد فكرة بعد.
        [one] أرسل شخص واحد أفكارًا.
        [two] أرسل شخصان أفكارًا.
        [few] أرسل { $shown } أشخاص أفكارًا.
        [many] أرسل { $shown } شخصًا أفكارًا.
       *[other] أرسل { $shown } شخص أفكارًا.
    }
# On the card, after ideas-people. 💡 is the button.
ideas-card-how = اضغطوا على 💡 لكتابة فكرتكم بأي لغة. لا يرى أحد أنها منكم.
# On the ballot, under the person's own ideas.
ideas-ballot-how = اضغطوا على 💡 لكتابة فكرة بأي لغة. يقرأ فريق التنظيم كل الأفكار ويطرح بعضها للتصويت. لا يرى هذه الرسالة أحد غيركم.
ideas-own-none = لم ترسلوا فكرة بعد.
# The person's ideas follow, a line each.
ideas-own = أفكاركم:
ideas-own-voted = مطروحة للتصويت: { $idea }
# Buttons; at most 40 characters each.
ideas-button = كتابة فكرتي
ideas-take-back-button = سحب أفكاري
ideas-taken-back = تم سحب أفكاركم. أما الأفكار التي طُرحت للتصويت، فتبقى.
# Where somebody asks for the result; ideas-people follows.
ideas-still-open = هذا الاستطلاع ما زال مفتوحًا.
# On the result; the ideas follow, a line each.
ideas-voted = أفكار طُرحت للتصويت في الاستطلاع { $code }: { $shown }

## To who has an idea, in private

ideas-write = ما فكرتكم؟ اكتبوها لي في رسالة واحدة، بأي لغة. لتكن قصيرة: الحد الأقصى لعدد الأحرف هو { $most }.
ideas-thanks = شكرًا لكم! وصلت فكرتكم. إذا طُرحت للتصويت، فسأخبركم في محادثتنا الخاصة.
# Follows the person's ideas. It may be one or more of them.
ideas-heard = يمكن للمجموعة الآن أن تصوّت على هذا. رمز الاستطلاع الجديد هو { $code }.

## To organisers, in private

# A button on an organiser's ballot; at most 40 characters.
ideas-list-button = كل الأفكار
ideas-list-how = اضغطوا على رقم لاختيار فكرة للتصويت. اضغطوا عليه مرة أخرى لإلغاء الاختيار. عند اختيار ما بين فكرتين و12 فكرة، يمكن إنشاء استطلاع منها. لن يعرف أحد لمن هذه الأفكار.
ideas-list-none = لا توجد هنا الآن أفكار للاختيار منها.
# A button; at most 40 characters.
ideas-vote-button = إنشاء استطلاع منها: { $shown }
# A button: people answer in their own words; at most 40 characters.
builder-ideas-button = كتابة أفكار بدل اختيار إجابة

## Every "no": what happened, and what to do

# #ideas is typed as it is.
refusal-open-with-options = مع #ideas يجيب الناس بكلماتهم. من فضلكم اكتبوا السؤال وحده، من دون إجابات.
refusal-ideas-few = من فضلكم اختاروا الأفكار أولًا. أقل عدد هو { $most }.
refusal-ideas-many = اخترتم عددًا من الأفكار: { $most }، وهذا هو الحد الأقصى في الاستطلاع. من فضلكم ألغوا أولًا اختيار فكرة واحدة.
refusal-ideas-gone = بعض هذه الأفكار سُحبت أو طُرحت للتصويت من قبل. من فضلكم اختاروا مرة أخرى من قائمة الأفكار.
# The name after the slash is typed as it is.
refusal-export-open = لا يوجد ملف لهذا الاستطلاع، فقد كتب الناس فيه أفكارهم. لرؤية الأفكار، أرسلوا لي /results مع رمز الاستطلاع.

## Help and privacy

# #ideas is typed as it is.
help-organiser-ideas = لطلب أفكار، اكتبوا #ideas وحدها في سطر، من دون إجابات. يكتب لي الناس أفكارهم بكلماتهم. اضغطوا على 🌐 ثم «المزيد» لقراءة الأفكار وطرح أفضلها للتصويت.
privacy-ideas = إذا طلب استطلاع أفكارًا منكم، نحفظ بشكل مشفّر أفكاركم ومن أنتم. يقرأ فريق التنظيم الأفكار، ولا يعرف لمن هي. إذا طُرحت فكرتكم للتصويت، يمكن للجميع قراءتها، ونحذف ما يدل عليكم. ويمكنكم قبل ذلك سحب أفكاركم.
