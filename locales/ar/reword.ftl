### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = طرح السؤال بكلمات أخرى
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = أرسلوا إليّ السؤال الآن بكلمات أخرى.
reword-what = يبدأ الاستطلاع الجديد من الصفر. وعندما يُفتح يُغلق هذا الاستطلاع.
# The words are there; reason-seen and reason-write follow.
reword-why = لماذا تطرحون السؤال مرة أخرى؟
refusal-already-replaced = سبق أن طُرح هذا السؤال من جديد في الاستطلاع { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = يحلّ هذا السؤال محلّ الاستطلاع { $code }.
# On the old result, and where the group is told of its close.
replaced-by = طُرح هذا السؤال من جديد بكلمات أخرى في الاستطلاع { $code }.
