### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = ਹੁਣ ਮੈਨੂੰ ਸਵਾਲ ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਭੇਜੋ।
reword-what = ਨਵਾਂ ਪੋਲ ਸਿਫ਼ਰ ਤੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ। ਉਸ ਦੇ ਸ਼ੁਰੂ ਹੋਣ ਉੱਤੇ ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਜਾਵੇਗਾ।
# The words are there; reason-seen and reason-write follow.
reword-why = ਦੁਬਾਰਾ ਕਿਉਂ ਪੁੱਛਣਾ ਹੈ?
refusal-already-replaced = ਇਹ ਸਵਾਲ ਪਹਿਲਾਂ ਹੀ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਗਿਆ ਹੈ। ਉਸ ਪੋਲ ਦਾ ਕੋਡ: { $code }।

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = ਇਹ ਸਵਾਲ ਪੋਲ { $code } ਦੀ ਥਾਂ ਹੈ।
# On the old result, and where the group is told of its close.
replaced-by = ਇਹ ਸਵਾਲ ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਗਿਆ ਹੈ। ਨਵੇਂ ਪੋਲ ਦਾ ਕੋਡ: { $code }।
