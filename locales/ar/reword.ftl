### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = طرح السؤال بكلمات أخرى
reword-ask = أرسلوا إليّ السؤال الآن بكلمات أخرى.
reword-what = يبدأ الاستطلاع الجديد من الصفر. وعندما يُفتح يُغلق هذا الاستطلاع.
reword-why = لماذا تطرحون السؤال مرة أخرى؟
refusal-already-replaced = سبق أن طُرح هذا السؤال من جديد في الاستطلاع { $code }.

## What the two polls say of each other, to everybody

replaces = يحلّ هذا السؤال محلّ الاستطلاع { $code }.
replaced-by = طُرح هذا السؤال من جديد بكلمات أخرى في الاستطلاع { $code }.
