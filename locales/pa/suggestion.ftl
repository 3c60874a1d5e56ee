### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕਿਸੇ ਹੋਰ ਜਵਾਬ ਦਾ ਸੁਝਾਅ ਹੈ? 💡 ਦਬਾਓ।
suggestion-came = ਗਰੁੱਪ ਦੇ ਸੁਝਾਅ: { $shown }।
suggestion-became = ਜਵਾਬ ਬਣੇ: { $shown }।
suggestion-new = ਨਵਾਂ: ਜਵਾਬ { $answers }।
suggestion-foreign = ਜਵਾਬ { $answers } ਦੀ ਭਾਸ਼ਾ: { $language }।
suggestion-same = ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਜਵਾਬ { $answers } ਵਾਲੀ ਹੀ ਗੱਲ ਸੀ: { $shown }।
suggestion-undecided = ਪੋਲ ਬੰਦ ਹੋਣ ਤੱਕ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ: { $shown }।
suggestion-declined = ਨਹੀਂ ਲਏ ਗਏ: { $shown }।
suggestion-reasons = ਇਸ ਦੀ ਵਜ੍ਹਾ:

## Writing one, in private

suggestion-button = ਮੈਂ ਕੋਈ ਹੋਰ ਜਵਾਬ ਸੁਝਾਉਣਾ ਹੈ
suggestion-write = ਹੋਰ ਕਿਹੜਾ ਜਵਾਬ ਹੋ ਸਕਦਾ ਹੈ? ਮੈਨੂੰ ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਲਿਖੋ। ਛੋਟਾ ਰੱਖੋ: ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
suggestion-secret = ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਇਹ ਤੁਸੀਂ ਲਿਖਿਆ।
suggestion-nothing-button = ਰੱਦ ਕਰੋ
suggestion-nothing = ਠੀਕ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
suggestion-in-private = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਸੁਝਾਅ ਮੈਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ।
suggestion-thanks = ਧੰਨਵਾਦ! ਪ੍ਰਬੰਧਕ ਤੁਹਾਡਾ ਸੁਝਾਅ ਦੇਖਣਗੇ। ਇਸ ਦਾ ਕੀ ਬਣਿਆ, ਇਹ ਤੁਹਾਨੂੰ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਦੱਸਿਆ ਜਾਵੇਗਾ।

## To who had the idea, in private: what came of it

heard-idea = ਤੁਹਾਡਾ ਸੁਝਾਅ: { $idea }
heard-accepted = ਇਹ ਹੁਣ ਜਵਾਬ ਬਣ ਗਿਆ ਹੈ। ਇਸ ਦਾ ਨੰਬਰ { $answer } ਹੈ।
heard-same = ਇਹੀ ਗੱਲ ਇਸ ਜਵਾਬ ਵਿੱਚ ਹੈ: { $answer }
heard-declined = ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਇਹ ਨਹੀਂ ਲਿਆ। ਉਹ ਵਜ੍ਹਾ ਦੱਸਦੇ ਹਨ:
heard-silenced = ਇਹ ਪਾਸੇ ਰੱਖ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਪ੍ਰਬੰਧਕ ਇਸ ਪੋਲ ਲਈ ਹੁਣ ਤੁਹਾਡੇ ਵੱਲੋਂ ਹੋਰ ਸੁਝਾਅ ਨਹੀਂ ਲੈਣਗੇ। ਉਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਅਜੇ ਵੀ ਹੋ ਸਕਦੀ ਹੈ, ਅਤੇ ਪੋਲ ਦਾ ਜਵਾਬ ਵੀ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
heard-late = ਪ੍ਰਬੰਧਕਾਂ ਦੇ ਫ਼ੈਸਲੇ ਤੋਂ ਪਹਿਲਾਂ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ।
heard-thanks = ਸਾਡੇ ਨਾਲ ਰਲ ਕੇ ਸੋਚਣ ਲਈ ਧੰਨਵਾਦ!

## To organisers, in private

notice-suggestion = ਗਰੁੱਪ “{ $group }” ਵਿੱਚ ਕਿਸੇ ਨੇ ਇਸ ਪੋਲ ਲਈ ਇੱਕ ਹੋਰ ਜਵਾਬ ਦਾ ਸੁਝਾਅ ਦਿੱਤਾ ਹੈ:
suggestion-language = ਸੁਝਾਅ ਹੇਠਾਂ ਹੈ। ਭਾਸ਼ਾ: { $language }।
suggestion-accept-button = ਇਸ ਨੂੰ ਜਵਾਬ ਬਣਾਓ
suggestion-same-button = ਇਹੀ ਗੱਲ ਕਿਸੇ ਜਵਾਬ ਵਿੱਚ ਹੈ
suggestion-decline-button = ਇਹ ਨਾ ਲਓ
suggestion-silence-button = ਇਸ ਵਿਅਕਤੀ ਤੋਂ ਹੋਰ ਨਹੀਂ
suggestion-silence-sure-button = ਹਾਂ, ਹੋਰ ਨਹੀਂ
suggestion-waiting-button = ਸੁਝਾਅ ਜਿਨ੍ਹਾਂ ਦਾ ਫ਼ੈਸਲਾ ਕਰਨਾ ਹੈ
suggestion-same-which = ਇਹੀ ਗੱਲ ਕਿਹੜੇ ਜਵਾਬ ਵਿੱਚ ਹੈ?
suggestion-reason-write = ਕਿਉਂ ਨਹੀਂ? ਵਜ੍ਹਾ ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਲਿਖੋ, ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ। ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਇਹ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਮਿਲੇਗੀ। ਪੋਲ ਬੰਦ ਹੋਣ ਉੱਤੇ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
suggestion-silence-ask = ਕੀ ਇਸ ਪੋਲ ਲਈ ਇਸ ਵਿਅਕਤੀ ਤੋਂ ਸੁਝਾਅ ਲੈਣੇ ਬੰਦ ਕਰਨੇ ਹਨ? ਇਨ੍ਹਾਂ ਦੇ ਜੋ ਸੁਝਾਅ ਫ਼ੈਸਲੇ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ, ਉਹ ਪਾਸੇ ਰੱਖ ਦਿੱਤੇ ਜਾਣਗੇ। ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਇਹ ਕੌਣ ਹਨ। ਇਹ ਪੋਲ ਦਾ ਜਵਾਬ ਅਜੇ ਵੀ ਦੇ ਸਕਦੇ ਹਨ।
suggestion-decided = ਸੇਵ ਹੋ ਗਿਆ। ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਇਹ ਦੱਸ ਦਿੱਤਾ ਜਾਵੇਗਾ।
suggestion-none-waits = ਹੁਣ ਕੋਈ ਸੁਝਾਅ ਫ਼ੈਸਲੇ ਦੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੈ।

## Every "no": what happened, and what to do

refusal-suggestion-closed = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਹੋਰ ਸੁਝਾਅ ਨਹੀਂ ਆ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਸੁਝਾਅ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਦੱਸੋ।
refusal-suggestions-off = ਇਸ ਪੋਲ ਵਿੱਚ ਹੋਰ ਜਵਾਬਾਂ ਦੇ ਸੁਝਾਅ ਨਹੀਂ ਲਏ ਜਾਂਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਸੁਝਾਅ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਦੱਸੋ।
refusal-suggestions-silenced = ਪ੍ਰਬੰਧਕ ਇਸ ਪੋਲ ਲਈ ਹੁਣ ਤੁਹਾਡੇ ਵੱਲੋਂ ਹੋਰ ਸੁਝਾਅ ਨਹੀਂ ਲੈਣਗੇ। ਉਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਅਜੇ ਵੀ ਹੋ ਸਕਦੀ ਹੈ, ਅਤੇ ਪੋਲ ਦਾ ਜਵਾਬ ਵੀ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
refusal-suggestions-many = ਤੁਸੀਂ ਇਸ ਪੋਲ ਲਈ { $most } ਸੁਝਾਅ ਭੇਜੇ ਹਨ। ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਭੇਜੇ ਜਾ ਸਕਦੇ। ਧੰਨਵਾਦ! ਜੇ ਹੋਰ ਵੀ ਹਨ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਦੱਸੋ।
refusal-suggestions-waiting = ਪ੍ਰਬੰਧਕਾਂ ਨੇ ਅਜੇ ਤੁਹਾਡੇ { $most } ਸੁਝਾਅ ਦੇਖਣੇ ਹਨ। ਅਗਲਾ ਸੁਝਾਅ ਕਿਰਪਾ ਕਰਕੇ ਉਨ੍ਹਾਂ ਦੇ ਫ਼ੈਸਲੇ ਤੋਂ ਬਾਅਦ ਭੇਜੋ।
refusal-suggestion-empty = ਮੈਨੂੰ ਇਸ ਵਿੱਚ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ ਦਿਸਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਸੁਝਾਅ ਕੁਝ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ।
refusal-suggestion-long = ਜਵਾਬ ਲਈ ਇਹ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਇਸ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟਾ ਕਰੋ।
refusal-suggestion-known = ਇਹ ਪਹਿਲਾਂ ਹੀ ਪੋਲ ਵਿੱਚ ਹੈ। ਇਹ ਜਵਾਬ { $answer } ਹੈ।
refusal-suggestion-twice = ਇਹ ਸੁਝਾਅ ਪਹਿਲਾਂ ਹੀ ਆ ਚੁੱਕਾ ਹੈ। ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਦੇਖਣਗੇ।
refusal-words-only = ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਭੇਜੋ। ਇੱਥੇ ਤਸਵੀਰ, ਸਟਿੱਕਰ ਜਾਂ ਰਿਕਾਰਡਿੰਗ ਨਹੀਂ ਲਈ ਜਾਂਦੀ।
refusal-suggestion-decided = ਇਸ ਸੁਝਾਅ ਦਾ ਫ਼ੈਸਲਾ ਪਹਿਲਾਂ ਹੀ ਹੋ ਚੁੱਕਾ ਹੈ।
refusal-suggestion-late = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਇਸ ਦੇ ਸੁਝਾਵਾਂ ਦਾ ਫ਼ੈਸਲਾ ਹੁਣ ਨਹੀਂ ਹੋ ਸਕਦਾ।
refusal-options-full = ਇਸ ਪੋਲ ਵਿੱਚ { $most } ਜਵਾਬ ਹਨ। ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਕੀ ਸੁਝਾਅ ਵਾਲੀ ਗੱਲ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਿੱਚ ਹੈ? ਜੇ ਨਹੀਂ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ “ਇਹ ਨਾ ਲਓ” ਦਬਾਓ।

## Help and privacy

help-family-suggest = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕਿਸੇ ਹੋਰ ਜਵਾਬ ਦਾ ਸੁਝਾਅ ਹੈ? 💡 ਦਬਾਓ ਅਤੇ ਮੈਨੂੰ ਲਿਖੋ। ਜਾਂ ਗਰੁੱਪ ਵਿੱਚ ਪੋਲ ਨੂੰ ਰਿਪਲਾਈ ਕਰੋ, ਜਾਂ ਮੈਨੂੰ /suggest ਅਤੇ ਪੋਲ ਦਾ ਕੋਡ ਲਿਖੋ। ਫ਼ੈਸਲਾ ਪ੍ਰਬੰਧਕ ਕਰਦੇ ਹਨ, ਅਤੇ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਇਸ ਦਾ ਕੀ ਬਣਿਆ।
privacy-suggestion = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਜਵਾਬ ਦਾ ਸੁਝਾਅ ਭੇਜੋ, ਤਾਂ ਪ੍ਰਬੰਧਕਾਂ ਦੇ ਫ਼ੈਸਲੇ ਤੱਕ ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਅਤੇ ਤੁਹਾਡੀ ਪਛਾਣ ਤਾਲਾ ਲਾ ਕੇ ਰੱਖਦੇ ਹਾਂ। ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ। ਫਿਰ ਅਸੀਂ ਦੋਵੇਂ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ, ਅਤੇ ਤੁਹਾਡੇ ਨਾਂ ਦੀ ਥਾਂ ਬਿਨਾਂ ਕਿਸੇ ਤਰਤੀਬ ਦੇ ਚੁਣਿਆ ਇੱਕ ਨੰਬਰ ਰੱਖਦੇ ਹਾਂ। ਜੋ ਸੁਝਾਅ ਜਵਾਬ ਬਣ ਜਾਵੇ, ਉਹ ਸਭ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
