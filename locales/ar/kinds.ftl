### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = اضغطوا على رقم كل إجابة تختارونها. يمكنكم اختيار ما شئتم من الإجابات. اضغطوا على الرقم مرة أخرى لإلغائه. لا يمكن لأحد أن يرى اختياركم.
card-several-most = اضغطوا على رقم كل إجابة تختارونها. يمكنكم اختيار { $most } على الأكثر. اضغطوا على الرقم مرة أخرى لإلغائه. لا يمكن لأحد أن يرى اختياركم.
card-order = رتّبوا الإجابات: اضغطوا أولًا على الأفضل، ثم على التالية في الأفضلية، وهكذا. يمكنكم التوقف متى شئتم. لسحب آخر إجابة اضغطوا على 🌐. لا يمكن لأحد أن يرى اختياركم.

## The ballot, seen by one person

ballot-several = اختاروا ما شئتم من الإجابات. اضغطوا مرة أخرى لإلغاء إجابة. لا يرى هذه الرسالة أحد غيركم.
ballot-several-most = اختاروا { $most } على الأكثر. اضغطوا مرة أخرى لإلغاء إجابة. لا يرى هذه الرسالة أحد غيركم.
ballot-order-how = اضغطوا أولًا على الإجابة الأفضل، ثم على التالية في الأفضلية، وهكذا. يمكنكم التوقف متى شئتم. لا يرى هذه الرسالة أحد غيركم.
ballot-order = ترتيبكم: { $options }
ballot-undo-button = سحب آخر إجابة

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = تم الحفظ. ترتيبكم الآن: { $options }
press-order-same = لم يتغير شيء. ترتيبكم هو: { $options }
refusal-most-chosen = يمكنكم اختيار { $most } على الأكثر. من فضلكم ألغوا إجابة أولًا.

## The result

result-several = كان يمكن اختيار أكثر من إجابة. لذلك قد يزيد مجموع النسب على 100%.
result-order = نقاط المركز الأول: { $most }. ثم تنقص نقطة واحدة مع كل مركز بعده. ما تُرك بلا ترتيب لا يحصل على نقاط.
result-points =
    { $count ->
        [zero] لا نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $shown } نقاط
        [many] { $shown } نقطة
       *[other] { $shown } نقطة
    }
result-place = المركز { $place }
result-place-shared = المركز { $place } بالتساوي
result-spread = المجموع: { $agree } في جهة «أوافق»، { $middle } في الوسط، { $disagree } في جهة «لا أوافق».
result-picture-points = الأرقام بجانب الأشرطة هي النقاط.

## For organisers

help-organiser-kinds = لإتاحة اختيار أكثر من إجابة، اكتبوا #several وحدها في سطر. مع #several 3 يمكن اختيار 3 على الأكثر. ومع #order تُرتَّب الإجابات.
refusal-most-unreadable = لم أستطع قراءة السطر الذي فيه #several. من فضلكم اكتبوا #several وحدها، أو مع عدد، هكذا: #several 3
