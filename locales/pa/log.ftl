### The log: what was done to the polls of a group, for its members to read.

log-title = ਇਸ ਗਰੁੱਪ ਦੇ ਪੋਲਾਂ ਦਾ ਰਿਕਾਰਡ
log-none = ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੋਇਆ।
log-poll = ਪੋਲ { $code }:
log-how = ਹਰ ਨਤੀਜੇ ਦੇ ਅੰਤ ਵਿੱਚ ਇੱਕ ਪਛਾਣ-ਨਿਸ਼ਾਨ ਹੁੰਦਾ ਹੈ। ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਇਸ ਨਾਲ ਸਾਬਤ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਉਸ ਨਤੀਜੇ ਤੱਕ ਇਹ ਰਿਕਾਰਡ ਕਿਸੇ ਨੇ ਨਹੀਂ ਬਦਲਿਆ: ਇਸ ਬੌਟ ਨੂੰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਜਾਂਚਣ ਲਈ ਕਹੋ।
log-mark = ਰਿਕਾਰਡ /log ਵਿੱਚ ਪਛਾਣ-ਨਿਸ਼ਾਨ: { $mark }
log-older-button = ਹੋਰ ਪੁਰਾਣਾ ਰਿਕਾਰਡ
log-newer-button = ਹੋਰ ਨਵਾਂ ਰਿਕਾਰਡ

## What was done

log-opened = ਸ਼ੁਰੂ ਹੋਇਆ।
log-opened-again = ਸ਼ੁਰੂ ਹੋਇਆ। ਇਹ ਇਸ ਪੋਲ ਦੀ ਥਾਂ ਆਇਆ: { $code }।
log-reworded = ਦੂਜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਫਿਰ ਪੁੱਛਿਆ ਗਿਆ। ਨਵਾਂ ਕੋਡ: { $code }।
log-extended = ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ ਤੈਅ ਕੀਤਾ ਗਿਆ: { $when }।
log-extended-open = ਇਹ ਉਦੋਂ ਬੰਦ ਹੋਵੇਗਾ ਜਦੋਂ ਪ੍ਰਬੰਧਕ ਬੰਦ ਕਰਨ।
log-translated = ਨਵੇਂ ਸ਼ਬਦ ਜਾਂ ਰਿਕਾਰਡਿੰਗ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ: { $language }।
log-translation-removed = ਇਸ ਭਾਸ਼ਾ ਵਾਲੇ ਸ਼ਬਦ ਹਟਾਏ ਗਏ: { $language }।
log-option-added = ਇੱਕ ਸੁਝਾਅ ਜਵਾਬ { $number } ਬਣਿਆ।
log-closed = ਬੰਦ ਹੋਇਆ। ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ: { $people }।
log-result-posted = ਨਤੀਜਾ ਗਰੁੱਪ ਵਿੱਚ ਪਾਇਆ ਗਿਆ।
log-decided = ਇੱਕ ਫ਼ੈਸਲਾ, ਇਨ੍ਹਾਂ ਪੋਲਾਂ ਤੋਂ ਬਾਅਦ: { $codes }।
log-decided-without = ਇੱਕ ਫ਼ੈਸਲਾ, ਜਿਸ ਨਾਲ ਕੋਈ ਪੋਲ ਨਹੀਂ ਜੁੜਿਆ।
log-outcome = ਕੀ ਇਹ ਹੋਇਆ? { $outcome }
log-exported = ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੇ ਜਵਾਬਾਂ ਦੀ ਫ਼ਾਈਲ ਲੈ ਲਈ ({ $form })।
log-deleted = ਮਿਟਾਇਆ ਗਿਆ।
log-key-destroyed = ਇਸ ਦੇ ਤਾਲੇ ਦੀ ਚਾਬੀ ਹਮੇਸ਼ਾ ਲਈ ਨਸ਼ਟ ਕੀਤੀ ਗਈ। ਹੁਣ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਕਿਸ ਨੇ ਕੀ ਜਵਾਬ ਦਿੱਤਾ।
log-moved = ਗਰੁੱਪ ਹੁਣ ਸੁਪਰ-ਗਰੁੱਪ ਬਣ ਗਿਆ। ਇਸ ਦੇ ਪੋਲ ਨਾਲ ਆ ਗਏ।
log-erased = ਇੱਥੇ ਜੋ ਲਿਖਿਆ ਸੀ, ਉਹ ਮਿਟਾਇਆ ਗਿਆ।
log-unreadable = ਕੀ ਕੀਤਾ ਗਿਆ, ਇਹ ਮੇਰੇ ਤੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ।
