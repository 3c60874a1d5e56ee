### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = ਇਹ ਸਿਰਫ਼ ਇਸ ਗਰੁੱਪ ਦੇ ਪ੍ਰਬੰਧਕ ਕਰ ਸਕਦੇ ਹਨ। ਉਹ Telegram ਵਿੱਚ ਗਰੁੱਪ ਦੇ ਐਡਮਿਨ ਹਨ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਕਿਸੇ ਸਵਾਲ ਦਾ ਸੁਝਾਅ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਦੱਸੋ।
refusal-group-only = ਇਹ ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਿੱਚ ਚੱਲਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਲਿਖੋ।
refusal-no-such-poll = ਇੱਥੇ ਇਸ ਕੋਡ ਵਾਲਾ ਕੋਈ ਪੋਲ ਨਹੀਂ ਹੈ। ਕੋਡ ਪੋਲ ਵਾਲੇ ਸੁਨੇਹੇ ਦੇ ਅੰਤ ਵਿੱਚ ਹੁੰਦਾ ਹੈ।
refusal-which-poll = ਕਿਹੜਾ ਪੋਲ? ਪੋਲ ਵਾਲੇ ਸੁਨੇਹੇ ਨੂੰ ਰਿਪਲਾਈ ਕਰੋ, ਜਾਂ ਕਮਾਂਡ ਤੋਂ ਬਾਅਦ ਉਸ ਦਾ ਕੋਡ ਲਿਖੋ।
refusal-poll-closed = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਜਵਾਬ ਹੁਣ ਨਹੀਂ ਬਦਲ ਸਕਦੇ।
# The press of a concern after the close.
refusal-concern-closed = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਹੁਣ ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ। ਜੇ ਸਵਾਲ ਨਾਲ ਕੋਈ ਦਿੱਕਤ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਦੱਸੋ।
refusal-already-closed = ਇਹ ਪੋਲ ਪਹਿਲਾਂ ਹੀ ਬੰਦ ਹੈ।
refusal-poll-open = ਇਹ ਪੋਲ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ। ਪਹਿਲਾਂ ਬੰਦ ਕਰੋ, ਫਿਰ ਫ਼ਾਈਲ ਲਓ। ਚੱਲਦੇ ਪੋਲ ਦੀ ਫ਼ਾਈਲ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਕਿਸ ਨੇ ਕਦੋਂ ਜਵਾਬ ਦਿੱਤਾ।
refusal-not-member = ਇਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਦਿਸਦਾ ਹੈ ਜੋ ਪੋਲ ਵਾਲੇ ਗਰੁੱਪ ਵਿੱਚ ਹਨ।
refusal-link-expired = ਇਹ ਲਿੰਕ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਲਈ ਬਣਿਆ ਸੀ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ ਪੋਲ ਦੇ ਹੇਠਾਂ 🌐 ਦਬਾਓ।
refusal-button-outdated = ਇਹ ਬਟਨ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਤੋਂ ਨਵਾਂ ਸੁਨੇਹਾ ਵਰਤੋ।
refusal-unknown-command = ਮੈਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਇਹ ਬੌਟ ਕੀ-ਕੀ ਕਰਦਾ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ /help ਲਿਖੋ।
refusal-unknown-language = ਮੈਨੂੰ ਇਸ ਨਾਂ ਦੀ ਭਾਸ਼ਾ ਦਾ ਪਤਾ ਨਹੀਂ: “{ $tag }”। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟਾ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ en, pl ਜਾਂ ur।
refusal-language-twice = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਸ਼ਬਦ ਦੋ ਵਾਰ ਆਏ ਹਨ: { $language }। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਹਿੱਸਾ ਕੱਢ ਦਿਓ।
refusal-options-differ = ਜਵਾਬਾਂ ਦੀ ਗਿਣਤੀ: { $language } ਵਿੱਚ { $found }, ਪੋਲ ਵਿੱਚ { $shown }। ਕਿਰਪਾ ਕਰਕੇ ਉਹੀ ਜਵਾਬ ਉਸੇ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਹਰ ਇੱਕ ਵੱਖਰੀ ਲਾਈਨ ਉੱਤੇ।
# In place of refusal-options-differ, where Chorus itself has the answers in every language.
refusal-options-ready = ਇਸ ਪੋਲ ਦੇ ਜਵਾਬ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਤਿਆਰ ਹਨ: { $language }। ਕਿਰਪਾ ਕਰਕੇ ਸਿਰਫ਼ ਸਵਾਲ ਲਿਖੋ।
# The poll is closed.
refusal-words-fixed = ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਇਸ ਦੇ ਸ਼ਬਦ ਹੁਣ ਨਹੀਂ ਬਦਲਦੇ।
refusal-voice-long =
    { $minutes ->
        [one] ਇਹ ਰਿਕਾਰਡਿੰਗ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ { $shown } ਮਿੰਟ ਦੀ ਹੋ ਸਕਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟੀ ਬਣਾਓ।
       *[other] ਇਹ ਰਿਕਾਰਡਿੰਗ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ { $shown } ਮਿੰਟਾਂ ਦੀ ਹੋ ਸਕਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟੀ ਬਣਾਓ।
    }
refusal-voice-nowhere = ਪੋਲ ਵਿੱਚ ਰਿਕਾਰਡਿੰਗ ਜੋੜਨ ਲਈ ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ ਪੋਲ ਦੇ ਹੇਠਾਂ 🌐 ਦਬਾਓ। ਫਿਰ “{ -help-translate }” ਦਬਾਓ।
refusal-own-words = ਇਹ ਤੁਸੀਂ ਆਪ ਭੇਜਿਆ ਹੈ, ਇਸ ਲਈ ਜਾਂਚ ਕਿਸੇ ਹੋਰ ਨੇ ਕਰਨੀ ਹੈ। ਧੰਨਵਾਦ!
refusal-not-checker = ਇਸ ਦੀ ਜਾਂਚ ਤੁਹਾਡੇ ਗਰੁੱਪ ਦੇ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੇ ਕਰਨੀ ਹੈ। ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਧੰਨਵਾਦ!
refusal-enough-waiting = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਕਾਫ਼ੀ ਕੁਝ ਜਾਂਚ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚ ਹੋਣ ਤੋਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## A poll that could not be read. The person's own text follows.

refusal-poll-how = ਪਹਿਲੀ ਲਾਈਨ ਉੱਤੇ ਸਵਾਲ ਲਿਖੋ, ਫਿਰ ਹਰ ਜਵਾਬ ਵੱਖਰੀ ਲਾਈਨ ਉੱਤੇ। ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਲਈ ਹਰ ਹਿੱਸਾ [pl] ਵਰਗੇ ਛੋਟੇ ਨਾਂ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।
refusal-question-empty = ਪੋਲ ਵਿੱਚ ਅਜੇ ਸਵਾਲ ਨਹੀਂ ਹੈ।
refusal-question-long =
    { $count ->
        [one] ਸਵਾਲ ਵਿੱਚ { $shown } ਅੱਖਰ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
       *[other] ਸਵਾਲ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
    }
refusal-option-empty = ਜਵਾਬ { $number } ਖ਼ਾਲੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਕੁਝ ਲਿਖੋ, ਜਾਂ ਉਸ ਨੂੰ ਕੱਢ ਦਿਓ।
refusal-option-long = ਜਵਾਬ { $number } ਬਹੁਤ ਲੰਬਾ ਹੈ। ਇਸ ਵਿੱਚ { $shown } ਅੱਖਰ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
refusal-option-twice = ਜਵਾਬ { $first } ਅਤੇ { $second } ਇੱਕੋ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਬਦਲੋ, ਜਾਂ ਕੱਢ ਦਿਓ।
refusal-options-few = ਪੋਲ ਲਈ ਘੱਟੋ-ਘੱਟ 2 ਜਵਾਬ ਚਾਹੀਦੇ ਹਨ। ਜੇ ਕੋਈ ਜਵਾਬ ਨਾ ਲਿਖੋ, ਤਾਂ ਲੋਕ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਚੁਣ ਸਕਦੇ ਹਨ: ਹਾਂ, ਨਹੀਂ ਜਾਂ ਪੱਕਾ ਪਤਾ ਨਹੀਂ।
refusal-options-many = ਤੁਸੀਂ { $shown } ਜਵਾਬ ਲਿਖੇ ਹਨ। ਪੋਲ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
refusal-your-text = ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ। ਤੁਹਾਡੀ ਲਿਖਤ ਇਹ ਹੈ। ਇਸ ਨੂੰ ਕਾਪੀ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ:

## When something went wrong on our side

sorry-failed = ਮਾਫ਼ ਕਰਨਾ ਜੀ, ਇੱਥੇ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਤੁਹਾਡੀ ਕੋਈ ਗ਼ਲਤੀ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# An answer to a command given in the group that waits in the private chat.
private-waiting = ਸਿਰਫ਼ ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਸੁਨੇਹਾ ਹੈ। ਮੇਰੇ ਨਾਲ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਪੜ੍ਹਨ ਲਈ ਬਟਨ ਦਬਾਓ।
private-open-button = ਨਿੱਜੀ ਚੈਟ ਖੋਲ੍ਹੋ
