### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = ਰਲ-ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਦੇ { -principles }
principles-how = ਹੋਰ ਪੜ੍ਹਨ ਲਈ ਕੋਈ ਨੰਬਰ ਦਬਾਓ।
principles-credit = ਇਹ ਅਸੂਲ { -abss } ਦੇ ਪੇਰੈਂਟ ਚੈਂਪੀਅਨਾਂ (ਮਾਪਿਆਂ ਦੇ ਨੁਮਾਇੰਦਿਆਂ) ਨੇ ਰਲ ਕੇ ਮਿੱਥੇ ਹਨ। ਹਰ ਸਿਰਲੇਖ ਦੇ ਹੇਠਾਂ ਲਿਖੇ ਸ਼ਬਦ ਸਾਡੇ ਹਨ।
# A button: back to the list of all eight.
principles-list-button = ਸਾਰੇ ਅੱਠ ਅਸੂਲ
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = ਪਿਛਲਾ
principles-next-button = ਅਗਲਾ
# A button: get all eight as a page for paper.
principles-print-button = ਸਾਰੇ ਅੱਠ ਛਾਪੋ
# Sent with the file.
principles-print-caption = ਸਾਰੇ ਅੱਠ ਅਸੂਲ ਇੱਕ ਪੰਨੇ ਉੱਤੇ। ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ, ਫਿਰ ਛਾਪੋ।

principle-1-title = ਸਾਡੇ ਬਿਨਾਂ ਸਾਡੇ ਲਈ ਕੁਝ ਨਹੀਂ
principle-1-text = ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਕੋਈ ਸੇਵਾ ਹੈ, ਉਹ ਆਪ ਉਸ ਦੀ ਯੋਜਨਾ ਬਣਾਉਣ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ। ਗੱਲਬਾਤ ਜਾਂ ਫ਼ੈਸਲਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਹੀ ਉਹ ਸ਼ਾਮਲ ਹੁੰਦੇ ਹਨ। ਪਹਿਲਾਂ ਤੋਂ ਬਣਿਆ-ਬਣਾਇਆ ਵਿਚਾਰ ਲੈ ਕੇ ਸ਼ੁਰੂ ਨਾ ਕਰੋ। ਵਿਚਾਰ ਰਲ ਕੇ ਬਣਾਓ।
principle-2-title = ਲਚਕ
principle-2-text = ਮੰਜ਼ਿਲ ਕੀ ਹੈ, ਰਾਹ ਕਿਹੜਾ ਹੈ ਅਤੇ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗ ਸਕਦਾ ਹੈ, ਇਸ ਬਾਰੇ ਖੁੱਲ੍ਹਾ ਮਨ ਰੱਖੋ। ਬਿਲਕੁਲ ਸ਼ੁਰੂ ਤੋਂ, ਹਰ ਕਦਮ ਉੱਤੇ ਬਦਲਣ ਲਈ ਤਿਆਰ ਰਹੋ।
principle-3-title = ਸਭ ਦੀ ਬਰਾਬਰ ਕਦਰ
principle-3-text = ਸਾਡੇ ਵਿੱਚੋਂ ਹਰ ਵਿਅਕਤੀ ਕੁਝ ਨਾ ਕੁਝ ਲੈ ਕੇ ਆਉਂਦਾ ਹੈ। ਹਰ ਇੱਕ ਦੀ ਦੇਣ ਵੱਖਰੀ ਹੈ। ਸਭ ਦੀ ਦੇਣ ਦੀ ਕਦਰ ਬਰਾਬਰ ਹੈ।
principle-4-title = ਸਭ ਦੀ ਬਰਾਬਰ ਜ਼ਿੰਮੇਵਾਰੀ
principle-4-text = ਸ਼ੁਰੂ ਤੋਂ ਅਖ਼ੀਰ ਤੱਕ ਫ਼ੈਸਲੇ ਰਲ ਕੇ ਹੁੰਦੇ ਹਨ। ਕੋਈ ਵਿਅਕਤੀ ਜਾਂ ਗਰੁੱਪ ਦੂਜਿਆਂ ਤੋਂ ਵੱਡਾ ਨਹੀਂ। ਕੋਈ ਵੱਡਾ ਦਿਸਣਾ ਵੀ ਨਹੀਂ ਚਾਹੀਦਾ।
principle-5-title = ਚੰਗੀ ਗੱਲਬਾਤ ਅਤੇ ਢੁਕਵੀਂ ਮਦਦ
principle-5-text = ਜੋ ਵੀ ਹਿੱਸਾ ਲਵੇ, ਉਸ ਨੂੰ ਸਮਝ ਆਵੇ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ। ਹਰ ਗੱਲ ਸਾਫ਼-ਸਾਫ਼ ਦੱਸੀ ਜਾਂਦੀ ਹੈ, ਅਤੇ ਇਸ ਲਈ ਜੋ ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ, ਉਹ ਮਿਲਦੀ ਹੈ।
principle-6-title = ਸ਼ੁਰੂ ਤੋਂ ਹੀ ਸਭ ਲਈ ਹਿੱਸਾ ਲੈਣਾ ਸੌਖਾ
principle-6-text = ਕੁਝ ਗੱਲਾਂ ਲੋਕਾਂ ਨੂੰ ਹਿੱਸਾ ਲੈਣ ਤੋਂ ਰੋਕਦੀਆਂ ਹਨ। ਸਮਾਂ ਕੱਢ ਕੇ ਪਤਾ ਕਰੋ ਕਿ ਉਹ ਕੀ ਹਨ। ਫਿਰ ਸ਼ੁਰੂ ਤੋਂ ਹੀ ਉਨ੍ਹਾਂ ਨੂੰ ਰਾਹ ਵਿੱਚੋਂ ਹਟਾ ਦਿਓ।
principle-7-title = ਰਲ-ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਦੇ ਪੂਰੇ ਸਫ਼ਰ ਲਈ ਕਾਫ਼ੀ ਪੈਸਾ
principle-7-text = ਰਲ ਕੇ ਕੰਮ ਕਰਨ ਉੱਤੇ ਪੈਸਾ ਲੱਗਦਾ ਹੈ। ਰਾਹ ਦੇ ਹਰ ਕਦਮ ਉੱਤੇ ਕਾਫ਼ੀ ਪੈਸਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਸਿਰਫ਼ ਸ਼ੁਰੂ ਵਿੱਚ ਨਹੀਂ।
principle-8-title = ਪ੍ਰੋਜੈਕਟ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਵੀ ਪਹਿਲਾਂ ਇਹ ਸਭ ਅਪਣਾਓ
principle-8-text = ਪਹਿਲਾਂ ਆਪਣੇ ਭਾਈਚਾਰੇ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਜਾਣੋ। ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਨੇ ਰਲ ਕੇ ਕੰਮ ਕਰਨਾ ਹੈ, ਉਨ੍ਹਾਂ ਵਿੱਚ ਭਰੋਸਾ ਬਣਾਓ। ਉਸ ਤੋਂ ਬਾਅਦ, ਜਦੋਂ ਲੋਕ ਤਿਆਰ ਹੋਣ, ਪ੍ਰੋਜੈਕਟ ਸ਼ੁਰੂ ਕਰੋ।
