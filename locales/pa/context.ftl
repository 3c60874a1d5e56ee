### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = ਕਿਸ ਗੱਲ ਦਾ ਫ਼ੈਸਲਾ ਹੋਣਾ ਹੈ: { $text }
context-who = ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕਰਨਾ ਹੈ: { $text }
context-when = ਕਦੋਂ ਤੱਕ: { $text }
context-fixed = ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਦਾ: { $text }
context-more = ਇਸ ਸਵਾਲ ਬਾਰੇ ਹੋਰ ਪੜ੍ਹਨ ਲਈ 🌐 ਦਬਾਓ।

## An organiser writes the lines in private

context-button = ਦੱਸੋ ਕਿ ਸਵਾਲ ਕਿਸ ਬਾਰੇ ਹੈ
context-ask = ਇਹ ਸਵਾਲ ਕਿਸ ਬਾਰੇ ਹੈ?
context-write = ਹੋਰ ਜਾਣਕਾਰੀ ਨਾਲ ਪਰਿਵਾਰਾਂ ਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਹੁਣ ਮੈਨੂੰ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਕ ਸੁਨੇਹਾ ਭੇਜੋ: { $language }। ਸਿਰਫ਼ ਉਹੀ ਲਾਈਨਾਂ ਲਿਖੋ ਜੋ ਚਾਹੀਦੀਆਂ ਹਨ।
context-marks =
    { $deciding }: ਕਿਸ ਗੱਲ ਦਾ ਫ਼ੈਸਲਾ ਹੋਣਾ ਹੈ
    { $who }: ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕਰਨਾ ਹੈ
    { $when }: ਕਦੋਂ ਤੱਕ
    { $fixed }: ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਦਾ
context-saved = ਸੇਵ ਹੋ ਗਿਆ। ਪਰਿਵਾਰ ਇਸ ਨੂੰ ਪੋਲ ਦੇ ਹੇਠਾਂ 🌐 ਦਬਾ ਕੇ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
context-editor = ਲਾਈਨ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ # ਤੋਂ ਬਾਅਦ ਵਾਲਾ ਸ਼ਬਦ ਉਵੇਂ ਹੀ ਰੱਖੋ। ਉਸ ਤੋਂ ਅੱਗੇ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਸ ਦਾ ਤਰਜਮਾ ਕਰੋ।
refusal-context-unreadable = ਕਿਰਪਾ ਕਰਕੇ ਹਰ ਲਾਈਨ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਇੱਕ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ: { $deciding }, { $who }, { $when } ਜਾਂ { $fixed }
refusal-context-long = ਜੋ ਲਾਈਨ { $mark } ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ, ਉਹ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਇਸ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
