### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ
reword-ask = ਹੁਣ ਮੈਨੂੰ ਸਵਾਲ ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਭੇਜੋ।
reword-what = ਨਵਾਂ ਪੋਲ ਸਿਫ਼ਰ ਤੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ। ਉਸ ਦੇ ਸ਼ੁਰੂ ਹੋਣ ਉੱਤੇ ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਜਾਵੇਗਾ।
reword-why = ਦੁਬਾਰਾ ਕਿਉਂ ਪੁੱਛਣਾ ਹੈ?
refusal-already-replaced = ਇਹ ਸਵਾਲ ਪਹਿਲਾਂ ਹੀ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਗਿਆ ਹੈ। ਉਸ ਪੋਲ ਦਾ ਕੋਡ: { $code }।

## What the two polls say of each other, to everybody

replaces = ਇਹ ਸਵਾਲ ਪੋਲ { $code } ਦੀ ਥਾਂ ਹੈ।
replaced-by = ਇਹ ਸਵਾਲ ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਗਿਆ ਹੈ। ਨਵੇਂ ਪੋਲ ਦਾ ਕੋਡ: { $code }।
