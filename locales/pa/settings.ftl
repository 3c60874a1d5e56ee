### A group's settings, shown to an organiser alone.

settings-title = ਗਰੁੱਪ “{ $group }” ਦੀਆਂ ਸੈਟਿੰਗਾਂ
settings-which = ਕਿਹੜੇ ਗਰੁੱਪ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਬਦਲਣੀਆਂ ਹਨ?
settings-none = ਮੈਨੂੰ ਅਜਿਹਾ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ ਲੱਭਿਆ ਜਿਸ ਦੇ ਪ੍ਰਬੰਧਕ ਤੁਸੀਂ ਹੋ। ਮੈਨੂੰ ਆਪਣੇ ਗਰੁੱਪ ਵਿੱਚ ਜੋੜੋ, ਅਤੇ ਉੱਥੇ /settings ਲਿਖੋ।
settings-languages = ਭਾਸ਼ਾਵਾਂ: { $languages }
settings-zone = ਸਮਾਂ ਇਸ ਸ਼ਹਿਰ ਦਾ: { $city }
settings-quiet = ਚੁੱਪ ਦੇ ਘੰਟੇ: { $from } ਤੋਂ { $to } ਤੱਕ
settings-quiet-none = ਚੁੱਪ ਦੇ ਘੰਟੇ: ਕੋਈ ਨਹੀਂ
settings-concerns = ਸਵਾਲ ਨਾਲ ਦਿੱਕਤ ਕਦੋਂ ਦੱਸੀ ਜਾਵੇ: { $share }
# Buttons; at most 40 characters each.
settings-languages-button = ਭਾਸ਼ਾਵਾਂ
settings-zone-button = ਸਮਾਂ
settings-quiet-button = ਚੁੱਪ ਦੇ ਘੰਟੇ
settings-concerns-button = ਸਵਾਲ ਨਾਲ ਦਿੱਕਤ
settings-saved = ਸੇਵ ਹੋ ਗਿਆ।
# The parts of the world, as buttons.
zone-where = ਤੁਹਾਡਾ ਗਰੁੱਪ ਕਿੱਥੇ ਹੈ?
zone-africa-button = ਅਫ਼ਰੀਕਾ
zone-america-button = ਉੱਤਰੀ ਅਤੇ ਦੱਖਣੀ ਅਮਰੀਕਾ
zone-asia-button = ਏਸ਼ੀਆ
zone-australia-button = ਆਸਟ੍ਰੇਲੀਆ ਅਤੇ ਪੈਸੀਫ਼ਿਕ
zone-europe-button = ਯੂਰਪ
zone-city = ਤੁਹਾਡੇ ਗਰੁੱਪ ਵਾਲਾ ਸਮਾਂ ਕਿਹੜੇ ਸ਼ਹਿਰ ਦਾ ਹੈ?
quiet-ask = ਚੁੱਪ ਦੇ ਘੰਟਿਆਂ ਵਿੱਚ ਗਰੁੱਪ ਵਿੱਚ ਮੇਰੇ ਸੁਨੇਹਿਆਂ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਆਉਂਦੀ। ਮੈਂ ਕਦੋਂ ਚੁੱਪ ਰਹਾਂ?
quiet-none-button = ਚੁੱਪ ਦੇ ਘੰਟੇ ਨਹੀਂ ਚਾਹੀਦੇ
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = ਲੋਕ ਕਹਿ ਸਕਦੇ ਹਨ ਕਿ ਸਵਾਲ ਸਮਝ ਨਹੀਂ ਆਇਆ, ਜਾਂ ਇਹ ਸਹੀ ਸਵਾਲ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਬਹੁਤ ਲੋਕ ਇੱਕੋ ਗੱਲ ਕਹਿਣ, ਤਾਂ ਪੋਲ ਉੱਤੇ ਇਹ ਦਿਸਦਾ ਹੈ। ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਵੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ। ਇਹ ਕਦੋਂ ਦੱਸਿਆ ਜਾਵੇ? ਚੁਣੋ ਕਿ ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ ਕਿੰਨੇ ਲੋਕ ਇਹ ਕਹਿਣ। ਇਹ ਗਿਣਤੀ ਕਦੇ { $fewest } ਤੋਂ ਘੱਟ ਨਹੀਂ ਹੁੰਦੀ।
# Buttons, which also stand in settings-concerns.
concerns-off-button = ਕਦੇ ਨਹੀਂ
concerns-tenth-button = ਜਦੋਂ 10 ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ 1 ਕਹੇ
concerns-quarter-button = ਜਦੋਂ 4 ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ 1 ਕਹੇ
concerns-half-button = ਜਦੋਂ 2 ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ 1 ਕਹੇ
