### When a poll closes by itself: chosen by an organiser, in private.

card-closes = ਬੰਦ ਹੋਵੇਗਾ: { $when }
reminder = ਅਜੇ ਵੀ ਜਵਾਬ ਦੇਣ ਦਾ ਸਮਾਂ ਹੈ। ਪੋਲ ਉੱਪਰ ਵਾਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਹੈ।
closing-ask = ਪੋਲ ਕਦੋਂ ਬੰਦ ਹੋਵੇ?
closing-now = ਹੁਣ ਇਹ ਇਸ ਸਮੇਂ ਬੰਦ ਹੋਵੇਗਾ: { $when }
closing-open-end = ਹੁਣ ਇਹ ਉਦੋਂ ਤੱਕ ਚੱਲੇਗਾ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਨੂੰ ਬੰਦ ਨਾ ਕਰੋ।
closing-evening-button = ਅੱਜ ਸ਼ਾਮ
closing-tomorrow-button = ਕੱਲ੍ਹ ਸ਼ਾਮ
closing-days-button = ਤਿੰਨ ਦਿਨਾਂ ਬਾਅਦ
closing-week-button = ਇੱਕ ਹਫ਼ਤੇ ਬਾਅਦ
closing-other-button = ਕੋਈ ਹੋਰ ਸਮਾਂ
closing-never-button = ਜਦੋਂ ਮੈਂ ਬੰਦ ਕਰਾਂ
closing-button = ਕਦੋਂ ਬੰਦ ਹੋਵੇ
closing-set = ਸੇਵ ਹੋ ਗਿਆ। ਪੋਲ ਬੰਦ ਹੋਵੇਗਾ: { $when }
closing-unset = ਸੇਵ ਹੋ ਗਿਆ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਬੰਦ ਨਾ ਕਰੋ, ਪੋਲ ਚੱਲਦਾ ਰਹੇਗਾ।
closing-write = ਮੈਨੂੰ ਦਿਨ ਅਤੇ ਸਮਾਂ ਇਸ ਤਰ੍ਹਾਂ ਭੇਜੋ: { $example }। ਸਮਾਂ ਇਸ ਸ਼ਹਿਰ ਦਾ ਹੈ: { $city }।
refusal-time-unreadable = ਮੈਨੂੰ ਇਹ ਸਮਾਂ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ ਅਤੇ ਸਮਾਂ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: { $example }
refusal-time-past = ਇਹ ਸਮਾਂ ਲੰਘ ਚੁੱਕਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
refusal-time-far = ਇਹ ਬਹੁਤ ਦੂਰ ਹੈ। ਪੋਲ ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਸਾਲ ਚੱਲ ਸਕਦਾ ਹੈ।
help-organiser-until = ਪੋਲ ਆਪਣੇ ਆਪ ਵੀ ਬੰਦ ਹੋ ਸਕਦਾ ਹੈ। ਆਖ਼ਰੀ ਲਾਈਨ ਉੱਤੇ ਦਿਨ ਅਤੇ ਸਮਾਂ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ:
