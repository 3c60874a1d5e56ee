### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = ਇਹ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
command-language = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
command-principles = ਰਲ-ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਦੇ { -principles }
command-poll = ਗਰੁੱਪ ਨੂੰ ਸਵਾਲ ਪੁੱਛੋ
command-close = ਪੋਲ ਬੰਦ ਕਰੋ ਅਤੇ ਨਤੀਜਾ ਦਿਖਾਓ
command-results = ਪੋਲ ਦਾ ਨਤੀਜਾ ਦੇਖੋ
command-export = ਜਵਾਬਾਂ ਦੀ ਫ਼ਾਈਲ ਲਓ
command-suggest = ਪੋਲ ਲਈ ਕਿਸੇ ਹੋਰ ਜਵਾਬ ਦਾ ਸੁਝਾਅ ਦਿਓ
command-decide = ਗਰੁੱਪ ਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ
command-decisions = ਦੇਖੋ ਕਿ ਕੀ ਫ਼ੈਸਲੇ ਹੋਏ
command-promise = ਦੱਸੋ ਕਿ ਤੁਹਾਡਾ ਗਰੁੱਪ ਅੱਠ ਪੱਕੇ ਅਸੂਲਾਂ ਉੱਤੇ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
command-log = ਪੋਲਾਂ ਦਾ ਰਿਕਾਰਡ ਦੇਖੋ: ਕੀ-ਕੀ ਕੀਤਾ ਗਿਆ
command-report = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ, ਇਸ ਦੀ ਰਿਪੋਰਟ ਲਓ
command-settings = ਇਸ ਗਰੁੱਪ ਦੀਆਂ ਸੈਟਿੰਗਾਂ
command-privacy = ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ

bot-description = ਫ਼ੈਸਲਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ { -brand } ਮਾਪਿਆਂ ਦੇ ਗਰੁੱਪਾਂ ਨੂੰ ਛੋਟੇ-ਛੋਟੇ ਸਵਾਲ ਪੁੱਛਦਾ ਹੈ। ਸਭ ਆਪਣੀ-ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹਦੇ ਅਤੇ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ।
bot-short-description = ਮਾਪਿਆਂ ਦੇ ਗਰੁੱਪਾਂ ਲਈ ਛੋਟੇ ਪੋਲ। ਸਭ ਆਪਣੀ-ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।
