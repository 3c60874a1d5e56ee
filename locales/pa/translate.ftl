### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = ਤੁਹਾਡਾ ਪੋਲ: { $question }
gap-ask =
    { $count ->
        [one] ਤੁਹਾਡਾ ਗਰੁੱਪ ਇੱਕ ਹੋਰ ਭਾਸ਼ਾ ਪੜ੍ਹਦਾ ਹੈ: { $languages }। ਪੋਲ ਅਜੇ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।
       *[other] ਤੁਹਾਡਾ ਗਰੁੱਪ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਪੜ੍ਹਦਾ ਹੈ: { $languages }। ਪੋਲ ਅਜੇ ਉਨ੍ਹਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।
    }
gap-what = ਪੋਲ ਹੁਣੇ ਸ਼ੁਰੂ ਕਰਨਾ ਹੈ, ਜਾਂ ਪਹਿਲਾਂ ਤਰਜਮਾ ਕਰਨਾ ਹੈ? ਭਾਸ਼ਾਵਾਂ ਬਾਅਦ ਵਿੱਚ ਵੀ ਜੋੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
gap-open-button = ਹੁਣੇ ਸ਼ੁਰੂ ਕਰੋ
gap-translate-button = ਪਹਿਲਾਂ ਤਰਜਮਾ ਕਰੋ
gap-machine-button = ਮਸ਼ੀਨ ਤੋਂ ਤਰਜਮਾ ਕਰਾਓ
gap-opened = ਪੋਲ ਸ਼ੁਰੂ ਹੋ ਗਿਆ ਹੈ। ਇਹ ਹੁਣ ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਿੱਚ ਹੈ।
gap-opened-before = ਇਹ ਪੋਲ ਪਹਿਲਾਂ ਹੀ ਚੱਲ ਰਿਹਾ ਹੈ।
gap-machine-working = ਮਸ਼ੀਨ ਕੰਮ ਕਰ ਰਹੀ ਹੈ। ਇੱਕ ਮਿੰਟ ਲੱਗ ਸਕਦਾ ਹੈ। ਸ਼ਬਦ ਤੁਹਾਨੂੰ ਇੱਥੇ ਦਿਸਣਗੇ।
gap-machine-failed = ਮਸ਼ੀਨ ਤੋਂ ਇਸ ਵੇਲੇ ਪੋਲ ਦਾ ਤਰਜਮਾ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਪੋਲ ਤਰਜਮੇ ਬਿਨਾਂ ਸ਼ੁਰੂ ਹੋ ਗਿਆ ਹੈ। ਭਾਸ਼ਾਵਾਂ ਅਜੇ ਵੀ ਜੋੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।

## The editor: the list of languages

editor-title = ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਸ਼ਬਦ
editor-how = ਕਿਸੇ ਭਾਸ਼ਾ ਦੇ ਸ਼ਬਦ ਪੜ੍ਹਨ, ਲਿਖਣ ਜਾਂ ਜਾਂਚਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
editor-signs =
    ✅ ਹੋ ਗਿਆ
    🤖 ਮਸ਼ੀਨ ਦਾ ਤਰਜਮਾ, ਅਜੇ ਜਾਂਚਿਆ ਨਹੀਂ
    👀 ਜਾਂਚ ਹੋਣੀ ਬਾਕੀ ਹੈ
    ➕ ਸ਼ਬਦ ਅਜੇ ਨਹੀਂ ਹਨ
editor-done-button = ਹੋ ਗਿਆ
editor-done = ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਧੰਨਵਾਦ!

## The editor: one language

editor-language = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਸ਼ਬਦ: { $language }
editor-source = ਅਸਲ ਲਿਖਤ, { $language } ਵਿੱਚ:
editor-now = ਹੁਣ ਇਹ ਲਿਖਿਆ ਹੈ:
editor-waiting = ਇਸ ਦੀ ਜਾਂਚ ਹੋਣੀ ਬਾਕੀ ਹੈ:
editor-waiting-voice = ਇੱਕ ਰਿਕਾਰਡਿੰਗ ਦੀ ਜਾਂਚ ਹੋਣੀ ਬਾਕੀ ਹੈ।
editor-write = ਸ਼ਬਦ ਲਿਖਣ ਜਾਂ ਬਦਲਣ ਲਈ ਹੁਣ ਮੈਨੂੰ ਇੱਕ ਸੁਨੇਹਾ ਭੇਜੋ। ਪਹਿਲੀ ਲਾਈਨ ਉੱਤੇ ਸਵਾਲ ਲਿਖੋ, ਫਿਰ ਹਰ ਜਵਾਬ ਵੱਖਰੀ ਲਾਈਨ ਉੱਤੇ, ਉਸੇ ਤਰਤੀਬ ਵਿੱਚ।
editor-write-question = ਸਵਾਲ ਲਿਖਣ ਜਾਂ ਬਦਲਣ ਲਈ ਹੁਣ ਮੈਨੂੰ ਇੱਕ ਸੁਨੇਹਾ ਭੇਜੋ।
editor-answers-there = ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਤਿਆਰ ਹਨ।
editor-record =
    { $minutes ->
        [one] ਜਾਂ ਪੋਲ ਬੋਲ ਕੇ ਪੜ੍ਹੋ ਅਤੇ ਆਵਾਜ਼ ਵਾਲਾ ਸੁਨੇਹਾ ਭੇਜੋ। ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ { $shown } ਮਿੰਟ ਦਾ ਹੋ ਸਕਦਾ ਹੈ।
       *[other] ਜਾਂ ਪੋਲ ਬੋਲ ਕੇ ਪੜ੍ਹੋ ਅਤੇ ਆਵਾਜ਼ ਵਾਲਾ ਸੁਨੇਹਾ ਭੇਜੋ। ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ { $shown } ਮਿੰਟਾਂ ਦਾ ਹੋ ਸਕਦਾ ਹੈ।
    }
editor-right-button = ਇਹ ਠੀਕ ਹੈ
editor-remove-button = ਹਟਾ ਦਿਓ
editor-all-button = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ
editor-saved = ਸੇਵ ਹੋ ਗਿਆ। ਹੁਣ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਜਾਂ ਸੁਣ ਸਕਦੇ ਹਨ।
editor-thanks = ਧੰਨਵਾਦ! ਪਹਿਲਾਂ ਪ੍ਰਬੰਧਕ, ਜਾਂ ਇਹ ਭਾਸ਼ਾ ਪੜ੍ਹਨ ਵਾਲੇ ਹੋਰ ਲੋਕ, ਇਸ ਨੂੰ ਜਾਂਚਣਗੇ। ਫਿਰ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਜਾਂ ਸੁਣ ਸਕਣਗੇ।
editor-thanks-organisers = ਧੰਨਵਾਦ! ਪਹਿਲਾਂ ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਜਾਂਚਣਗੇ। ਫਿਰ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਜਾਂ ਸੁਣ ਸਕਣਗੇ।
editor-checked = ਧੰਨਵਾਦ! ਹੁਣ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਜਾਂ ਸੁਣ ਸਕਦੇ ਹਨ।
editor-removed = ਹਟਾ ਦਿੱਤਾ ਹੈ।

## Notes to organisers, in private

notice-waiting = ਗਰੁੱਪ “{ $group }” ਵਿੱਚ ਕਿਸੇ ਨੇ ਪੋਲ ਦਾ ਤਰਜਮਾ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਕੀਤਾ ਹੈ: { $language }। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਜਾਂਚੋ, ਤਾਂ ਜੋ ਇਹ ਸਭ ਨੂੰ ਦਿਸ ਸਕੇ।
notice-check-button = ਜਾਂਚੋ
notice-language = ਗਰੁੱਪ “{ $group }” ਵਿੱਚ { $fewest } ਜਾਂ ਵੱਧ ਲੋਕਾਂ ਨੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤਾ ਹੈ: { $language }। ਇਹ ਭਾਸ਼ਾ ਅਜੇ ਗਰੁੱਪ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਜੋੜਨ ਲਈ ਗਰੁੱਪ ਵਿੱਚ /settings ਲਿਖੋ।
notice-concerns = ਗਰੁੱਪ “{ $group }” ਵਿੱਚ ਕੁਝ ਲੋਕਾਂ ਨੂੰ ਇਸ ਸਵਾਲ ਨਾਲ ਦਿੱਕਤ ਹੈ: { $question }
notice-concerns-what = ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛਣ ਨਾਲ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ। ਫਿਰ ਇਹ ਪੋਲ ਬੰਦ ਹੋ ਜਾਵੇਗਾ, ਅਤੇ ਨਵਾਂ ਪੋਲ ਇਸ ਦੀ ਥਾਂ ਲੈ ਲਵੇਗਾ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਕਿਸ ਨੇ ਕੀ ਕਿਹਾ।
