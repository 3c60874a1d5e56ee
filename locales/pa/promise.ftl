### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = ਅਸੀਂ ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ ਇਹ ਕਿਵੇਂ ਕਰਦੇ ਹਾਂ: { $text }
promise-in-group = ਗਰੁੱਪ “{ $group }” ਇਹ ਕਿਵੇਂ ਕਰਦਾ ਹੈ: { $text }
promise-written-in = ਇਹ ਅਜੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ: { $language }।

## For an organiser

promise-title = ਗਰੁੱਪ “{ $group }” ਦਾ ਵਾਅਦਾ
promise-how = ਅੱਠ ਪੱਕੇ ਅਸੂਲਾਂ ਵਿੱਚੋਂ ਹਰ ਇੱਕ ਦੇ ਹੇਠਾਂ ਤੁਹਾਡਾ ਗਰੁੱਪ ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਉਹ ਇਸ ਉੱਤੇ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ। ਸਭ ਇਸ ਨੂੰ ਅਸੂਲ ਦੇ ਨਾਲ ਪੜ੍ਹਦੇ ਹਨ। ਨੰਬਰ ਦਬਾਓ, ਜਾਂ ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਲਿਖੋ:
promise-example = ਅਸੀਂ ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਮਿਲਦੇ ਹਾਂ, ਅਤੇ ਬੱਚੇ ਵੀ ਆ ਸਕਦੇ ਹਨ।
promise-languages = ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਲਈ ਹਰ ਹਿੱਸਾ ਨਵੀਂ ਲਾਈਨ ਤੋਂ, [pl] ਵਰਗੇ ਛੋਟੇ ਨਾਂ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।
promise-there = ਇਨ੍ਹਾਂ ਲਈ ਲਿਖਿਆ ਜਾ ਚੁੱਕਾ ਹੈ:
promise-not-yet = ਤੁਹਾਡੇ ਗਰੁੱਪ ਨੇ ਅਜੇ ਕਿਸੇ ਅਸੂਲ ਲਈ ਨਹੀਂ ਲਿਖਿਆ।
promise-none = ਤੁਹਾਡੇ ਗਰੁੱਪ ਨੇ ਅਜੇ ਇੱਥੇ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਉਹ ਇਹ ਕਿਵੇਂ ਕਰਦਾ ਹੈ।
promise-write = ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ। ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ:
promise-saved = ਸੇਵ ਹੋ ਗਿਆ। ਹੁਣ ਤੋਂ ਸਭ ਇਸ ਨੂੰ ਇਸ ਅਸੂਲ ਦੇ ਨਾਲ ਪੜ੍ਹਨਗੇ।
promise-change = ਬਦਲਣ ਲਈ ਜਾਂ ਕੋਈ ਭਾਸ਼ਾ ਜੋੜਨ ਲਈ ਇਸ ਨੂੰ ਕਾਪੀ ਕਰੋ, ਬਦਲੋ ਅਤੇ ਭੇਜੋ:
promise-remove-button = ਹਟਾ ਦਿਓ
promise-removed = ਹਟਾ ਦਿੱਤਾ ਹੈ। ਹੁਣ ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ। ਜੇ ਵਾਪਸ ਚਾਹੀਦਾ ਹੋਵੇ, ਤਾਂ ਇਸ ਨੂੰ ਕਾਪੀ ਕਰਕੇ ਭੇਜੋ:
promise-which = ਕਿਹੜੇ ਗਰੁੱਪ ਲਈ?
promise-no-group = ਇਹ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਲਿਖ ਸਕਦੇ ਹਨ, ਅਤੇ ਮੈਨੂੰ ਅਜਿਹਾ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ ਲੱਭਿਆ ਜਿਸ ਦੇ ਪ੍ਰਬੰਧਕ ਤੁਸੀਂ ਹੋ। ਮੈਨੂੰ ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ ਜੋੜੋ, ਅਤੇ ਉੱਥੇ /promise ਲਿਖੋ।

## What stands in the way

refusal-which-principle = ਕਿਰਪਾ ਕਰਕੇ /promise ਤੋਂ ਬਾਅਦ 1 ਤੋਂ 8 ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ। ਸਾਰੇ ਅੱਠ ਅਸੂਲ ਦੇਖਣ ਲਈ /principles ਲਿਖੋ।
refusal-promise-empty = ਮੈਨੂੰ ਇੱਥੇ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ ਦਿਸਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਲਿਖੋ ਕਿ ਤੁਹਾਡਾ ਗਰੁੱਪ ਇਹ ਕਿਵੇਂ ਕਰਦਾ ਹੈ।
refusal-promise-gone = ਇਹ ਪਹਿਲਾਂ ਹੀ ਹਟਾਇਆ ਜਾ ਚੁੱਕਾ ਹੈ।
