### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = ਜੀ ਆਇਆਂ ਨੂੰ! ਮੈਂ { -brand } ਹਾਂ।
welcome-ask = ਕੋਈ ਵੀ ਫ਼ੈਸਲਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਪਰਿਵਾਰਾਂ ਨੂੰ ਛੋਟੇ-ਛੋਟੇ ਸਵਾਲ ਪੁੱਛਣਾ ਮੇਰਾ ਕੰਮ ਹੈ।
welcome-each = ਹਰ ਪਰਿਵਾਰ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹਦਾ ਅਤੇ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਜਵਾਬ ਗੁਪਤ ਰਹਿੰਦੇ ਹਨ।
welcome-principles-button = { -principles }
welcome-languages-button = ਇਸ ਗਰੁੱਪ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
welcome-help-button = ਮਦਦ

## The group's languages

languages-title = ਇਹ ਗਰੁੱਪ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਪੜ੍ਹਦਾ ਹੈ?
languages-how = ਭਾਸ਼ਾ ਜੋੜਨ ਜਾਂ ਹਟਾਉਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ। ਜਿਹੜੀ ਪਹਿਲਾਂ ਚੁਣੋ, ਉਹ ਪਹਿਲਾਂ ਆਵੇਗੀ।
languages-now = ਹੁਣ: { $languages }।
languages-done-button = ਹੋ ਗਿਆ
languages-done = ਸੇਵ ਹੋ ਗਿਆ। ਇਹ ਜਦੋਂ ਮਰਜ਼ੀ /settings ਲਿਖ ਕੇ ਬਦਲ ਲਓ।
languages-keep-one = ਗਰੁੱਪ ਲਈ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਭਾਸ਼ਾ ਚਾਹੀਦੀ ਹੈ। ਪਹਿਲਾਂ ਕੋਈ ਹੋਰ ਜੋੜੋ।

languages-check-readers = ਜੇ ਕੋਈ ਮੈਂਬਰ ਤਰਜਮਾ ਕਰੇ, ਤਾਂ ਪਹਿਲਾਂ ਉਸ ਤਰਜਮੇ ਦੀ ਜਾਂਚ ਹੁੰਦੀ ਹੈ। ਜਾਂਚ ਪ੍ਰਬੰਧਕ ਕਰਦੇ ਹਨ, ਜਾਂ ਹੋਰ ਲੋਕ ਜੋ ਉਹ ਭਾਸ਼ਾ ਪੜ੍ਹਦੇ ਹਨ। ਫਿਰ ਤਰਜਮਾ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ।
languages-check-organisers = ਜੇ ਕੋਈ ਮੈਂਬਰ ਤਰਜਮਾ ਕਰੇ, ਤਾਂ ਪਹਿਲਾਂ ਉਸ ਤਰਜਮੇ ਦੀ ਜਾਂਚ ਹੁੰਦੀ ਹੈ। ਜਾਂਚ ਪ੍ਰਬੰਧਕ ਕਰਦੇ ਹਨ। ਫਿਰ ਤਰਜਮਾ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ।
languages-check-button = ਜਾਂਚ ਕੌਣ ਕਰੇ, ਇਹ ਬਦਲੋ
